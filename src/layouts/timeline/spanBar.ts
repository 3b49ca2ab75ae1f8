import { clamp } from "../../lib/clamp.ts";
import type { Moment } from "../../dataset/schema/common.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** A stretch of time in one status, as any record knows it: a span of a stream, a membership. */
export interface Stretch<Status extends string> {
  readonly status: Status;
  readonly from: Moment;
  /** Null while it goes on. */
  readonly to: Moment | null;
}

/** A piece of a lane, in px. */
export interface BarPiece<Status extends string> {
  /** "disputed": some references say that it was so, others not. */
  readonly status: Status | "undocumented" | "disputed";
  readonly x0: number;
  readonly x1: number;
  /** How much of either end fades, in px; 0 where the edge is sharp. */
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** Whether the edge is known to be one; an open edge goes on, or its place is not known. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

const ABOUT = 1.5; // years by which "c. 1990" spreads to either side
const BEFORE = 4; // years over which "by 1990" fades: the true beginning is earlier and not known
const LAST_SEEN = 2; // years over which a bar fades after it was last documented
const LEAST_WIDTH = 2; // px

/** Edges of a stretch as points in time: it is surely so from `full` on, perhaps so from `outer` on. */
interface Edge {
  readonly outer: number;
  readonly full: number;
  readonly isDisputed: boolean;
  readonly isSharp: boolean;
}

/**
 * Returns the pieces of a lane, from left to right: sharp where a year is known, fading where it is approximate
 * or only a bound, "disputed" where references differ, "undocumented" after a last documented year.
 *
 * @param claimed years that references claim for the first start and the last end, for disputed ones without a range
 */
export function spanBar<Status extends string>(
  stretches: readonly Stretch<Status>[],
  axis: TimeAxis,
  claimed: { readonly start: readonly number[]; readonly end: readonly number[] } = { start: [], end: [] },
): BarPiece<Status>[] {
  const pieces: BarPiece<Status>[] = [];
  stretches.forEach((stretch, i) => {
    if (stretch.from.year === null) return;
    const previous = stretches[i - 1];
    const next = stretches[i + 1];
    const floor = previous === undefined ? axis.start : lastTime(previous);
    const ceiling = next?.from.year ?? axis.end;
    const start = startEdge(stretch.from, floor, i === 0 ? claimed.start : []);
    const end = endEdge(stretch, ceiling, next === undefined ? claimed.end : []);
    const piece = (status: BarPiece<Status>["status"], from: number, to: number, rest: Partial<Ends>) => {
      if (to > from) pieces.push(inPx(axis, status, from, to, { ...SHARP, ...rest }));
    };

    if (start.isDisputed) piece("disputed", start.outer, start.full, { isStart: true });
    piece(
      stretch.status,
      start.isDisputed ? start.full : start.outer,
      end.isDisputed ? end.full : end.outer,
      {
        fadeInYears: start.isDisputed ? 0 : start.full - start.outer,
        fadeOutYears: end.isDisputed ? 0 : end.outer - end.full,
        isStart: start.isSharp,
        isEnd: end.isSharp,
      },
    );
    if (end.isDisputed) piece("disputed", end.full, end.outer, { isEnd: true });
    if (isLastSeen(stretch)) piece("undocumented", end.outer, ceiling, {});
  });
  return pieces;
}

interface Ends {
  readonly fadeInYears: number;
  readonly fadeOutYears: number;
  readonly isStart: boolean;
  readonly isEnd: boolean;
}
const SHARP: Ends = { fadeInYears: 0, fadeOutYears: 0, isStart: false, isEnd: false };

function startEdge(from: Moment, floor: number, claimed: readonly number[]): Edge {
  const year = from.year ?? floor;
  const latest = from.latest ?? year;
  const edge = (outer: number, full: number, isDisputed = false): Edge => ({
    outer: clamp(outer, full, floor),
    full,
    isDisputed: isDisputed && full > outer,
    isSharp: full === outer,
  });
  switch (from.precision) {
    case "exact":
    case "year":
      return edge(year, latest);
    case "approximate":
    case "unknown":
      return edge(year - ABOUT, latest + ABOUT);
    case "before":
      return edge(year - BEFORE, year);
    case "disputed": {
      const years = from.latest === null ? [year, ...claimed] : [year, latest];
      return edge(Math.min(...years), Math.max(...years), true);
    }
  }
}

/** Ends count whole years: what ended in 2019 is drawn up to the end of 2019. */
function endEdge({ from, to }: Stretch<string>, ceiling: number, claimed: readonly number[]): Edge {
  if (to === null) return { outer: ceiling, full: ceiling, isDisputed: false, isSharp: false };
  const year = to.year ?? from.year ?? ceiling;
  const latest = to.latest ?? year;
  const edge = (full: number, outer: number, isDisputed = false): Edge => ({
    outer: Math.min(outer, Math.max(ceiling, full)),
    full,
    isDisputed: isDisputed && outer > full,
    isSharp: full === outer,
  });
  switch (to.precision) {
    case "exact":
    case "year":
      return edge(year + 1, latest + 1);
    case "approximate":
      return edge(year + 1 - ABOUT, latest + 1 + ABOUT);
    case "before":
      // What began in the very year whose sources speak of it as past, is drawn in that year.
      return edge(year - BEFORE, from.year === year ? year + 1 : year);
    case "unknown":
      return edge(year + 1, latest + 1 + LAST_SEEN);
    case "disputed": {
      const years = to.latest === null ? [year, ...claimed] : [year, latest];
      return edge(Math.min(...years) + 1, Math.max(...years) + 1, true);
    }
  }
}

const isLastSeen = ({ to }: Stretch<string>) => to !== null && to.precision === "unknown";

/** Until when a stretch holds as far as is known, so that the next one does not fade back over it. */
const lastTime = ({ from, to }: Stretch<string>) => (to?.latest ?? to?.year ?? from.year ?? -Infinity) + 1;

function inPx<Status extends string>(
  axis: TimeAxis,
  status: BarPiece<Status>["status"],
  from: number,
  to: number,
  { fadeInYears, fadeOutYears, isStart, isEnd }: Ends,
): BarPiece<Status> {
  const x0 = Math.min(axis.x(from), axis.width - LEAST_WIDTH);
  const x1 = Math.max(axis.x(to), x0 + LEAST_WIDTH);
  const fadeIn = axis.x(from + fadeInYears) - axis.x(from);
  const fadeOut = axis.x(to) - axis.x(to - fadeOutYears);
  // A bar that is nothing but fades still has a middle.
  const shrink = Math.min(1, (x1 - x0) / Math.max(1, fadeIn + fadeOut));
  return { status, x0, x1, fadeIn: fadeIn * shrink, fadeOut: fadeOut * shrink, isStart, isEnd };
}
