import { useId, useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TimelineLayout } from "../../layouts/timeline/timeline.ts";
import { runningByYear, totalOf } from "../../model/counts.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useFilter, useYear } from "../hooks/useYearGraph.ts";
import { CountPoints } from "./CountPoints.tsx";
import { CountNotes } from "./CountNotes.tsx";

interface Props {
  readonly layout: TimelineLayout;
  readonly height: number;
}

/** How many documented streams ran in each year, by family, with the counts that others published as points. */
export function CountChart({ layout, height }: Props) {
  const t = useWords(timelineWords);
  const common = useWords(commonWords);
  const atlas = useAtlas();
  const { families } = useFilter();
  const { axis, counts } = layout;
  const stripedId = useId();
  const years = useMemo(
    () =>
      runningByYear(atlas).map(({ year, counts: c, recent, earlier }) => ({
        year,
        n: totalOf(c),
        recent: totalOf(recent),
        earlier,
      })),
    [atlas],
  );
  const most = years.reduce<{ year: number; n: number }>((a, b) => (b.n > a.n ? b : a), {
    year: axis.firstYear,
    n: 0,
  });
  const summary = { from: axis.firstYear, to: axis.lastYear, most: most.n, mostYear: most.year };
  return (
    <section className="timeline__section timeline__row" aria-labelledby="timeline-counts">
      <CountNotes layout={layout} years={years} />
      <div className="timeline__plot">
        <svg
          className="count-chart"
          role="group"
          aria-label={t.countChart(summary)}
          width={axis.width}
          height={height}
        >
          {counts.ticks.map(({ value, y }) => (
            <line key={value} className="count-chart__grid" x2={axis.width} y1={y} y2={y} />
          ))}
          <path className="count-chart__earlier" d={counts.earlierPath} aria-hidden="true" />
          {counts.layers.map(({ family, areaPath, edgePath }) => (
            <g
              key={family}
              data-family={family}
              data-receded={families.length > 0 && !families.includes(family)}
              aria-hidden="true"
            >
              <path className="count-chart__area" d={areaPath} />
              <path className="count-chart__edge" d={edgePath} />
            </g>
          ))}
          {/* Striped as on the rail. */}
          <clipPath id={stripedId}>
            <path d={counts.recentPath} />
          </clipPath>
          <path
            className="count-chart__recent"
            d={`M0 ${height / 2}H${axis.width}`}
            clipPath={`url(#${stripedId})`}
            aria-hidden="true"
          />
          <YearLines axis={axis} height={height} />
          {counts.layers.map(
            ({ family, label }) =>
              label !== null && (
                <text key={family} className="count-chart__family" x={label.x} y={label.y} aria-hidden="true">
                  {common[family]}
                </text>
              ),
          )}
          {counts.ticks
            .filter(({ value }) => value > 0)
            .map(({ value, y }) => (
              <text key={value} className="count-chart__value" x={0} y={y - 4} aria-hidden="true">
                {value}
              </text>
            ))}
          <CountPoints points={counts.points} units={counts.units} />
        </svg>
      </div>
    </section>
  );
}

/** The chosen year and the one it is compared with, over the areas and behind every label. */
function YearLines({ axis, height }: { readonly axis: TimelineLayout["axis"]; readonly height: number }) {
  const year = useYear();
  const compare = useView((view) => view.compare);
  return (
    <g aria-hidden="true">
      {[year, compare].map((one, i) => {
        if (one === null) return null;
        const x = axis.middleOf(one);
        return <line key={i} className="count-chart__year" data-then={i > 0} x1={x} x2={x} y2={height} />;
      })}
    </g>
  );
}
