import { useId } from "react";
import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { YearEvent } from "../../model/events.ts";

interface Props {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** A year that the chosen one is held against. */
  readonly compare: number | null;
  readonly events: readonly YearEvent[];
  /** What a screen reader says of the value. */
  readonly valueText: string;
  readonly onYear: (year: number, how: "choose" | "drag") => void;
}

/** A native range over the years, with a mark for each year in which a stream begins or ends. */
export function YearSlider({ year, first, last, compare, events, valueText, onYear }: Props) {
  const t = useWords(railWords);
  const id = useId();
  // Data about a single year have no length to lie along; the year stands in the middle.
  const at = (y: number) => (first === last ? 0.5 : (y - first) / (last - first));
  const decades: number[] = [];
  for (let y = Math.ceil(first / 10) * 10; y <= last; y += 10) decades.push(y);
  return (
    <div className="rail__slider">
      <svg className="rail__marks" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
        {events.map((event) => (
          <g key={event.year} transform={`translate(${at(event.year) * 1000} 0)`}>
            {event.started.length > 0 && (
              <line y1={12} y2={Math.max(0, 12 - event.started.length * 3)} className="rail__mark" />
            )}
            {event.ended.length > 0 && (
              <line
                y1={12}
                y2={Math.min(24, 12 + event.ended.length * 3)}
                className="rail__mark rail__mark--end"
              />
            )}
          </g>
        ))}
        {compare !== null && (
          <path className="rail__mark rail__mark--then" d={`M${at(compare) * 1000} 0v20`} />
        )}
      </svg>
      <input
        id={id}
        type="range"
        aria-label={t.label}
        aria-valuetext={valueText}
        min={first}
        max={last}
        step={1}
        value={year}
        style={{ "--at": at(year) }}
        onChange={(event) => onYear(Number(event.target.value), "drag")}
      />
      <div className="rail__decades" aria-hidden="true">
        {decades.map((decade) => (
          <span key={decade} style={{ "--at": at(decade) }}>
            {decade}
          </span>
        ))}
      </div>
    </div>
  );
}
