import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useWords } from "../../i18n/useWords.ts";
import { secondsLeft } from "../../tours/kioskClock.ts";
import type { Kiosk } from "./createKiosk.ts";
import { useTouchOrClick } from "./useTouchOrClick.ts";

const TICK_MS = 250;

/** Asks whether anybody is there, and counts down. One touch anywhere goes on where the visitor was. */
export function IdleWarning({ kiosk }: { readonly kiosk: Kiosk }) {
  const t = useWords(kioskWords);
  const seconds = useSecondsLeft(kiosk);
  const ref = useRef<HTMLDialogElement>(null);
  // A dialog of the browser's own lies above whatever the visitor has open. From the first picture on it takes touches.
  useLayoutEffect(() => ref.current?.showModal(), []);
  useTouchOrClick(ref, (target) => {
    const isStartOver = target instanceof Element && target.closest("[data-start-over]") !== null;
    if (isStartOver) kiosk.reset();
    else kiosk.touch();
  });
  return (
    <dialog
      ref={ref}
      className="kiosk-warning"
      role="alertdialog"
      aria-label={t.stillThere}
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
        <button type="button" className="kiosk-button" data-start-over>
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
