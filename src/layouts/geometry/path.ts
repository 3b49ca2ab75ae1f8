import { type Point, stepped } from "./point.ts";
import { wrapAngle } from "./angle.ts";

/** A straight piece or a curve of a pipe, from where the piece before it ended. */
export interface PipePiece {
  readonly to: Point;
  /** Control points of a cubic curve; null for a straight piece. */
  readonly curve: readonly [Point, Point] | null;
  /** Number of the edge that a straight piece runs along; null for bends and ends. */
  readonly edge: number | null;
}

/** The course of a pipe before it is written down. */
export interface PipeCourse {
  readonly start: Point;
  readonly pieces: readonly PipePiece[];
}

const CURVE_STEPS = 8; // chords in place of a curve: within a quarter of a px at the sizes of a map

/**
 * Returns the two control points of the curve that leaves `from` in direction `out` and comes to `to` in direction
 * `into`; where both are the ends of an arc, it is that arc.
 */
export function bendBetween(from: Point, out: number, to: Point, into: number): readonly [Point, Point] {
  const turn = Math.abs(wrapAngle(into - out));
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  // Of an arc: 4/3 tan(turn/4) times its radius; a straight line at the limit.
  const reach = turn < 0.01 ? chord / 3 : (chord * (2 / 3) * Math.tan(turn / 4)) / Math.sin(turn / 2);
  return [stepped(from, out, reach), stepped(to, into, -reach)];
}

/** Returns the `d` of an SVG path. */
export function pathOf({ start, pieces }: PipeCourse): string {
  const at = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;
  return pieces.reduce(
    (d, { to, curve }) =>
      curve === null ? `${d}L${at(to)}` : `${d}C${at(curve[0])} ${at(curve[1])} ${at(to)}`,
    `M${at(start)}`,
  );
}
const rounded = (px: number) => Math.round(px * 10) / 10;

/** Returns points along a course, close enough together to stand for it. */
export function pointsOf({ start, pieces }: PipeCourse, steps = CURVE_STEPS): Point[] {
  const points = [start];
  let from = start;
  for (const { to, curve } of pieces) {
    if (curve !== null) {
      for (let i = 1; i < steps; i++) points.push(onCurve(from, curve, to, i / steps));
    }
    points.push(to);
    from = to;
  }
  return points;
}

function onCurve(from: Point, [c, d]: readonly [Point, Point], to: Point, t: number): Point {
  const s = 1 - t;
  const [e, f, g, h] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: e * from.x + f * c.x + g * d.x + h * to.x, y: e * from.y + f * c.y + g * d.y + h * to.y };
}

/** Returns the length of a line through points. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, i) => {
    const next = points[i + 1];
    return next === undefined ? sum : sum + Math.hypot(next.x - x, next.y - y);
  }, 0);
}
