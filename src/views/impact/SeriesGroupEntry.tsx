import { useId } from "react";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import { yearOfClaim } from "../../model/claims.ts";
import { promisesOf } from "../../model/promises.ts";
import type { SeriesGroup } from "../../model/seriesGroups.ts";
import { streamDots } from "../../model/streamDots.ts";
import { Fold } from "../../ui/Fold.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { sharedLeft } from "./Chart.tsx";
import { claimRows, seriesRows, stacked } from "./chartRows.ts";
import { extentOf } from "./extentOf.ts";
import { PromiseLine } from "./PromiseLine.tsx";
import { layoutWith, SeriesChart } from "./SeriesChart.tsx";
import { SeriesWords, ValueTable } from "./SeriesEntry.tsx";
import { layoutOfDots, StreamPanel } from "./StreamPanel.tsx";
import { useChartType } from "./useChartType.ts";

const LINES = 8;

/** Series and the streams that they explain: charts below each other on the same years, each on an axis of its own. */
export function SeriesGroupEntry({ group: { series, streams } }: { readonly group: SeriesGroup }) {
  const t = useWords(impactWords);
  const say = useSay();
  const language = useLanguage();
  const { number } = useFormat();
  const type = useChartType();
  const atlas = useAtlas();
  const titleId = useId();
  // What a series shows is the stream itself: drawn a second time it would look like something else.
  const shown = new Set(series.flatMap(({ shows }) => shows));
  const panels = streams.map((stream) => ({
    stream,
    dots: shown.has(stream.id) ? null : streamDots(stream),
  }));
  const claims = panels.flatMap(({ dots }) => dots?.claims ?? []);
  const years = extentOf([
    ...series.flatMap(({ values }) => values.map(({ year }) => year)),
    ...claims.map(yearOfClaim),
    // The years before a stream was first measured are years of it too.
    ...streams.flatMap(({ id, spans }) => (shown.has(id) ? spans.map(({ from }) => from.year) : [])),
    ...series.flatMap((one) => promisesOf(atlas, one).map(({ claim }) => yearOfClaim(claim))),
  ]);
  const leftPx = sharedLeft(
    [
      ...series.map((one) => layoutWith(one, promisesOf(atlas, one))),
      ...panels.map(({ dots }) => layoutOfDots(dots)),
    ],
    type,
    number,
  );
  const title = upperFirst(streams.map(({ resource }) => say(resource)).join(", "));
  return (
    <article className="series-group" aria-labelledby={titleId}>
      <h4 id={titleId}>{title}</h4>
      <ChartFigure
        id={series[0]?.id ?? "series"}
        title={title}
        sources={[...new Set([...series, ...claims].flatMap(({ references }) => references))]}
        rows={() =>
          stacked(
            seriesRows(series, language),
            claimRows(
              panels.flatMap(({ stream, dots }) =>
                dots === null ? [] : [{ id: stream.id, title: stream.resource, claims: dots.claims }],
              ),
              language,
            ),
          )
        }
      >
        {series.map((one) => (
          <div key={one.id} className="panel">
            <p className="panel__title">{say(one.title)}</p>
            <SeriesChart series={one} years={years} leftPx={leftPx} lines={LINES} />
            <PromiseLine series={one} />
          </div>
        ))}
        {panels.map(({ stream, dots }) => (
          <StreamPanel key={stream.id} stream={stream} dots={dots} years={years} leftPx={leftPx} />
        ))}
      </ChartFigure>
      <Fold summary={t.counted}>
        {series.map((one) => (
          <section key={one.id} className="series-group__counted">
            <h5>{say(one.title)}</h5>
            <SeriesWords series={one} />
            <ValueTable series={one} />
          </section>
        ))}
      </Fold>
    </article>
  );
}
