import { clamp } from "../../../lib/clamp.ts";
import type { StreamNode, StreamEnds, MapStream } from "../base/streamCourse.ts";
import { arrangePorts } from "./ports.ts";
import { lengthOf, pathOf, pointsOf } from "../../geometry/path.ts";
import { type Swing, swingPast } from "./waysPast.ts";
import { edgeOf } from "../base/nodeEdge.ts";
import { type Point, stepped } from "../../geometry/point.ts";

export interface StreamCurvesInput {
  readonly nodes: ReadonlyMap<string, StreamNode>;
  /** All streams of all years, in the shared order: the year changes no place. */
  readonly streams: readonly StreamEnds[];
  /** Distance between the middles of two pipes side by side, px. */
  readonly gapPx: number;
  readonly arrowPx: number;
}

const BOW = 0.1; // sideways swing of each direction of a mutual exchange, as part of the distance
const MAX_BOW_PX = 26;
const HANDLE = 0.36; // how far a pipe goes straight on from its disc, as part of the distance
const MAX_HANDLE_PX = 110;
const LETTER_STEP_PX = 20;
const CURVE_STEPS = 24; // chords of a curve: none is seen as a corner
const MOST_SINE = 0.85; // a bundle that is wider than its disc becomes narrower there
const NEAR = 3; // as many radii of a disc off, another has its own part of the edge
const TAPER = 5; // over so many lengths of an arrowhead

interface Bundle {
  readonly a: StreamNode;
  readonly b: StreamNode;
  /** Those from a to b first, in the shared order. */
  readonly streams: BundledStream[];
}
interface BundledStream {
  readonly streamId: string;
  readonly isFromA: boolean;
}

/**
 * Returns the course of each stream: side by side where several join the same two places, those in one direction
 * on the right of those in the other, from the edge of the donor's disc to the edge of the receiver's.
 * Streams whose two ends are one disc, or unknown, have no course.
 */
export function streamCurves({ nodes, streams, gapPx, arrowPx }: StreamCurvesInput): MapStream[] {
  const bundles = bundlesOf(nodes, streams);
  const directions = directionsOf(nodes, bundles, gapPx);
  const courses = new Map<string, MapStream>();
  for (const bundle of bundles) {
    const key = keyOf(bundle);
    const fromA = directions.get(`${bundle.a.id} ${key}`) ?? 0;
    const fromB = directions.get(`${bundle.b.id} ${key}`) ?? 0;
    const course = { fromA, fromB, gapPx, arrowPx, bystanders: bystandersOf(nodes, bundle) };
    const swings = new Map<boolean, Swing>();
    bundle.streams.forEach((stream, i) => {
      const swing = swings.get(stream.isFromA) ?? swingOf(bundle, stream, course);
      swings.set(stream.isFromA, swing);
      courses.set(stream.streamId, courseOf(bundle, stream, i, swing, course));
    });
  }
  return streams.flatMap(({ streamId }) => courses.get(streamId) ?? []);
}

function bundlesOf(nodes: StreamCurvesInput["nodes"], streams: readonly StreamEnds[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const stream of streams) {
    const donor = nodes.get(stream.donor);
    const receiver = nodes.get(stream.receiver);
    if (donor === undefined || receiver === undefined || donor.id === receiver.id) continue;
    const isFromA = donor.id < receiver.id;
    const [a, b] = isFromA ? [donor, receiver] : [receiver, donor];
    const key = `${a.id} ${b.id}`;
    const bundle = bundles.get(key) ?? { a, b, streams: [] };
    bundle.streams.push({ streamId: stream.streamId, isFromA });
    bundles.set(key, bundle);
  }
  for (const { streams: own } of bundles.values()) {
    own.sort((s, t) => Number(t.isFromA) - Number(s.isFromA));
  }
  return [...bundles.values()];
}

const keyOf = ({ a, b }: Bundle) => `${a.id} ${b.id}`;

/** The marks of partners that have no part in a bundle. */
const bystandersOf = (nodes: StreamCurvesInput["nodes"], { a, b }: Bundle): readonly StreamNode[] =>
  [...nodes.values()].filter(({ id }) => id !== a.id && id !== b.id);

/** Directions in which the bundles leave their discs, by disc and bundle. */
function directionsOf(nodes: StreamCurvesInput["nodes"], bundles: readonly Bundle[], gapPx: number) {
  const directions = new Map<string, number>();
  for (const node of new Map([...nodes.values()].map((one) => [one.id, one])).values()) {
    const ports = bundles
      .filter(({ a, b }) => a.id === node.id || b.id === node.id)
      .map((bundle) => {
        const other = bundle.a.id === node.id ? bundle.b : bundle.a;
        const halfPx = (bundle.streams.length * gapPx) / 2;
        const away = Math.max(1, Math.hypot(other.y - node.y, other.x - node.x));
        return {
          id: keyOf(bundle),
          wanted: Math.atan2(other.y - node.y, other.x - node.x),
          half: Math.asin(Math.min(MOST_SINE, halfPx / node.radius)),
          // What is near is aimed at, and no other leaves towards it: a short way has no room to turn.
          firm: 1 / away ** 2,
          least:
            away < NEAR * node.radius ? Math.asin(Math.min(MOST_SINE, (other.radius + gapPx) / away)) : 0,
        };
      });
    for (const [key, angle] of arrangePorts(ports, node.facing)) directions.set(`${node.id} ${key}`, angle);
  }
  return directions;
}

