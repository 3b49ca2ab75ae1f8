import type { FigureClaim, QuantityClaim } from "../dataset/schema/claim.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { headlineQuantity, quantitiesOf, yearOfClaim } from "./claims.ts";
import {
  differs,
  hasNumber,
  isComparable,
  isContradicted,
  isPlain,
  type Numbered,
  type PublishedFigure,
  type Spread,
  spreadOf,
} from "./comparable.ts";
import { groupBy } from "../lib/groupBy.ts";
import { isOfWhatHappened } from "./happened.ts";
import { isOutsideItsLife } from "./life.ts";
import { scopeOf } from "./scope.ts";

/**
 * What has to be said of a figure that stands alone, in the order in which it is said:
 * - "several": it counts several streams together, "besides" more than the stream;
 * - "plan", "design", "permit": it is not what happened;
 * - "calculated", "inferred": it is our work, and in no source in these words;
 * - "differ": other figures contradict it; "varies": it was another one in other years.
 */
export type Mark =
  "several" | "besides" | "plan" | "design" | "permit" | "calculated" | "inferred" | "differ" | "varies";

/** The one figure that is shown of a record, with all that the record knows of it. */
export interface Headline<C extends PublishedFigure = PublishedFigure> {
  readonly amount: Pick<PublishedFigure, "value" | "upTo" | "qualifier" | "unit">;
  /** The claim that it is; null where it is the lowest and highest of several. */
  readonly claim: C | null;
  /** How far those reach that can be compared with it; null where none says otherwise. */
  readonly spread: Spread | null;
  readonly marks: readonly Mark[];
  /** How many figures with a number the record has of this thing, this one included. */
  readonly among: number;
}

/** A headline that is one claim. */
export interface ClaimHeadline<C extends PublishedFigure> extends Headline<C> {
  readonly claim: C;
}

/** Returns the one amount of a stream (`headlineQuantity`) with its marks; null where none is published. */
export function streamHeadline(stream: Stream): ClaimHeadline<QuantityClaim> | null {
  const claim = headlineQuantity(stream);
  if (claim === null || !hasNumber(claim)) return null;
  const ofIt = quantitiesOf(stream).filter(
    (other) => scopeOf(other) === scopeOf(claim) && !isOutsideItsLife(stream, other),
  );
  return ofClaim(claim, ofIt);
}

/** Returns one published amount of a stream with its marks, where another than the stream's headline is asked for. */
export function claimHeadline(stream: Stream, claim: Numbered<QuantityClaim>): ClaimHeadline<QuantityClaim> {
  return ofClaim(
    claim,
    quantitiesOf(stream).filter((other) => !isOutsideItsLife(stream, other)),
  );
}

/**
 * Returns the one figure of a published result: the preferred claim, else the only one, else lowest and highest of what
 * can be compared; null where its claims count different things. What happened goes before plans, capacities and permits,
 * and claims that do not name what they count before those that do.
 */
export function resultHeadline(claims: readonly FigureClaim[]): Headline<FigureClaim> | null {
  const published = claims.filter(hasNumber);
  const preferred = published.find((claim) => claim.preferred);
  const [only] = published;
  if (preferred !== undefined) return ofClaim(preferred, claims);
  if (only !== undefined && published.length === 1) return ofClaim(only, claims);
  const isOneThing = new Set(published.map(({ measure }) => measure?.en)).size === 1;
  const plainly = isOneThing ? published : published.filter(({ measure }) => measure === null);
  const happened = plainly.filter(isOfWhatHappened);
  const [newest, ...rest] = (happened.length > 0 ? happened : plainly).toSorted(
    (a, b) => (yearOfClaim(b) ?? 0) - (yearOfClaim(a) ?? 0),
  );
  if (newest === undefined || rest.some(({ unit }) => unit !== newest.unit)) return null;
  const range = [newest, ...rest].filter((claim) => isPlain(claim) && isComparable(newest, claim));
  const isRange = range.some((claim) => range.some((other) => differs(claim, other)));
  return isRange ? ofRange(range, claims) : ofClaim(newest, claims);
}

/** The figure of one of several things that claims count. */
export interface MeasuredHeadline {
  /** What it counts; null where that is plainly what the title says. */
  readonly measure: FigureClaim["measure"];
  readonly headline: Headline<FigureClaim>;
}

/**
 * Returns one figure for each thing that is counted where claims count several, in the order given; where one figure stands
 * for all, that one.
 */
export function resultHeadlines(claims: readonly FigureClaim[]): MeasuredHeadline[] {
  const whole = resultHeadline(claims);
  if (whole !== null) return [{ measure: whole.claim?.measure ?? null, headline: whole }];
  const things = groupBy(claims.filter(hasNumber), ({ measure, unit }) => `${unit} ${measure?.en ?? ""}`);
  return [...things.values()].flatMap((ofOne) => {
    const headline = resultHeadline(ofOne);
    return headline === null ? [] : [{ measure: ofOne[0]?.measure ?? null, headline }];
  });
}

function ofClaim<C extends PublishedFigure>(claim: Numbered<C>, all: readonly C[]): ClaimHeadline<C> {
  const published = all.filter(hasNumber);
  const { value, upTo, qualifier, unit } = claim;
  const comparable = isPlain(claim)
    ? published.filter((other) => isPlain(other) && isComparable(claim, other))
    : [];
  const isDisputed = published.some((other) => isContradicted(claim, other));
  const isSpread = comparable.some((other) => differs(claim, other));
  return {
    amount: { value, upTo, qualifier, unit },
    claim,
    spread: isSpread ? spreadOf(comparable, unit) : null,
    marks: [
      ...marksOf(claim),
      ...(isDisputed ? (["differ"] as const) : isSpread ? (["varies"] as const) : []),
    ],
    among: published.length,
  };
}

function ofRange<C extends PublishedFigure>(
  range: readonly Numbered<C>[],
  all: readonly C[],
): Headline<C> | null {
  const [first] = range;
  if (first === undefined) return null;
  const spread = spreadOf(range, first.unit);
  const ends = [
    range.filter(({ value }) => value === spread.lowest),
    range.filter(({ value, upTo }) => (upTo ?? value) === spread.highest),
  ];
  const isDisputed = range.some((claim) => range.some((other) => isContradicted(claim, other)));
  return {
    amount: { value: spread.lowest, upTo: spread.highest, qualifier: null, unit: first.unit },
    claim: null,
    spread,
    marks: [...new Set(ends.flatMap(marksOfAll)), isDisputed ? "differ" : "varies"],
    among: all.filter(hasNumber).length,
  };
}

/** What each of several claims says of itself. */
function marksOfAll(claims: readonly PublishedFigure[]): Mark[] {
  const [first = [], ...rest] = claims.map(marksOf);
  return first.filter((mark) => rest.every((marks) => marks.includes(mark)));
}

/** What one claim says of itself. */
function marksOf(claim: PublishedFigure): Mark[] {
  const { covers = null, measure, basis, inferred } = claim;
  const marks: Mark[] = [];
  if (scopeOf({ covers, measure }) === "several")
    marks.push(typeof covers === "object" && (covers?.streams.length ?? 0) > 1 ? "several" : "besides");
  if (basis === "plan" || basis === "design" || basis === "permit") marks.push(basis);
  if (basis === "calculated") marks.push("calculated");
  else if (inferred) marks.push("inferred");
  return marks;
}
