import { type PointerEvent, useEffect, useRef, useState } from "react";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useWords } from "../../i18n/useWords.ts";
import { secondsLeft } from "../../tours/kioskClock.ts";
import type { Kiosk } from "./createKiosk.ts";

const TICK_MS = 250;

/** Moved farther than this, in px, a touch is a stroke, which ends without a click. */
const STROKE_PX = 8;

/** Asks whether anybody is there, and counts down. One touch anywhere goes on where the visitor was. */
export function IdleWarning({ kiosk }: { readonly kiosk: Kiosk }) {
  const t = useWords(kioskWords);
  const seconds = useSecondsLeft(kiosk);
  const stroke = useRef({ x: 0, y: 0 });
  const ref = useRef<HTMLDialogElement>(null);
  // A dialog of the browser's own lies above whatever the visitor has open.
  useEffect(() => ref.current?.showModal(), []);
  const handleUp = (event: PointerEvent) => {
    const { x, y } = stroke.current;
    const isStroke = Math.hypot(event.clientX - x, event.clientY - y) > STROKE_PX;
    if (event.pointerType === "touch" && isStroke) kiosk.touch();
  };
  return (
    // The whole screen is one button; the one that looks so is for the eye and for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className="kiosk-warning"
      role="alertdialog"
      aria-label={t.stillThere}
      onPointerDown={({ clientX, clientY }) => {
        stroke.current = { x: clientX, y: clientY };
      }}
      onPointerUp={handleUp}
      onClick={kiosk.touch}
      onCancel={kiosk.touch}
    >
      <div className="kiosk-warning__card">
        <h2>{t.stillThere}</h2>
        <strong className="kiosk-warning__count" aria-hidden="true">
          {seconds}
        </strong>
        <p>{t.startsOver({ n: seconds })}</p>
        <button type="button" className="kiosk-button kiosk-button--main">
          {t.goOn}
        </button>
        <button
          type="button"
          className="kiosk-button"
          onClick={(event) => {
            event.stopPropagation();
            kiosk.reset();
          }}
        >
          {t.startOver}
        </button>
      </div>
    </dialog>
  );
}

function useSecondsLeft({ screen, timing, now }: Kiosk): number {
  const [seconds, setSeconds] = useState(() => secondsLeft(screen.getState(), timing, now()));
  useEffect(() => {
    const timer = window.setInterval(
      () => setSeconds(secondsLeft(screen.getState(), timing, now())),
      TICK_MS,
    );
    return () => window.clearInterval(timer);
  }, [screen, timing, now]);
  return seconds;
}