interface Course {
  readonly fromA: number;
  readonly fromB: number;
  readonly gapPx: number;
  readonly arrowPx: number;
  readonly bystanders: readonly StreamNode[];
}

/** The middle of a bundle in one direction: all streams lie beside it, so that none runs into another where it bends. */
function middleOf({ a, b }: Bundle, { isFromA }: BundledStream, { fromA, fromB, arrowPx }: Course) {
  const [donor, receiver] = isFromA ? [a, b] : [b, a];
  const [out, back] = isFromA ? [fromA, fromB] : [fromB, fromA];
  const start = onEdge(donor, out, 0);
  const end = stepped(onEdge(receiver, back, 0), back, arrowPx);
  const lengthPx = Math.hypot(end.x - start.x, end.y - start.y);
  const reach = clamp(4, lengthPx * HANDLE, MAX_HANDLE_PX);
  const chord = Math.atan2(end.y - start.y, end.x - start.x);
  const curve = ([first, last]: Swing): Point[] => {
    const aside = chord + Math.PI / 2;
    const handles = [
      stepped(stepped(start, out, reach), aside, first),
      stepped(stepped(end, back, reach), aside, last),
    ] as const;
    return pointsOf({ start, pieces: [{ to: end, curve: handles, edge: null }] }, CURVE_STEPS);
  };
  return { donor, receiver, out, back, lengthPx, curve };
}

/** How far a bundle swings to the right: mutual streams part, and none runs over a partner that it does not join. */
function swingOf(bundle: Bundle, stream: BundledStream, course: Course): Swing {
  const { lengthPx, curve } = middleOf(bundle, stream, course);
  const isMutual = bundle.streams.some(({ isFromA }) => isFromA !== stream.isFromA);
  const wanted = isMutual ? Math.min(lengthPx * BOW, MAX_BOW_PX) : 0;
  const halfPx = (bundle.streams.length * course.gapPx) / 2;
  return swingPast(curve, { wanted, lengthPx, halfPx }, course.bystanders);
}

function courseOf(
  bundle: Bundle,
  stream: BundledStream,
  index: number,
  swing: Swing,
  course: Course,
): MapStream {
  const { gapPx, arrowPx } = course;
  const { streams } = bundle;
  const { isFromA, streamId } = stream;
  const { donor, receiver, out, back, lengthPx, curve } = middleOf(bundle, stream, course);
  // Seen from a, the bundle lies from its right to its left; seen from the other end that turns round.
  const across = ((streams.length - 1) / 2 - index) * gapPx;
  const right = isFromA ? across : -across;
  const stagger = lengthPx === 0 ? 0 : ((index - (streams.length - 1) / 2) * LETTER_STEP_PX) / lengthPx;
  const halfPx = (streams.length * gapPx) / 2;
  const narrow = ({ radius }: StreamNode) => Math.min(1, (MOST_SINE * radius) / halfPx);
  const [rightOut, rightIn] = [right * narrow(donor), right * narrow(receiver)];
  const tip = onEdge(receiver, back, -rightIn);
  const taperPx = Math.min(TAPER * arrowPx, lengthPx / 2);
  const middle = curve(swing);
  const points = besideLine(middle, (done) => {
    const [walked, left] = [smooth((done * lengthPx) / taperPx), smooth(((1 - done) * lengthPx) / taperPx)];
    return right + (rightOut - right) * (1 - walked) + (rightIn - right) * (1 - left);
  });
  points[0] = onEdge(donor, out, rightOut);
  points[points.length - 1] = stepped(tip, back, arrowPx);
  const [first = tip, ...rest] = points;
  const d = pathOf({ start: first, pieces: rest.map((to) => ({ to, curve: null, edge: null })) });
  return {
    streamId,
    d,
    parts: [{ key: `curve ${streamId}`, d, isNeck: true, hasCue: true }],
    points,
    tip,
    lengthPx: lengthOf(points),
    letterAt: clamp(0.2, 0.5 + (isFromA ? stagger : -stagger), 0.8),
  };
}

const smooth = (part: number): number => {
  const t = Math.min(1, part);
  return t * t * (3 - 2 * t);
};

/** The line that runs some px to the right of another; how many may change along it. */
const besideLine = (line: readonly Point[], rightAt: (done: number) => number): Point[] =>
  line.map((at, i) => {
    const [from, to] = [line[i - 1] ?? at, line[i + 1] ?? at];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const right = rightAt(i / (line.length - 1));
    return { x: at.x - ((to.y - from.y) / length) * right, y: at.y + ((to.x - from.x) / length) * right };
  });

/** The point on the edge of a mark, some px to the right of its middle as seen in the direction `angle`. */
function onEdge(node: StreamNode, angle: number, right: number): Point {
  const direction = angle + Math.asin(clamp(-1, right / node.radius, 1));
  return stepped(node, direction, edgeOf(node, direction));
}
