import type { Stream } from "../../dataset/schema/stream.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { claimDotsLayout } from "../../layouts/charts/claimDots.ts";
import { type SeriesFrame, yearBands, yearTicks } from "../../layouts/charts/series.ts";
import { stateRuns } from "../../layouts/charts/stateRuns.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import { UNITS } from "../../lib/units.ts";
import { streamState } from "../../model/status.ts";
import type { StreamDots } from "../../model/streamDots.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { sayState } from "../parts/sayState.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import { Chart } from "./Chart.tsx";
import { DotLayer } from "./ClaimDots.tsx";

interface Props {
  readonly stream: Stream;
  /** Its published amounts; null where there are none, or where a series beside it has them. */
  readonly dots: StreamDots | null;
  readonly years: readonly [number, number];
  readonly leftPx: number;
}

const LINES = { dots: 9.5, strip: 4.2 };
const HEAD_LINES = 3; // with the strip
const STRIP = { top: 1.35, height: 0.6 }; // in the size of the labels, above the values

/** Returns the layout of a stream's amounts below the years of a series; without amounts that of its axis alone. */
export const layoutOfDots = (dots: StreamDots | null) => (frame: SeriesFrame) =>
  dots === null ? noDots(frame) : claimDotsLayout(dots.claims, frame, "bars");

function noDots(frame: SeriesFrame): ReturnType<typeof claimDotsLayout> {
  const bands = yearBands(frame);
  const xOf = (year: number) => (bands(year) ?? frame.left) + bands.bandwidth() / 2;
  const baseline = frame.height - frame.bottom;
  return { dots: [], undatedX: null, baseline, valueTicks: [], yearTicks: yearTicks(frame, xOf), xOf };
}

/** A stream over the years of the series that explains it: when it was there, and what was published of it, in its own unit. */
export function StreamPanel({ stream, dots, years, leftPx }: Props) {
  const t = useWords(impactWords);
  const language = useLanguage();
  const names = useNames();
  const atlas = useAtlas();
  return (
    <div className="panel">
      <p className="panel__title">
        <ViewLink to={{ selection: { kind: "stream", id: stream.id } }}>
          {upperFirst(names.stream(stream))}
        </ViewLink>
      </p>
      <Chart
        label={
          dots === null
            ? t.stripLabel
            : t.dotsLabel({ n: dots.claims.length, unit: UNITS[dots.unit][language] })
        }
        lines={dots === null ? LINES.strip : LINES.dots}
        years={years}
        unit={dots === null ? "" : UNITS[dots.unit][language]}
        layout={layoutOfDots(dots)}
        leftPx={leftPx}
        headLines={HEAD_LINES}
      >
        {(layout, frame, type) => (
          <>
            {stateRuns(frame, (year) => streamState(atlas, stream, year)).map(
              ({ state, from, to, x, width }) => (
                <rect
                  key={from}
                  className={`chart__run chart__run--${stream.family}`}
                  data-state={state}
                  x={x}
                  y={STRIP.top * type.px}
                  width={width}
                  height={STRIP.height * type.px}
                >
                  <title>{`${from}–${to}: ${sayState(atlas, stream, state, language)}`}</title>
                </rect>
              ),
            )}
            <DotLayer layout={layout} frame={frame} type={type} />
          </>
        )}
      </Chart>
    </div>
  );
}
