import type { FigureClaim } from "../../dataset/schema/claim.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { type ClaimDot, type ClaimDotsLayout, claimDotsLayout } from "../../layouts/charts/claimDots.ts";
import type { LabelWish } from "../../layouts/charts/placeLabels.ts";
import type { SeriesFrame } from "../../layouts/charts/series.ts";
import { UNITS, type Unit } from "../../lib/units.ts";
import { yearOfClaim } from "../../model/claims.ts";
import { isOfWhatHappened } from "../../model/happened.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { shorten } from "../hooks/useTextRuler.ts";
import { sayAmount, sayClaimYears } from "../parts/sayClaim.ts";
import { Chart, YearMark } from "./Chart.tsx";
import { ChartLabels } from "./ChartLabels.tsx";
import type { ChartType } from "./useChartType.ts";

interface Props {
  /** All of one unit. */
  readonly claims: readonly FigureClaim[];
  readonly unit: Unit;
  readonly years: readonly [number, number];
  readonly lines?: number;
  readonly leftPx?: number;
  /** "bars" where it stands below a series of the same years. */
  readonly at?: "points" | "bars";
  readonly hasYear?: boolean;
}

const USUAL_LINES = 11;
const RADIUS_EM = 0.36;
const MEASURE_EM = 15; // of what a dot counts so much is said beside it

/** Every claim as a dot over its year. The dots are not joined: they are not one measurement. */
export function ClaimDots(props: Props) {
  const { claims, unit, years, lines = USUAL_LINES, leftPx, at = "points", hasYear = true } = props;
  const t = useWords(impactWords);
  const language = useLanguage();
  const year = useYear();
  const inUnit = UNITS[unit][language];
  return (
    <Chart
      label={t.dotsLabel({ n: claims.length, unit: inUnit })}
      lines={lines}
      years={years}
      unit={inUnit}
      layout={(frame) => claimDotsLayout(claims, frame, at)}
      {...(leftPx === undefined ? {} : { leftPx })}
    >
      {(layout, frame, type) => (
        <>
          <YearMark x={hasYear ? layout.xOf(year) : null} top={frame.top} bottom={layout.baseline} />
          {layout.undatedX !== null && (
            <text
              className="chart__label chart__label--word"
              x={layout.undatedX}
              y={frame.height - 0.35 * type.px}
              textAnchor="middle"
            >
              {t.noYear}
            </text>
          )}
          <DotLayer layout={layout} frame={frame} type={type} />
        </>
      )}
    </Chart>
  );
}

interface LayerProps {
  readonly layout: Pick<ClaimDotsLayout, "dots">;
  readonly frame: SeriesFrame;
  readonly type: ChartType;
}

/** The marks of claims and the words at them. */
export function DotLayer({ layout, frame, type }: LayerProps) {
  const language = useLanguage();
  return (
    <>
      {inDrawingOrder(layout.dots).map(({ claim, x, y, yTo, isPublication }, i) => (
        <g
          key={i}
          className="chart__dot"
          data-preferred={claim.preferred}
          data-publication={isPublication}
          data-outline={!isOfWhatHappened(claim)}
        >
          <title>{`${sayAmount(claim, language)}, ${sayClaimYears(claim, language)}`}</title>
          {yTo !== y && <line x1={x} x2={x} y1={y} y2={yTo} />}
          {yTo !== y && <Mark claim={claim} x={x} y={yTo} radius={RADIUS_EM * type.px} />}
          <Mark claim={claim} x={x} y={y} radius={RADIUS_EM * type.px} />
        </g>
      ))}
      <DotLabels dots={layout.dots} frame={frame} type={type} />
    </>
  );
}

interface MarkProps {
  readonly claim: FigureClaim;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A disc for what happened, a diamond for what was planned, allowed or possible. */
function Mark({ claim, x, y, radius }: MarkProps) {
  if (isOfWhatHappened(claim)) return <circle cx={x} cy={y} r={radius} />;
  const r = 1.25 * radius;
  return <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} />;
}

interface LabelProps {
  readonly dots: readonly ClaimDot[];
  readonly frame: SeriesFrame;
  readonly type: ChartType;
}

/** The amount at each dot that has room for it, and what it counts where dots of one chart count different things. */
function DotLabels({ dots, frame, type }: LabelProps) {
  const { number } = useFormat();
  const say = useSay();
  const radius = RADIUS_EM * type.px + 1;
  const isMixed = new Set(dots.map(({ claim }) => claim.measure?.en)).size > 1;
  const wishes = dots
    .toSorted((a, b) => weightOf(b, dots) - weightOf(a, dots))
    .map(({ claim, x, y, yTo }): LabelWish => {
      const amount =
        claim.upTo === null ? number(claim.value ?? 0) : `${number(claim.value ?? 0)}–${number(claim.upTo)}`;
      const measure =
        isMixed && claim.measure !== null ? ` ${shorten(say(claim.measure), MEASURE_EM, type.em)}` : "";
      const text = amount + measure;
      return { text, widthPx: type.em(text) * type.px, at: { x, y: (y + yTo) / 2 }, radius, sides: "around" };
    });
  const taken = dots.map(({ x, y, yTo }) => ({
    x: x - radius,
    y: Math.min(y, yTo) - radius,
    width: 2 * radius,
    height: Math.abs(yTo - y) + 2 * radius,
  }));
  const box = {
    x: frame.left,
    y: 1.2 * type.px,
    width: frame.width - frame.left,
    height: frame.height - frame.bottom - 0.6 * type.px,
  };
  return <ChartLabels wishes={wishes} box={box} taken={taken} linePx={1.15 * type.px} />;
}

/** The claim that is followed is named first, then the highest and the lowest, then the newest. */
function weightOf({ claim, y, yTo }: ClaimDot, dots: readonly ClaimDot[]): number {
  const ends = [Math.min(...dots.map((dot) => dot.yTo)), Math.max(...dots.map((dot) => dot.y))];
  const isEnd = ends.includes(y) || ends.includes(yTo);
  return (claim.preferred ? 1e6 : 0) + (isEnd ? 1e5 : 0) + (yearOfClaim(claim) ?? 0);
}

/** The preferred claim last, so that no other dot covers it. */
const inDrawingOrder = (dots: readonly ClaimDot[]) =>
  dots.toSorted((a, b) => Number(a.claim.preferred) - Number(b.claim.preferred));
