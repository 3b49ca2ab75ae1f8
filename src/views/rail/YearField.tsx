import { useState } from "react";
import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";

interface Props {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly onYear: (year: number) => void;
}

/** The largest numeral on the screen, and a field to type a year into. */
export function YearField({ year, first, last, onYear }: Props) {
  const t = useWords(railWords);
  const [draft, setDraft] = useState<string | null>(null);
  const typed = Number(draft);
  const isValid = draft === null || (/^\d{4}$/.test(draft) && typed >= first && typed <= last);

  const submit = () => {
    if (draft !== null && isValid && typed !== year) onYear(typed);
    setDraft(null);
  };
  return (
    <form
      className="rail__year"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <input
        aria-label={t.typeYear}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        size={4}
        value={draft ?? String(year)}
        aria-invalid={!isValid}
        aria-describedby="rail-year-hint"
        onChange={(event) => {
          const text = event.target.value.replaceAll(/\D/g, "");
          setDraft(text);
          // A whole year acts at once; Enter is not needed.
          const next = Number(text);
          if (text.length === 4 && next >= first && next <= last) {
            onYear(next);
            setDraft(null);
          }
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          event.preventDefault();
          setDraft(null);
        }}
      />
      <span id="rail-year-hint" className={isValid ? "visually-hidden" : "rail__hint"}>
        {t.badYear({ from: first, to: last })}
      </span>
    </form>
  );
}
