import { useId, useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { railWords } from "../../i18n/messages/rail.ts";
import { railPanelWords } from "../../i18n/messages/railPanel.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { countSymbol } from "../../layouts/timeline/publishedCounts.ts";
import type { TimelineLayout } from "../../layouts/timeline/timeline.ts";
import { UNITS } from "../../lib/units.ts";
import { runningByYear, totalOf } from "../../model/counts.ts";
import { useView } from "../../state/useAtlasState.ts";
import { Fold } from "../../ui/Fold.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useFilter, useIsFiltered, useYear } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { goToSection } from "../parts/goToSection.ts";
import { sayAmount } from "../parts/sayClaim.ts";
import { CountPoints } from "./CountPoints.tsx";

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

interface NotesProps {
  readonly layout: TimelineLayout;
  readonly years: readonly {
    readonly year: number;
    readonly n: number;
    readonly recent: number;
    readonly earlier: number;
  }[];
}

/** A piece of the chart's grey, or of its stripes; a drawing, so that paper has it too. */
function Tone({ of }: { readonly of: "earlier" | "recent" }) {
  return (
    <svg className="count-notes__tone" data-tone={of} viewBox="0 0 20 10" aria-hidden="true">
      <path d="M0 5h20" />
    </svg>
  );
}

/** What stands below the lanes of the streams, one press away. */
function FurtherDown() {
  const t = useWords(timelineWords);
  const { milestones } = useAtlas().dataset;
  if (milestones.length === 0) return null;
  return (
    <p className="count-notes__door">
      {t.furtherDown}{" "}
      <button type="button" className="link-button" onClick={() => goToSection("timeline-milestones")}>
        {t.milestones}
      </button>
    </p>
  );
}

/** What the area is and is not, and what the marks mean. */
function CountNotes({ layout, years }: NotesProps) {
  const t = useWords(timelineWords);
  const panel = useWords(railPanelWords);
  const rail = useWords(railWords);
  const common = useWords(commonWords);
  const say = useSay();
  const language = useLanguage();
  const format = useFormat();
  const { meta } = useAtlas().dataset;
  const year = useYear();
  const { layers, units, undated, points } = layout.counts;
  const isFiltered = useIsFiltered();
  const now = years.find((one) => one.year === year);
  const hasEarlier = years.some(({ earlier }) => earlier > 0);
  const hasRecent = years.some(({ recent }) => recent > 0);
  const isEachNamed = layers.every(({ label }) => label !== null);
  return (
    <div className="count-notes">
      <h2 id="timeline-counts">
        {t.counts}: <span className="count-notes__now">{t.countNow({ n: now?.n ?? 0, year })}</span>
      </h2>
      <ul className="count-notes__units">
        {hasEarlier && (
          <li>
            <Tone of="earlier" /> {rail.lastDocumented({ n: now?.earlier ?? 0 })}
          </li>
        )}
        {hasRecent && (
          <li>
            <Tone of="recent" /> {rail.striped}
          </li>
        )}
      </ul>
      {isFiltered && <p>{t.countUnfiltered}</p>}
      <Fold summary={t.countHow}>
        <p>
          {say(meta.countNote)} {panel.handovers}
          {hasRecent && <> {panel.recent({ years: meta.evidenceYears })}</>}
          {hasEarlier && <> {t.countEarlier({ n: now?.earlier ?? 0, year })}</>}
        </p>
      </Fold>
      {!isEachNamed && (
        <ul className="count-notes__units">
          {layers.map(({ family }) => (
            <li key={family}>
              <FamilyMark family={family} /> {common[family]}
            </li>
          ))}
        </ul>
      )}
      {points.length > 0 && (
        <>
          <h3>{t.published}</h3>
          <ul className="count-notes__units">
            {units.map((unit, i) => (
              <li key={unit}>
                <svg className="count-notes__mark" viewBox="-7 -7 14 14" aria-hidden="true">
                  <path d={countSymbol(i)} data-unit={unit} />
                </svg>
                {UNITS[unit][language]}
              </li>
            ))}
          </ul>
          <p>
            {[
              t.publishedHollow,
              t.publishedMore,
              ...(undated.length === 0
                ? []
                : [
                    t.publishedUndated({
                      counts: format.list(undated.map(({ claim }) => sayAmount(claim, language))),
                    }),
                  ]),
            ].join(". ")}
            .
          </p>
        </>
      )}
      <FurtherDown />
    </div>
  );
}
