import { useEffect, useRef } from "react";
import { staffWords } from "../../i18n/messages/kioskStaff.ts";
import { useWords } from "../../i18n/useWords.ts";

const HOLD_MS = 5000;

/** An unmarked corner that opens the way to the staff's page when it is held. */
export function StaffCorner({ onHeld }: { readonly onHeld: () => void }) {
  const t = useWords(staffWords);
  const timer = useRef(0);
  const release = () => window.clearTimeout(timer.current);
  useEffect(() => {
    const running = timer;
    return () => window.clearTimeout(running.current);
  }, []);
  return (
    <button
      type="button"
      className="staff-corner"
      aria-label={t.corner}
      tabIndex={-1}
      onPointerDown={() => {
        release();
        timer.current = window.setTimeout(onHeld, HOLD_MS);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerLeave={release}
    />
  );
}
