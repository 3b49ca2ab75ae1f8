import type { Series } from "../../dataset/schema/story.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { UNITS } from "../../lib/units.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { Amount } from "../parts/Amount.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { seriesRows } from "./chartRows.ts";
import { PromiseLine } from "./PromiseLine.tsx";
import { SeriesChart } from "./SeriesChart.tsx";

interface Props {
  readonly series: Series;
  /** First and last year of the time axis that all series share. */
  readonly years: readonly [number, number];
}

/** One yearly series: the value of the chosen year, the chart, what is counted, and the values as a table. */
export function SeriesEntry({ series, years }: Props) {
  const say = useSay();
  const language = useLanguage();
  return (
    <article className="series">
      <h4>
        {say(series.title)}, <span className="series__unit">{UNITS[series.unit][language]}</span>
      </h4>
      <Reading series={series} />
      <ChartFigure
        id={series.id}
        title={say(series.title)}
        sources={series.references}
        rows={() => seriesRows([series], language)}
      >
        <SeriesChart series={series} years={years} />
        <PromiseLine series={series} />
      </ChartFigure>
      <SeriesWords series={series} />
      <ValueTable series={series} />
    </article>
  );
}

/** What a series counts, and what in it is our reading. */
export function SeriesWords({ series }: { readonly series: Series }) {
  const t = useWords(impactWords);
  const say = useSay();
  return (
    <>
      <p className="series__text">{say(series.scope)}</p>
      {series.computed && <p className="series__text series__mark">{t.computed}</p>}
      {series.inferred !== null && (
        <p className="series__text">
          <span className="series__mark">{t.inferredPart}:</span> {say(series.inferred)}
        </p>
      )}
    </>
  );
}

/** The value in the chosen year; outside the series its latest one, and it says which year that is. */
function Reading({ series }: { readonly series: Series }) {
  const t = useWords(impactWords);
  const year = useYear();
  const first = series.values[0];
  const latest = series.values.at(-1);
  if (first === undefined || latest === undefined) return null;
  const isInside = year >= first.year && year <= latest.year;
  const shown = isInside ? year : latest.year;
  const value = series.values.find((v) => v.year === shown)?.value ?? null;
  return (
    <p className="series__reading">
      <Amount claim={{ value, upTo: null, qualifier: null, unit: series.unit }} />
      <span className="series__year">{isInside ? shown : t.lastKnown({ year: shown })}</span>
    </p>
  );
}

/** The values of a series, behind one line. */
export function ValueTable({ series }: { readonly series: Series }) {
  const t = useWords(impactWords);
  const { notPublished } = useWords(commonWords);
  const say = useSay();
  const language = useLanguage();
  const format = useFormat();
  return (
    <details className="series__values">
      <summary>{t.values}</summary>
      <table>
        <caption className="visually-hidden">{say(series.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            <th scope="col">
              {t.value}, {UNITS[series.unit][language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.values.map(({ year, value }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{value === null ? notPublished : format.number(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
