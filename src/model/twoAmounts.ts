import type { QuantityClaim } from "../dataset/schema/claim.ts";
import type { Series } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { quantitiesOf } from "./claims.ts";
import { hasNumber, isComparable, type Numbered } from "./comparable.ts";
import type { YearDifference } from "./differences.ts";
import { type ClaimHeadline, claimHeadline } from "./headline.ts";
import { isOutsideItsLife } from "./life.ts";
import { scopeOf } from "./scope.ts";

/** How far from a year a figure may lie and still be told of it: never so far that the other year is as near. */
const MOST_YEARS_OFF = 2;
const nearOf = (from: number, to: number): number => Math.min(MOST_YEARS_OFF, Math.floor((to - from) / 4));

/** What is published of a stream in or near two years; each with its marks, nothing is computed of them. */
export interface TwoAmounts {
  readonly before: ClaimHeadline<QuantityClaim>;
  readonly after: ClaimHeadline<QuantityClaim>;
}

/**
 * Returns the published amounts of a stream for an earlier and a later year that can stand beside each other: of one unit,
 * on one ground, of the same thing, each with a year of its own. Null where there are no such two.
 */
export function twoAmounts(stream: Stream, from: number, to: number): TwoAmounts | null {
  const near = nearOf(from, to);
  const dated = quantitiesOf(stream).filter(
    (claim): claim is Numbered<QuantityClaim> =>
      hasNumber(claim) && scopeOf(claim) !== "other" && !isOutsideItsLife(stream, claim),
  );
  const [best] = dated
    .flatMap((before) =>
      dated
        .filter((after) => isComparable(before, after) && isComparable(after, before))
        .map((after) => ({ before, after, off: [yearsOff(before, from), yearsOff(after, to)] as const }))
        .filter(({ after, off }) => off.every((years) => years <= near) && endOf(before) < startOf(after)),
    )
    .toSorted((a, b) => a.off[0] + a.off[1] - b.off[0] - b.off[1]);
  if (best === undefined) return null;
  return { before: besideAnother(stream, best.before), after: besideAnother(stream, best.after) };
}

/** That it was another one in other years needs no mark where one of those stands beside it. */
function besideAnother(stream: Stream, claim: Numbered<QuantityClaim>): ClaimHeadline<QuantityClaim> {
  const headline = claimHeadline(stream, claim);
  return { ...headline, marks: headline.marks.filter((mark) => mark !== "varies") };
}

/** Figures of which only the publication is known have no year to be compared. */
const startOf = ({ referenceYear, referencePeriod }: QuantityClaim): number =>
  referenceYear ?? referencePeriod?.from ?? Infinity;
const endOf = ({ referenceYear, referenceYearTo, referencePeriod }: QuantityClaim): number =>
  referenceYearTo ?? referenceYear ?? referencePeriod?.to ?? Infinity;
const yearsOff = (claim: QuantityClaim, year: number): number =>
  Math.max(0, startOf(claim) - year, year - endOf(claim));

/** A value of a series, and its year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** What one series has of two years: counted in one way by one source. */
export interface TwoValues {
  readonly series: Series;
  readonly before: YearValue;
  readonly after: YearValue;
}

/** Returns the values of a series in two years, or the nearest ones; null where it has no two, or none in either. */
export function twoValues(series: Series, from: number, to: number): TwoValues | null {
  const before = nearestTo(series, from, nearOf(from, to));
  const after = nearestTo(series, to, nearOf(from, to));
  if (before === null || after === null || (before.value === 0 && after.value === 0)) return null;
  return { series, before, after };
}

function nearestTo({ values }: Series, year: number, near: number): YearValue | null {
  const [best] = values
    .flatMap((one) => (one.value === null ? [] : [{ year: one.year, value: one.value }]))
    .filter((one) => Math.abs(one.year - year) <= near)
    .toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  return best ?? null;
}

/** Returns what series tell of the compared streams in the two years, in the order of the dataset. */
export function seriesOfDifference({ dataset }: Atlas, { from, to, changes }: YearDifference): TwoValues[] {
  const ids = new Set(changes.map(({ stream }) => stream.id));
  return dataset.series
    .filter(({ streams, shows }) => [...streams, ...shows].some((id) => ids.has(id)))
    .flatMap((series) => twoValues(series, from, to) ?? []);
}
