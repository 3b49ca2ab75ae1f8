import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useWords } from "../../i18n/useWords.ts";
import { RecordPlace } from "./RecordPlace.tsx";
import type { Audience } from "./useAudience.ts";

interface Props {
  readonly audience: Audience;
  readonly index: number;
  readonly of: number;
  readonly by: (steps: -1 | 1) => boolean;
}

/** Steps, black and title screen, QR, and the way back to the step. */
export function PresenterControls({ audience, index, of, by }: Props) {
  const t = useWords(presenterWords);
  const { state, send } = audience;
  const curtain = state?.curtain ?? "open";
  const isHeld = state?.hold != null;
  // Steps while the audience is held, and else the pages of what it is told.
  const isTold = !isHeld && state?.record != null;
  const switches = [
    { type: "qr", words: t.qr, isOn: state?.hasQr ?? false },
    { type: "all", words: t.drawAll, isOn: state?.drawsAll ?? false },
  ] as const;
  return (
    <section className="presenter__controls">
      <button type="button" className="text-button" disabled={!isTold && index === 0} onClick={() => by(-1)}>
        {isTold ? t.pagePrevious : t.goPrevious}
      </button>
      <button
        type="button"
        className="text-button presenter__go"
        disabled={!isTold && index === of - 1}
        onClick={() => by(1)}
      >
        {isTold ? t.pageNext : t.goNext}
      </button>
      {curtain === "open" ? (
        <>
          <button
            type="button"
            className="text-button"
            onClick={() => send({ type: "curtain", curtain: "black" })}
          >
            {t.black}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => send({ type: "curtain", curtain: "title" })}
          >
            {t.titleScreen}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => send({ type: "curtain", curtain: "open" })}
        >
          {t.open}
        </button>
      )}
      {switches.map(({ type, words, isOn }) => (
        <button
          key={type}
          type="button"
          className="text-button"
          aria-pressed={isOn}
          disabled={isHeld}
          onClick={() => send({ type, on: !isOn })}
        >
          {words}
        </button>
      ))}
      <RecordPlace audience={audience} />
      {state?.isFree === true && !isHeld && (
        <p className="presenter__free" role="status">
          {t.free}{" "}
          <button type="button" className="text-button" onClick={() => send({ type: "resume" })}>
            {t.resume}
          </button>
        </p>
      )}
    </section>
  );
}
