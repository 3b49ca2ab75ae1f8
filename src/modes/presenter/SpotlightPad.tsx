import { clamp } from "../../lib/clamp.ts";
import { type PointerEvent, useState } from "react";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Audience } from "./useAudience.ts";

/** A field that stands for the audience's screen: the spot there follows the pointer here. */
export function SpotlightPad({ audience }: { readonly audience: Audience }) {
  const t = useWords(presenterWords);
  const [wanted, setOn] = useState(false);
  // A ring that moves would move the hall, which is held.
  const isHeld = audience.state?.hold != null;
  const isOn = wanted && !isHeld;
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const within = (value: number) => clamp(0, value, 1);
    audience.send({
      type: "spot",
      at: [within((event.clientX - box.left) / box.width), within((event.clientY - box.top) / box.height)],
    });
  };
  const stop = () => audience.send({ type: "spot", at: null });
  return (
    <section className="spot-pad">
      <button
        type="button"
        className="text-button"
        aria-pressed={isOn}
        disabled={isHeld}
        onClick={() => {
          if (isOn) stop();
          setOn(!isOn);
        }}
      >
        {t.spotlight}
      </button>
      {isOn && (
        <>
          <p>{t.spotlightHint}</p>
          <div
            className="spot-pad__field"
            onPointerMove={point}
            onPointerDown={point}
            onPointerLeave={stop}
            data-testid="spotlight"
          />
        </>
      )}
    </section>
  );
}
