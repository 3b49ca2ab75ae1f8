import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useTypedNumber } from "../../ui/useTypedNumber.ts";

interface Props {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly onYear: (year: number) => void;
}

/** The largest numeral on the screen, and a field to type a year into. */
export function YearField({ year, first, last, onYear }: Props) {
  const t = useWords(railWords);
  const { refused, field } = useTypedNumber({ value: year, first, last, onNumber: onYear });
  return (
    // A form, so that the keyboard of a phone has a key that ends the typing.
    <form className="rail__year" onSubmit={(event) => event.preventDefault()}>
      <input
        aria-label={t.typeYear}
        aria-describedby="rail-year-hint"
        size={4}
        onFocus={(event) => event.target.select()}
        {...field}
      />
      <span id="rail-year-hint" className="visually-hidden">
        {t.badYear({ from: first, to: last })}
      </span>
      {refused !== null && (
        <span className="rail__hint" role="alert">
          {t.refused({ text: refused, from: first, to: last })}
        </span>
      )}
    </form>
  );
}
