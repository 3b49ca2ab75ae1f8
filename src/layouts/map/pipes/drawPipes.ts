import { distanceTo, nearestPart } from "../../geometry/line.ts";
import { type EdgeFrame, pipeFrame, type PipeView, portArc } from "./pipeFrame.ts";
import {
  bendBetween,
  lengthOf,
  pathOf,
  type PipeCourse,
  type PipePiece,
  pointsOf,
} from "../../geometry/path.ts";
import { edgeOf } from "../base/nodeEdge.ts";
import { wrapAngle } from "../../geometry/angle.ts";
import { type Point, beside, stepped } from "../../geometry/point.ts";
import type { PipePlan, PipeStep } from "../base/pipePlan.ts";
import type { CoursePart } from "../base/streamCourse.ts";

/** The course of one stream on the screen, px. */
export interface Pipe {
  readonly streamId: string;
  /** From the edge of the donor's disc to where the arrowhead begins, as the `d` of an SVG path. */
  readonly d: string;
  /** Tip of the arrowhead at the edge of the receiver's disc, and the direction it points in, in radians. */
  readonly arrow: Point & { readonly angle: number };
  /** Where its letter stands: on its longest straight piece, staggered within a bundle. */
  readonly mid: Point;
  /** How far along its course that is, from 0 to 1. */
  readonly midAt: number;
  readonly length: number;
  /** Bends of more than twelve degrees. */
  readonly bends: number;
  /** The course as points close together, for hit areas, movement along it and labels that keep clear. */
  readonly points: readonly Point[];
  readonly course: PipeCourse;
  /** The course piece by piece; those of one lane share them. */
  readonly parts: readonly CoursePart[];
}

/** What all streams of one lane between two partners have in common. */
type Way = Omit<Pipe, "streamId">;

/** All pipes of one picture. */
export interface PipePicture {
  /** By stream, in the order of their ids; streams without a way between two discs are missing. */
  readonly pipes: ReadonlyMap<string, Pipe>;
  /** The pitch that was possible; strokes must be narrower. */
  readonly pitchPx: number;
}

const LEAST_BEND = (12 * Math.PI) / 180;

/**
 * Returns the pipes for one camera. Ways and order come from the plan and never change; moving the camera moves the
 * junctions, zooming spreads them, and tracks keep their pitch on the screen as far as there is room.
 */
export function drawPipes(plan: PipePlan, view: PipeView): PipePicture {
  const { laid, pitchPx } = layWays(plan, view);
  const drawn = laid.flatMap(({ way, streamIds }) => {
    const pipe = pipeOf(way);
    return streamIds.map((streamId): [string, Pipe] => [streamId, { ...pipe, streamId }]);
  });
  return { pipes: new Map(drawn.toSorted(([a], [b]) => (a < b ? -1 : 1))), pitchPx };
}

/** Where streams run that share a lane between two partners, without anything that only a picture needs. */
export interface PipeLine {
  /** One of them; the others join the same two partners. */
  readonly streamId: string;
  readonly points: readonly Point[];
}

/** Returns the lines along which pipes run, each once: a small part of the work of drawing them. */
export function pipeLines(plan: PipePlan, view: PipeView): PipeLine[] {
  return layWays(plan, view).laid.flatMap(({ way, streamIds: [streamId] }) =>
    streamId === undefined ? [] : [{ streamId, points: pointsOf(way.course) }],
  );
}

/** The way of one lane, laid but not drawn, and the streams that take it. */
interface LaidLane {
  readonly way: LaidWay;
  readonly streamIds: string[];
}

function layWays(plan: PipePlan, view: PipeView) {
  const { edges, pitchPx } = pipeFrame(plan, view);
  const laid: LaidLane[] = [];
  for (const { steps, streams } of plan.groups) {
    const ways = new Map<string, LaidLane>();
    for (const { streamId, isAlong } of streams) {
      const lane = plan.lanes.get(streamId) ?? streamId;
      // Thousands of streams share a lane.
      const known = ways.get(`${lane} ${isAlong}`);
      known?.streamIds.push(streamId);
      if (known !== undefined) continue;
      const way = isAlong ? steps : reversed(steps);
      const legs = legsOf(way, edges, lane, pitchPx);
      if (legs.length !== way.length) continue;
      const own = { way: layWay(lane, legs, view, pitchPx), streamIds: [streamId] };
      ways.set(`${lane} ${isAlong}`, own);
      laid.push(own);
    }
  }
  return { laid, pitchPx };
}

const legsOf = (
  way: readonly PipeStep[],
  edges: ReadonlyMap<number, EdgeFrame>,
  lane: string,
  pitchPx: number,
): Leg[] =>
  way.flatMap(({ edge, isForward }) => {
    const frame = edges.get(edge);
    return frame === undefined ? [] : [legOf(frame, isForward, lane, pitchPx)];
  });

const reversed = (steps: readonly PipeStep[]): PipeStep[] =>
  steps.map(({ edge, isForward }) => ({ edge, isForward: !isForward })).toReversed();

/** One edge as a stream goes along it. */
interface Leg {
  readonly edge: number;
  readonly angle: number;
  readonly from: Point;
  readonly to: Point;
  /** To the right of the middle of the edge, px. */
  readonly right: number;
  /** Half the width of the bundle between its outermost tracks, px. */
  readonly half: number;
  readonly isForward: boolean;
  readonly track: number;
  readonly trackCount: number;
  readonly clear: readonly [number, number];
  readonly ports: readonly [number | null, number | null];
  readonly discs: EdgeFrame["discs"];
  readonly length: number;
}

