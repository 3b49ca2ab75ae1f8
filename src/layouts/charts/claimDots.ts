import { hasReferenceTime, yearOfClaim } from "../../model/claims.ts";
import { scaleLinear } from "d3-scale";
import type { FigureClaim } from "../../dataset/schema/claim.ts";
import { type SeriesFrame, yearBands, yearTicks } from "./series.ts";

/** One claim as a dot; a published range as two ends of a line. */
export interface ClaimDot {
  readonly claim: FigureClaim;
  readonly x: number;
  readonly y: number;
  /** The upper end of a range; equal to `y` where one value is published. */
  readonly yTo: number;
  /** False where neither the year of the figure nor of its publication is known. */
  readonly isDated: boolean;
  /** True where it stands at the year of publication, for the figure's own is not known. */
  readonly isPublication: boolean;
}

/** Geometry of the claims about one figure, none joined to another: they have different methods. */
export interface ClaimDotsLayout {
  readonly dots: readonly ClaimDot[];
  /** Where undated claims stand, right of the time axis; null if there are none. */
  readonly undatedX: number | null;
  readonly baseline: number;
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
  /** Where a year lies; null outside the axis. */
  readonly xOf: (year: number) => number | null;
}

/** Room for a dot at either end, in the size of the labels. */
const PAD_EM = 1.4;
const UNDATED_EM = 4.6;
const VALUE_TICKS = 2;
const ROUND_ENDS = 5;

/**
 * Returns the claims as dots over the years, on a value axis from zero.
 * @param at "bars" where years stand as those of series in the same frame do
 */
export function claimDotsLayout(
  claims: readonly FigureClaim[],
  frame: SeriesFrame,
  at: "points" | "bars" = "points",
): ClaimDotsLayout {
  const { width, height, left, bottom, top, firstYear, lastYear, typePx } = frame;
  const pad = PAD_EM * typePx;
  const undatedPx = UNDATED_EM * typePx;
  const published = claims.flatMap((claim) =>
    claim.value === null ? [] : [{ claim, value: claim.value, upTo: claim.upTo ?? claim.value }],
  );
  const hasUndated = published.some(({ claim }) => yearOfClaim(claim) === null);
  const right = width - pad - (hasUndated ? undatedPx : 0);
  const x = at === "bars" ? middleOfBars(frame) : evenly([firstYear, lastYear], [left + pad, right]);
  const y = scaleLinear()
    .domain([0, Math.max(0, ...published.map(({ upTo }) => upTo)) || 1])
    .nice(ROUND_ENDS)
    .range([height - bottom, top]);
  const undatedX = hasUndated ? width - undatedPx / 2 : null;
  return {
    dots: published.map(({ claim, value, upTo }) => {
      const year = yearOfClaim(claim);
      return {
        claim,
        x: year === null ? (undatedX ?? right) : x(year),
        y: y(value),
        yTo: y(upTo),
        isDated: year !== null,
        isPublication: year !== null && !hasReferenceTime(claim),
      };
    }),
    undatedX,
    baseline: y(0),
    valueTicks: y.ticks(VALUE_TICKS).map((value) => ({ value, y: y(value) })),
    yearTicks: yearTicks(frame, x),
    xOf: (year) => (year < firstYear || year > lastYear ? null : x(year)),
  };
}

const evenly = (years: readonly [number, number], px: readonly [number, number]) =>
  scaleLinear().domain(years).range(px);

function middleOfBars(frame: SeriesFrame): (year: number) => number {
  const bands = yearBands(frame);
  return (year) => (bands(year) ?? frame.left) + bands.bandwidth() / 2;
}
