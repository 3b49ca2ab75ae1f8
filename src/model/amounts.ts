import type { QuantityClaim } from "../dataset/schema/claim.ts";
import type { Family, Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { hasReferenceTime, quantitiesOf, yearOfClaim } from "./claims.ts";
import { isOfWhatHappened } from "./happened.ts";
import type { StreamInYear } from "./filter.ts";
import { isOutsideItsLife } from "./life.ts";
import { inMeasure } from "./measures.ts";
import { scopeOf } from "./scope.ts";

/** How an amount looks: what one stream had, what several had together, or what a plan, a permit or a plant allows. */
export type AmountLook = "own" | "several" | "outline";

/** A published amount as it is drawn: once, with every drawn stream that it counts. */
export interface DrawnAmount {
  readonly claim: QuantityClaim;
  readonly look: AmountLook;
  /** In the unit of the measure, a year; `upTo` where a range is published. */
  readonly value: number;
  readonly upTo: number | null;
  /** The drawn streams that it counts, in the order in which they were given. */
  readonly streams: readonly StreamInYear[];
  /** Whether it counts more than these: streams that are not drawn, or what is no stream of the dataset. */
  readonly hasMore: boolean;
}

/** A stream that is drawn, without an amount that can be drawn for it. */
export interface WithoutAmount extends StreamInYear {
  /** What is published of it in a unit that is not the measure's, to be said and not drawn. */
  readonly otherwise: QuantityClaim | null;
  /** What is published of it and of another stream that has a better figure: drawn, it would count that one twice. */
  readonly together: QuantityClaim | null;
}

/** Returns whether something is published of a stream that cannot be drawn. */
export const isKnown = ({ otherwise, together }: WithoutAmount): boolean =>
  otherwise !== null || together !== null;

/** What is published of one family's streams, for one year. */
export interface AmountsOfYear {
  readonly measure: Family;
  /** In the order of the first stream of each. */
  readonly amounts: readonly DrawnAmount[];
  readonly without: readonly WithoutAmount[];
}

/** Of how many drawn streams what is published. */
export interface Reach {
  readonly all: number;
  /** An amount of their own; only one with others; only what is planned, allowed or possible. */
  readonly own: number;
  readonly several: number;
  readonly outline: number;
  /** Only one in a unit that is not the measure's; none at all. */
  readonly otherUnit: number;
  readonly none: number;
}

/** Returns how far the published amounts reach, in streams. */
export function reachOf({ amounts, without }: AmountsOfYear): Reach {
  const streams = (look: AmountLook) =>
    amounts.reduce((sum, one) => (one.look === look ? sum + one.streams.length : sum), 0);
  const together = without.filter((one) => one.together !== null).length;
  const otherUnit = without.filter((one) => one.together === null && one.otherwise !== null).length;
  const [own, several, outline] = [streams("own"), streams("several") + together, streams("outline")];
  const none = without.length - together - otherUnit;
  return { all: own + several + outline + otherUnit + none, own, several, outline, otherUnit, none };
}

/** How many years nearer a figure must be to be taken, if it counts several streams; and if it says no year of its own. */
const DOUBT_YEARS = 3;

/**
 * Returns the published amounts to draw for streams in a year, each stream in at most one of them.
 *
 * The figure that is nearest to the year is taken first: the stream's own before one of several, one that says what year
 * it is for before one of which only the publication is known, unless that is more than three years farther. What happened
 * always comes before what was planned, allowed or possible. A figure of several streams is drawn if none of them has been
 * drawn by then. Nothing is added up, divided or filled in. See docs/decisions/0043.
 *
 * @param drawn streams of any family, in the order of the picture
 */
export function amountsOf(
  atlas: Atlas,
  drawn: readonly StreamInYear[],
  year: number,
  measure: Family,
): AmountsOfYear {
  const own = drawn.filter(({ stream }) => stream.family === measure);
  const byId = new Map(own.map((one) => [one.stream.id, one]));
  const best = candidates(atlas, measure, byId)
    .map((candidate) => ({ ...candidate, cost: costOf(candidate.claim, year) }))
    .toSorted(rank);
  const placed = new Map<string, Candidate>();
  for (const candidate of best)
    if (candidate.counts.every((id) => !placed.has(id)))
      for (const id of candidate.counts) if (byId.has(id)) placed.set(id, candidate);
  const chosen = [...new Set(own.flatMap(({ stream }) => placed.get(stream.id) ?? []))];
  return {
    measure,
    amounts: chosen.map((candidate) => drawnAmount(candidate, own, placed)),
    without: own
      .filter(({ stream }) => !placed.has(stream.id))
      .map((one) => ({
        ...one,
        otherwise: inAnotherUnit(one.stream, year, measure),
        together: best.find(({ counts }) => counts.includes(one.stream.id))?.claim ?? null,
      })),
  };
}

/** A claim that could be drawn, and the ids of all streams that it counts. */
interface Candidate {
  readonly claim: QuantityClaim;
  readonly counts: readonly string[];
  readonly value: number;
  readonly upTo: number | null;
}
type Ranked = Pick<Candidate, "claim"> & { readonly cost: number };

/** Returns every claim in the measure's unit that counts one of the streams, those of several streams once. */
function candidates(atlas: Atlas, measure: Family, byId: ReadonlyMap<string, StreamInYear>): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const stream of atlas.dataset.streams)
    for (const claim of quantitiesOf(stream)) {
      const counts = countedBy(claim, stream.id);
      if (!counts.some((id) => byId.has(id)) || claim.value === null) continue;
      if (isOutsideItsLife(stream, claim)) continue;
      const value = inMeasure(claim.value, claim.unit, measure);
      if (value === null) continue;
      const upTo = claim.upTo === null ? null : inMeasure(claim.upTo, claim.unit, measure);
      const key = counts.length === 1 ? `${stream.id} ${found.size}` : sameFigure(claim, counts);
      if (!found.has(key)) found.set(key, { claim, counts, value, upTo });
    }
  return [...found.values()];
}

