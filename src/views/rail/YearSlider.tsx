import { useId, useMemo } from "react";
import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { yearSteps } from "../../layouts/charts/yearSteps.ts";
import { runningByYear, totalOf } from "../../model/counts.ts";
import { passes } from "../../model/filter.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useFilter } from "../hooks/useYearGraph.ts";

interface Props {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** A year that the chosen one is held against. */
  readonly compare: number | null;
  /** What a screen reader says of the value. */
  readonly valueText: string;
  readonly onYear: (year: number, how: "choose" | "drag") => void;
}

/** The running streams of all years as an area, and a native range over it: the chart is the slider. */
export function YearSlider({ year, first, last, compare, valueText, onYear }: Props) {
  const t = useWords(railWords);
  const id = useId();
  // Data about a single year have no length to lie along; the year stands in the middle.
  const at = (y: number) => (first === last ? 0.5 : (y - first) / (last - first));
  const decades: number[] = [];
  for (let y = Math.ceil(first / 10) * 10; y <= last; y += 10) decades.push(y);
  return (
    <div className="rail__slider" style={{ "--at": at(year) }}>
      <YearArea year={year} />
      {compare !== null && <i className="rail__then" style={{ "--at": at(compare) }} />}
      <i className="rail__needle" />
      <input
        id={id}
        type="range"
        aria-label={t.label}
        aria-valuetext={valueText}
        min={first}
        max={last}
        step={1}
        value={year}
        onChange={(event) => onYear(Number(event.target.value), "drag")}
      />
      <i className="rail__knob" />
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

/**
 * The streams documented as running, by family, and on them what was last documented earlier; up to the chosen year in
 * full colour, after it pale. Pale is the future alone: what has no source of its year yet is striped, and words say so.
 */
function YearArea({ year }: { readonly year: number }) {
  const t = useWords(railWords);
  const atlas = useAtlas();
  const filter = useFilter();
  const id = useId();
  // What is filtered out is not there: pale would look like years that are still to come.
  const [years, { width, height, endOf, recentPath, ...steps }] = useMemo(() => {
    const counts = runningByYear(atlas, (stream) => passes({ ...filter, states: [] }, stream, "running"));
    return [counts, yearSteps(counts)];
  }, [atlas, filter]);
  const recent = years[year - atlas.firstYear]?.recent;
  const layers = (
    <>
      {steps.layers.map(({ family, path }) => (
        <path key={family} d={path} data-family={family} />
      ))}
      {recentPath && (
        <path className="rail__recent" d={`M0 ${height / 2}H${width}`} clipPath={`url(#${id}r)`} />
      )}
      <path className="rail__before" d={steps.earlierPath} />
    </>
  );
  return (
    <>
      <svg
        className="rail__area"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <clipPath id={id}>
          <rect width={endOf(year)} height={height} />
        </clipPath>
        <clipPath id={`${id}r`}>
          <path d={recentPath} />
        </clipPath>
        <g className="rail__future">{layers}</g>
        <g clipPath={`url(#${id})`}>{layers}</g>
      </svg>
      {recent && totalOf(recent) > 0 && <small className="rail__striped">{t.striped}</small>}
    </>
  );
}