function legOf(frame: EdgeFrame, isForward: boolean, lane: string, pitchPx: number): Leg {
  const { number, tracks, shift, from, to, angle, clear, ports, discs, length } = frame;
  const track = tracks.indexOf(lane);
  const right = (track - (tracks.length - 1) / 2 + shift) * pitchPx;
  const half = ((tracks.length - 1) / 2) * pitchPx;
  const shared = { edge: number, isForward, half, track, trackCount: tracks.length, length };
  return isForward
    ? { ...shared, angle, from, to, right, clear, ports, discs }
    : {
        ...shared,
        angle: angle + Math.PI,
        from: to,
        to: from,
        right: -right,
        clear: [clear[1], clear[0]],
        ports: [ports[1], ports[0]],
        discs: [discs[1], discs[0]],
      };
}

/** A way as pieces, before anything is made of them. */
interface LaidWay {
  readonly lane: string;
  readonly legs: readonly Leg[];
  readonly course: PipeCourse;
  /** What each piece is, by its number. */
  readonly names: readonly string[];
  readonly bends: number;
  readonly arrow: Pipe["arrow"];
}

function layWay(lane: string, legs: readonly Leg[], view: PipeView, pitchPx: number): LaidWay {
  const [first, last] = [legs[0], legs.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a way has at least one edge");
  const leaving = portOf(first, 0, 0, pitchPx);
  const arriving = portOf(last, 1, view.arrowPx, pitchPx);
  let bends = 0;
  const pieces: PipePiece[] = [];
  const names: string[] = [];
  const start = leaving.base;
  let [at, heading] = [start, leaving.angle];
  const push = (name: string, piece: PipePiece) => {
    pieces.push(piece);
    names.push(name);
    at = piece.to;
  };
  const bendTo = (name: string, to: Point, into: number) => {
    if (Math.abs(wrapAngle(into - heading)) > LEAST_BEND) bends++;
    push(name, { to, curve: bendBetween(at, heading, to, into), edge: null });
    heading = into;
  };
  let before: Leg | null = null;
  for (const leg of legs) {
    const name = before === null ? `out ${leg.edge} ${leg.isForward}` : turnOf(before.edge, leg.edge);
    bendTo(name, beside(leg.from, leg.angle, leg.clear[0], leg.right), leg.angle);
    push(`${leg.edge}`, {
      to: beside(leg.to, leg.angle, -leg.clear[1], leg.right),
      curve: null,
      edge: leg.edge,
    });
    before = leg;
  }
  bendTo(`in ${last.edge} ${last.isForward}`, arriving.base, arriving.angle + Math.PI);
  const arrow = { ...arriving.tip, angle: wrapAngle(arriving.angle + Math.PI) };
  return { lane, legs, course: { start, pieces }, names, bends, arrow };
}

function pipeOf({ lane, legs, course, names, bends, arrow }: LaidWay): Way {
  const { start, pieces } = course;
  const points = pointsOf(course);
  const mid = midOf(legs);
  const length = lengthOf(points);
  return {
    d: pathOf(course),
    parts: pieces.map((piece, i) => ({
      key: `${names[i]} ${lane}`,
      d: pathOf({ start: pieces[i - 1]?.to ?? start, pieces: [piece] }),
      isNeck: i === pieces.length - 1,
      hasCue: piece.curve === null,
    })),
    arrow,
    mid,
    midAt: partOfWay(points, mid, length),
    length,
    bends,
    points,
    course,
  };
}

/** The turn from one edge into another is the same one on the way back. */
const turnOf = (one: number, other: number) => `${Math.min(one, other)} to ${Math.max(one, other)}`;

/** Where a track touches its disc, `gap` px before that, and the direction away from the disc. */
function portOf(leg: Leg, end: 0 | 1, gap: number, pitchPx: number) {
  const out = end === 0 ? leg.angle : leg.angle + Math.PI;
  const right = end === 0 ? leg.right : -leg.right;
  const disc = leg.discs[end];
  const centre = disc ?? (end === 0 ? leg.from : leg.to);
  const radius = disc?.radius ?? 0;
  const middle = leg.ports[end] ?? out;
  const arc = portArc(leg.trackCount, pitchPx, radius);
  const around = Math.asin((Math.sin(arc) * right) / ((leg.trackCount * pitchPx) / 2));
  const tip = stepped(centre, middle + around, disc === null ? 0 : edgeOf(disc, middle + around));
  // A bundle no wider than its disc goes straight in; a wider one comes in from all sides.
  const isStraight = leg.half < 0.8 * radius && Math.abs(wrapAngle(middle - out)) < 0.1;
  const angle = isStraight ? out : middle + around;
  return { tip, base: stepped(tip, angle, gap), angle };
}

function midOf(legs: readonly Leg[]): Point {
  const straight = ({ length, clear }: Leg) => Math.max(0, length - clear[0] - clear[1]);
  const worth = (leg: Leg) => straight(leg) / (leg.trackCount + 1);
  const best = legs.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const along = 0.15 + (0.7 * (best.track + 0.5)) / best.trackCount;
  const part = best.trackCount === 1 ? 0.5 : best.isForward ? along : 1 - along;
  return beside(best.from, best.angle, best.clear[0] + part * straight(best), best.right);
}

/** How far along a line its point nearest to another point lies, from 0 to 1. */
function partOfWay(points: readonly Point[], near: Point, length: number): number {
  let [walked, best, part] = [0, Infinity, 0.5];
  points.forEach((from, i) => {
    const to = points[i + 1];
    if (to === undefined) return;
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    const along = nearestPart([from, to], near);
    const away = distanceTo([from, to], near);
    if (away < best) [best, part] = [away, length === 0 ? 0.5 : (walked + step * along) / length];
    walked += step;
  });
  return part;
}
