import { hasReferenceTime, yearOfClaim } from "../../model/claims.ts";
import { scaleLinear } from "d3-scale";
import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { Unit } from "../../lib/units.ts";
import { type SeriesFrame, yearTicks } from "./series.ts";

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

/** Room for a dot at either end, in px. */
const PAD = 20;
const UNDATED_WIDTH = 64;
const VALUE_TICKS = 2;

/** Returns the unit of claims if they can share one axis: all of one unit, and enough of them to compare. */
export function sharedUnit(claims: readonly FigureClaim[], atLeast: number): Unit | null {
  const [first] = claims;
  const published = claims.filter(({ value }) => value !== null);
  if (first === undefined || published.length < atLeast) return null;
  return claims.every(({ unit }) => unit === first.unit) ? first.unit : null;
}

/** Returns the claims as dots over the years, on a value axis from zero. */
export function claimDotsLayout(claims: readonly FigureClaim[], frame: SeriesFrame): ClaimDotsLayout {
  const { width, height, left, bottom, top, firstYear, lastYear } = frame;
  const published = claims.flatMap((claim) =>
    claim.value === null ? [] : [{ claim, value: claim.value, upTo: claim.upTo ?? claim.value }],
  );
  const hasUndated = published.some(({ claim }) => yearOfClaim(claim) === null);
  const right = width - PAD - (hasUndated ? UNDATED_WIDTH : 0);
  const x = scaleLinear()
    .domain([firstYear, lastYear])
    .range([left + PAD, right]);
  const y = scaleLinear()
    .domain([0, Math.max(0, ...published.map(({ upTo }) => upTo)) || 1])
    .nice(VALUE_TICKS)
    .range([height - bottom, top]);
  const undatedX = hasUndated ? width - UNDATED_WIDTH / 2 : null;
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
    yearTicks: yearTicks(firstYear, lastYear, x),
    xOf: (year) => (year < firstYear || year > lastYear ? null : x(year)),
  };
}