/** Returns the ids of the streams whose resource a claim counts; none where it counts another thing. */
function countedBy(claim: QuantityClaim, streamId: string): readonly string[] {
  const { covers } = claim;
  if (covers !== null && typeof covers === "object")
    return [...new Set([...covers.streams, streamId])].toSorted();
  return scopeOf(claim) === "stream" ? [streamId] : [];
}

/** Two streams may both carry the one figure that counts them: it is the same by what it says. */
const sameFigure = (claim: QuantityClaim, counts: readonly string[]): string =>
  JSON.stringify([
    counts,
    [claim.value, claim.upTo, claim.unit, claim.basis],
    [claim.referenceYear, claim.referenceYearTo, claim.referencePeriod],
    [claim.publishedYear, claim.publishedPeriod],
  ]);

/** Returns how far a figure lies from a year, in years, with what its doubts count for; of no year at all, infinitely. */
export function costOf(claim: QuantityClaim, year: number): number {
  const from = yearOfClaim(claim);
  if (from === null) return Infinity;
  const to = claim.referenceYear === null ? from : (claim.referenceYearTo ?? from);
  const years = Math.max(0, from - year, year - to);
  const doubts = Number(scopeOf(claim) === "several") + Number(!hasReferenceTime(claim));
  return years + doubts * DOUBT_YEARS;
}

const NEVER = -Infinity;
function rank(a: Ranked, b: Ranked): number {
  const yes = (is: (one: QuantityClaim) => boolean) => Number(is(b.claim)) - Number(is(a.claim));
  const nearer = a.cost === b.cost ? 0 : a.cost - b.cost;
  return (
    yes(isOfWhatHappened) ||
    nearer ||
    yes((claim) => scopeOf(claim) === "stream") ||
    yes(({ preferred }) => preferred) ||
    yes(hasReferenceTime) ||
    (yearOfClaim(b.claim) ?? NEVER) - (yearOfClaim(a.claim) ?? NEVER) ||
    0
  );
}

function drawnAmount(
  candidate: Candidate,
  own: readonly StreamInYear[],
  placed: ReadonlyMap<string, Candidate>,
): DrawnAmount {
  const { claim, counts, value, upTo } = candidate;
  const streams = own.filter(({ stream }) => placed.get(stream.id) === candidate);
  const { covers } = claim;
  const hasOthers = covers !== null && typeof covers === "object" && covers.others;
  const scope = scopeOf(claim) === "several" ? "several" : "own";
  return {
    claim,
    look: isOfWhatHappened(claim) ? scope : "outline",
    value,
    upTo,
    streams,
    hasMore: hasOthers || counts.length > streams.length,
  };
}

/** Returns the stream's own figure for the nearest year in a unit that the measure does not draw. */
function inAnotherUnit(stream: Stream, year: number, measure: Family): QuantityClaim | null {
  const others = quantitiesOf(stream).flatMap((claim) =>
    scopeOf(claim) === "stream" &&
    claim.value !== null &&
    inMeasure(claim.value, claim.unit, measure) === null
      ? [{ claim, cost: costOf(claim, year) }]
      : [],
  );
  return others.toSorted(rank)[0]?.claim ?? null;
}
