import { useId, useRef, useState } from "react";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { announce } from "../../../ui/announce.ts";

interface Props {
  readonly label: string;
  readonly copyLabel: string;
  readonly value: string;
  readonly rows?: number;
}

/** A text to take along: a button copies it; where the browser forbids that, it is selected for the reader. */
export function CopyField({ label, copyLabel, value, rows = 1 }: Props) {
  const t = useWords(shareWords);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);
  const tell = (result: "copied" | "copyFailed") => {
    setOutcome(result);
    announce(t[result]);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      tell("copied");
    } catch {
      field.current?.focus();
      field.current?.select();
      tell("copyFailed");
    }
  };
  return (
    <div className="share__copy">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={value}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="text-button" onClick={() => void copy()}>
        {outcome === "copied" ? t.copied : copyLabel}
      </button>
      {outcome === "copyFailed" && <p className="share__note">{t.copyFailed}</p>}
    </div>
  );
}
