import { useState } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { staffWords } from "../../i18n/messages/kioskStaff.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
const MOST_WRONG = 5;
const LOCK_MS = 60_000;

/** Wrong codes, counted for the page and not for the dialog, which a visitor could close and open again. */
let wrong = 0;
let lockedUntil = 0;

interface Props {
  readonly pin: string;
  readonly onRight: () => void;
  readonly onClose: () => void;
}

/** Asks for the code with large keys; nobody has a keyboard here. */
export function PinPad({ pin, onRight, onClose }: Props) {
  const t = useWords(staffWords);
  const common = useWords(commonWords);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<"wrongPin" | "locked" | null>(null);

  const press = (digit: string) => {
    if (performance.now() < lockedUntil) {
      setProblem("locked");
      return;
    }
    const next = typed + digit;
    if (next === pin) {
      wrong = 0;
      onRight();
      return;
    }
    setProblem(null);
    if (next.length < pin.length) {
      setTyped(next);
      return;
    }
    setTyped("");
    wrong += 1;
    if (wrong >= MOST_WRONG) {
      wrong = 0;
      lockedUntil = performance.now() + LOCK_MS;
    }
    setProblem(performance.now() < lockedUntil ? "locked" : "wrongPin");
  };
  const key = (digit: string) => (
    <button key={digit} type="button" className="kiosk-button" onClick={() => press(digit)}>
      {digit}
    </button>
  );
  return (
    <Dialog title={t.pinTitle} closeLabel={common.close} onClose={onClose} className="pin-pad">
      <p className="pin-pad__typed" role="status">
        {problem === null ? "●".repeat(typed.length) : t[problem]}
      </p>
      <div className="pin-pad__keys">
        {DIGITS.map(key)}
        <span />
        {key("0")}
        <button
          type="button"
          className="kiosk-button"
          aria-label={t.erase}
          onClick={() => setTyped(typed.slice(0, -1))}
        >
          <Icon name="previous" />
        </button>
      </div>
    </Dialog>
  );
}
