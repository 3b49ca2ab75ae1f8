import type { StreamClaim } from "../dataset/schema/claim.ts";
import type { Moment } from "../dataset/schema/common.ts";
import type { Dataset } from "../dataset/schema/dataset.ts";
import type { Series } from "../dataset/schema/story.ts";
import type { Span, Stream } from "../dataset/schema/stream.ts";
import { groupBy } from "../lib/groupBy.ts";
import { scopeOf } from "./scope.ts";

/** What shows that a stream ran in a year: a claim, a value of a series, or the known end of a span. */
export type Evidence = { readonly year: number } & (
  | { readonly kind: "claim"; readonly claim: StreamClaim }
  | { readonly kind: "series"; readonly series: Series }
  | { readonly kind: "span"; readonly span: Span }
);

/** What the dataset knows of a stream apart from the years that somebody drew for it. */
export interface StreamEvidence {
  /** The newest year in which something shows the stream running; null where nothing does. */
  readonly lastYear: number | null;
  /** What shows it, all of that year. */
  readonly last: readonly Evidence[];
  /** The year for which its sources foretell the start, the preferred one or else the latest; null where none does. */
  readonly plannedFor: number | null;
  /** Whether all that is said of its start was written before: then it is a plan, whatever its spans say. */
  readonly isForetold: boolean;
}

/** Evidence of every stream of a dataset, by id. */
export type EvidenceByStream = ReadonlyMap<string, StreamEvidence>;

/** What claims are judged by besides themselves. */
interface Ground {
  readonly asOf: number;
  readonly published: ReadonlyMap<string, number | null>;
  readonly series: ReadonlyMap<string, readonly Series[]>;
}

/** Returns what shows each stream running, and until when. Takes time in proportion to the dataset. */
export function evidenceByStream(dataset: Dataset): EvidenceByStream {
  const shown = dataset.series.flatMap((series) => series.shows.map((id) => ({ id, series })));
  const ground: Ground = {
    asOf: Number(dataset.meta.asOf.slice(0, 4)),
    published: new Map(dataset.references.map(({ id, year }) => [id, year])),
    series: new Map(
      [...groupBy(shown, ({ id }) => id)].map(([id, all]) => [id, all.map(({ series }) => series)]),
    ),
  };
  return new Map(dataset.streams.map((stream) => [stream.id, evidenceOf(stream, ground)]));
}

function evidenceOf(stream: Stream, ground: Ground): StreamEvidence {
  const ran = stream.spans.findLast(isRun);
  const starts = stream.claims.filter((claim) => claim.about === "start");
  const plannedFor = plannedYear(starts);
  if (ran === undefined) return { lastYear: null, last: [], plannedFor, isForetold: false };
  const bound = Math.min(ground.asOf, boundOf(ran));
  const claims = stream.claims.flatMap((claim): (Evidence & { kind: "claim" })[] => {
    const year = yearShown(claim);
    return year === null || year > bound ? [] : [{ kind: "claim", year, claim }];
  });
  const timely = claims.filter(({ claim, year }) => !isWrittenBefore(claim, year, ground));
  const other = [...seriesEvidence(stream, bound, ground), ...endEvidence(stream, bound)];
  const firm = [...timely.filter(({ claim }) => !claim.inferred), ...other];
  const all = firm.length > 0 ? firm : timely;
  const isForetold = all.length === 0 && claims.length > 0;
  const lastYear = all.length > 0 ? Math.max(...all.map(({ year }) => year)) : null;
  if (lastYear === null && !isForetold) return spanAlone(ran, { plannedFor, bound });
  return { lastYear, last: all.filter(({ year }) => year === lastYear), plannedFor, isForetold };
}

/** Where no claim has a year, the span is the only word there is: it holds as it was written. */
function spanAlone(span: Span, { plannedFor, bound }: { plannedFor: number | null; bound: number }) {
  const seen = span.to?.precision === "unknown" ? (span.to.year ?? span.from.year ?? bound) : bound;
  const lastYear = Math.min(seen, bound);
  return {
    lastYear,
    last: [{ kind: "span" as const, year: lastYear, span }],
    plannedFor,
    isForetold: false,
  };
}

/** Returns whether a span says that the stream ran, in earnest or as a pilot. */
export const isRun = ({ status }: Span): boolean => status === "running" || status === "pilot";

/** Returns whether a span has an end that somebody knows: "unknown" says only that nobody does. */
export const hasEnd = ({ to }: Span): boolean => to !== null && to.precision !== "unknown";

/** Returns the end of a stream as far as it is known, null if it has not ended. */
export function endOf(stream: Stream): Moment | null {
  const last = stream.spans.at(-1);
  return last === undefined || !hasEnd(last) ? null : last.to;
}

/**
 * Returns the last year in which a span holds by its own word; infinity where no end is known.
 * An end "before" a year: sources of that year already speak of it as past. What also began in that year held in it.
 */
export function boundOf(span: Span): number {
  const { from, to } = span;
  if (to === null || to.precision === "unknown") return Infinity;
  if (to.precision === "before" && to.year !== null) return Math.max(to.year - 1, from.year ?? -Infinity);
  return to.latest ?? to.year ?? from.year ?? -Infinity;
}

/** Returns the year in which a claim says that the stream ran; null if it says no such thing. */
function yearShown(claim: StreamClaim): number | null {
  switch (claim.about) {
    case "start":
      return claim.precision === "unknown" ? null : claim.year;
    case "status":
      return claim.status === "running" || claim.status === "pilot" ? claim.year : null;
    case "quantity": {
      // An amount of something else (money, a share, what several streams are together) shows nothing of this stream.
      const isAmount = scopeOf(claim) === "stream" && claim.value !== null && claim.value > 0;
      const happened = claim.basis === "reported" || claim.basis === "measured";
      // "The mid-1990s" shows that it ran in some year from then on, and no more.
      const year = claim.referenceYearTo ?? claim.referenceYear ?? claim.referencePeriod?.from ?? null;
      return isAmount && happened ? year : null;
    }
    case "end":
      return null;
  }
}

/** Whether every source of a claim is older than what it says: it expected it and did not see it. */
const isWrittenBefore = ({ references }: StreamClaim, year: number, { published }: Ground): boolean =>
  references.every((id) => (published.get(id) ?? Infinity) < year);

function seriesEvidence({ id }: Stream, bound: number, { series }: Ground): Evidence[] {
  return (series.get(id) ?? []).flatMap((one): Evidence[] => {
    const last = one.values.findLast(({ year, value }) => value !== null && value > 0 && year <= bound);
    return last === undefined ? [] : [{ kind: "series", year: last.year, series: one }];
  });
}

/** A known end shows that it ran until then; a year "before" which it ended does not. */
const endEvidence = ({ spans }: Stream, bound: number): Evidence[] =>
  spans
    .filter((span) => isRun(span) && hasEnd(span) && span.to?.precision !== "before")
    .map((span): Evidence => ({ kind: "span", year: Math.min(boundOf(span), bound), span }));

function plannedYear(starts: readonly Extract<StreamClaim, { about: "start" }>[]): number | null {
  const yearOf = ({ latest, year }: (typeof starts)[number]) => latest ?? year;
  const preferred = starts.find((claim) => claim.preferred);
  if (preferred !== undefined) return yearOf(preferred);
  const years = starts.flatMap((claim) => yearOf(claim) ?? []);
  return years.length === 0 ? null : Math.max(...years);
}
