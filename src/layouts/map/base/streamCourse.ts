import type { Point } from "../../geometry/point.ts";

/** A disc on the map where streams begin and end. */
export interface StreamNode extends Point {
  readonly id: string;
  readonly radius: number;
  /** For places at the edge: the direction into the map, in radians, clockwise from east; else null. */
  readonly facing: number | null;
}

/** Which discs a stream joins. */
export interface StreamEnds {
  readonly streamId: string;
  readonly donor: string;
  readonly receiver: string;
}

/** A piece of a course; streams of one family that share it are drawn there as one. */
export interface CoursePart {
  /** The same for all that share it. */
  readonly key: string;
  readonly d: string;
  /** Whether it is the last one, under the arrowhead. */
  readonly isNeck: boolean;
  /** Whether it is long and straight enough to show what lies inside the pipe. */
  readonly hasCue: boolean;
}

/** The course of one stream, in px. */
export interface MapStream {
  readonly streamId: string;
  /** The stroke, from the edge of the donor's disc to where the arrowhead begins, as the `d` of an SVG path. */
  readonly d: string;
  /** The same stroke, piece by piece. */
  readonly parts: readonly CoursePart[];
  /** The stroke as points close together. */
  readonly points: readonly Point[];
  /** Tip of the arrowhead, at the edge of the receiver's disc. */
  readonly tip: Point;
  /** Length of the stroke in px. */
  readonly lengthPx: number;
  /** Where along the course (0 to 1) its letter stands, so that letters of one bundle do not meet. */
  readonly letterAt: number;
}

/** Returns a point of a course; 0 is the donor's end, 1 the receiver's. */
export function pointOn({ points, lengthPx }: Pick<MapStream, "points" | "lengthPx">, t: number): Point {
  let left = Math.max(0, t * lengthPx);
  for (const [i, from] of points.entries()) {
    const to = points[i + 1];
    if (to === undefined) return from;
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    if (step > 0 && left <= step) {
      return { x: from.x + ((to.x - from.x) * left) / step, y: from.y + ((to.y - from.y) * left) / step };
    }
    left -= step;
  }
  return { x: 0, y: 0 };
}

/** Returns where the stroke ends and the arrowhead begins. */
export const strokeEndOf = ({ points, tip }: MapStream): Point => points.at(-1) ?? tip;
