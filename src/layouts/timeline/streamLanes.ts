import type { SpanStatus, TimeClaim } from "../../dataset/schema/claim.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import type { Atlas } from "../../model/atlas.ts";
import { isDisputed, timeClaimsOf } from "../../model/claims.ts";
import { streamOrder } from "../../model/filter.ts";
import { documentedSpans } from "../../model/documented.ts";
import { type BarPiece, spanBar } from "./spanBar.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** A year that one or more references claim, where they disagree. */
export interface ClaimMark {
  readonly about: "start" | "end";
  readonly year: number;
  readonly x: number;
  readonly isPreferred: boolean;
}

/** One stream over all years, in px. */
export interface StreamLane {
  readonly stream: Stream;
  readonly pieces: readonly BarPiece<SpanStatus>[];
  readonly claims: readonly ClaimMark[];
  /** Thin lines from the bar to claims that lie outside it. */
  readonly leaders: readonly { readonly x0: number; readonly x1: number }[];
}

/** Returns a lane for every stream, in the order that all views share. */
export function streamLanes(atlas: Atlas, axis: TimeAxis): StreamLane[] {
  return streamOrder(atlas.dataset.streams).map((stream) => streamLane(atlas, stream, axis));
}

function streamLane(atlas: Atlas, stream: Stream, axis: TimeAxis): StreamLane {
  const claims = [...claimMarks(stream, "start", axis), ...claimMarks(stream, "end", axis)];
  const claimed = (about: "start" | "end") => claims.filter((c) => c.about === about).map((c) => c.year);
  const spans = documentedSpans(atlas, stream);
  const pieces = spanBar(spans, axis, { start: claimed("start"), end: claimed("end") }).filter(
    // Of what has probably ended nothing goes on.
    ({ status }) => status !== "undocumented" || stream.probablyEnded === null,
  );
  const first = pieces[0];
  const last =
    pieces.findLast(({ status }) => status !== "undocumented" && status !== "unconfirmed") ?? pieces.at(-1);
  const xs = claims.map(({ x }) => x);
  const left = Math.min(...xs);
  const right = Math.max(...xs);
  const leaders = [];
  if (first !== undefined && left < first.x0) leaders.push({ x0: left, x1: first.x0 });
  if (last !== undefined && right > last.x1) leaders.push({ x0: last.x1, x1: right });
  return { stream, pieces, claims, leaders };
}

/** Returns the claimed years, each once, where references contradict each other; none where they agree. */
function claimMarks(stream: Stream, about: "start" | "end", axis: TimeAxis): ClaimMark[] {
  const claims = timeClaimsOf(stream, about);
  const moment = about === "start" ? stream.spans[0]?.from : stream.spans.at(-1)?.to;
  const isOpenDispute = moment?.precision === "disputed";
  const stated = claims.filter((claim) => claim.precision !== "before").flatMap(yearsOf);
  const years = claims
    // "By 2015" contradicts neither 2000 nor "by 2010", but it does contradict 2018.
    .filter(
      (claim) =>
        isOpenDispute || claim.precision !== "before" || stated.some((year) => year > (claim.year ?? year)),
    )
    .flatMap((claim) => yearsOf(claim).map((year) => ({ year, isPreferred: claim.preferred })));
  if (!isDisputed(years)) return [];
  const marks = new Map<number, ClaimMark>();
  for (const { year, isPreferred } of years) {
    if (marks.has(year)) continue;
    marks.set(year, { about, year, x: axis.x(about === "start" ? year : year + 1), isPreferred });
  }
  return [...marks.values()].toSorted((a, b) => a.year - b.year);
}

/** A claim of "1980 or 1989" claims both. */
function yearsOf({ year, latest, precision }: TimeClaim): number[] {
  if (year === null) return [];
  return precision === "disputed" && latest !== null ? [year, latest] : [year];
}
