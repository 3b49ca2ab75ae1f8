import type { Covers, FigureClaim } from "../dataset/schema/claim.ts";
import type { Unit } from "../lib/units.ts";
import { isOfWhatHappened } from "./happened.ts";
import { scopeOf } from "./scope.ts";

/** What published figures of streams, results, partners and projects have in common. */
export type PublishedFigure = Omit<FigureClaim, "method" | "equivalent"> & {
  /** What its references liken it to. */
  readonly equivalent?: FigureClaim["equivalent"];
  /** What a claim of a stream counts. */
  readonly covers?: Covers | null;
};

/** A published figure with a number. */
export type Numbered<C extends PublishedFigure> = C & { readonly value: number };

/** Returns whether a number was published. */
export const hasNumber = <C extends PublishedFigure>(claim: C): claim is Numbered<C> => claim.value !== null;

/** Returns whether a figure has both ends: "more than 30" has no upper one. */
export const isPlain = ({ qualifier }: Pick<PublishedFigure, "qualifier">): boolean =>
  qualifier === null || qualifier === "about" || qualifier === "almost";

/** How far figures reach that can be compared; nothing between the ends is computed. */
export interface Spread {
  readonly lowest: number;
  readonly highest: number;
  readonly unit: Unit;
  /** First and last year of the figures, those of publication where no other is known; null without any. */
  readonly years: readonly [number, number] | null;
  readonly count: number;
}

/** Returns the lowest and highest of figures of one unit; there must be one at least. */
export function spreadOf(claims: readonly Numbered<PublishedFigure>[], unit: Unit): Spread {
  const values = claims.flatMap(({ value, upTo }) => [value, upTo ?? value]);
  const years = claims.flatMap((claim) => referenceTime(claim) ?? publishedTime(claim) ?? []);
  return {
    lowest: Math.min(...values),
    highest: Math.max(...values),
    unit,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    count: claims.length,
  };
}

/**
 * Returns whether another figure can stand beside one: it counts the same thing in the same unit, on the same kind of
 * ground. Beside what was expected may stand what happened, not the other way round.
 */
export const isComparable = (claim: PublishedFigure, other: PublishedFigure): boolean =>
  mayCompare(claim, other) && thingOf(claim) === thingOf(other);

/**
 * Returns whether another figure says otherwise of what may be the same time. One that names what it counts can say
 * otherwise than one that does not; two that name different things do not speak of each other.
 */
export function isContradicted(claim: Numbered<PublishedFigure>, other: Numbered<PublishedFigure>): boolean {
  const isOfOne = claim.measure == null || other.measure == null || claim.measure.en === other.measure.en;
  return isOfOne && mayCompare(claim, other) && differs(claim, other) && mayBeOfOneTime(claim, other);
}

/** Returns whether two figures name other values. */
export const differs = (a: Numbered<PublishedFigure>, b: Numbered<PublishedFigure>): boolean =>
  isApart(endsOf(a), endsOf(b));

function mayCompare(claim: PublishedFigure, other: PublishedFigure): boolean {
  const isOfOneGround = isOfWhatHappened(other)
    ? isOfWhatHappened(claim) || claim.basis === "plan"
    : claim.basis === other.basis;
  return claim.unit === other.unit && isOfOneGround && counted(claim) === counted(other);
}

/** Returns a key of what exactly a figure counts: equal for two figures that differ in value, time or ground alone. */
export const thingOf = (claim: PublishedFigure): string => `${counted(claim)} ${claim.measure?.en ?? ""}`;

/** What is counted: the stream, another thing, or which streams together. */
function counted({ covers, measure }: PublishedFigure): string {
  // Only claims of streams say it; those of a result are all about the result.
  if (covers === undefined) return "";
  if (covers === null || typeof covers === "string") return scopeOf({ covers, measure });
  return [...covers.streams.toSorted(), covers.others].join(" ");
}

type Ends = readonly [lowest: number, highest: number];

function endsOf({ value, upTo, qualifier }: Numbered<PublishedFigure>): Ends {
  switch (qualifier) {
    case "more-than":
    case "at-least":
      return [value, Infinity];
    case "at-most":
      return [-Infinity, upTo ?? value];
    case "about":
    case "almost":
    case null:
      return [value, upTo ?? value];
  }
}

const isApart = (a: Ends, b: Ends): boolean => a[1] < b[0] || b[1] < a[0];

/** A figure that does not say for which time it holds may hold for any. */
function mayBeOfOneTime(a: PublishedFigure, b: PublishedFigure): boolean {
  const [one, other] = [referenceTime(a), referenceTime(b)];
  return one === null || other === null || !isApart(one, other);
}

function referenceTime({ referenceYear, referenceYearTo, referencePeriod }: PublishedFigure): Ends | null {
  if (referenceYear !== null) return [referenceYear, referenceYearTo ?? referenceYear];
  return referencePeriod === null ? null : [referencePeriod.from, referencePeriod.to];
}

function publishedTime({ publishedYear, publishedPeriod }: PublishedFigure): Ends | null {
  if (publishedYear !== null) return [publishedYear, publishedYear];
  return publishedPeriod === null ? null : [publishedPeriod.from, publishedPeriod.to];
}
