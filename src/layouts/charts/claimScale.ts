import { scaleLinear } from "d3-scale";
import type { FigureClaim } from "../../dataset/schema/claim.ts";

type Scaled = Pick<FigureClaim, "value" | "upTo" | "unit">;

/** Where the values of one claim lie on the scale, as shares of its length; both are one where a single value is published. */
export interface ScalePlace {
  readonly from: number;
  readonly to: number;
}

/** Published values of one thing on one axis from zero. */
export interface ClaimScale {
  /** One for each claim, in the order given; null where none is published. */
  readonly places: readonly (ScalePlace | null)[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

const TICKS = 3;

/**
 * Returns claims side by side on one linear axis from zero, or null where there is nothing to compare: fewer than two
 * published values, values of several units, or below zero.
 */
export function claimScale(claims: readonly Scaled[]): ClaimScale | null {
  const published = claims.flatMap(({ value, upTo, unit }) =>
    value === null ? [] : [{ from: value, to: upTo ?? value, unit }],
  );
  const [first] = published;
  if (first === undefined || published.length < 2) return null;
  if (published.some(({ unit, from }) => unit !== first.unit || from < 0)) return null;
  const highest = Math.max(...published.map(({ to }) => to));
  if (highest === 0) return null;
  const scale = scaleLinear().domain([0, highest]).range([0, 1]).nice(TICKS);
  return {
    places: claims.map(({ value, upTo }) =>
      value === null ? null : { from: scale(value), to: scale(upTo ?? value) },
    ),
    ticks: scale.ticks(TICKS).map((value) => ({ value, at: scale(value) })),
  };
}
