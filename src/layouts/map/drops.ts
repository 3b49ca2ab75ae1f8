import { type Box, nearestIn } from "../geometry/box.ts";
import { distanceTo, type Line } from "../geometry/line.ts";
import type { Point } from "../geometry/point.ts";
import { type MapStream, pointOn, strokeEndOf } from "./base/streamCourse.ts";
import type { MapPicture } from "./picture.ts";
import { headSize } from "./trunks.ts";

const APART_PX = 200; // between two drops of one stream
const AROUND_PX = 1.5; // between a drop and what it keeps clear of

/** What no drop is drawn over: it goes on behind it. */
export interface DropCovers {
  readonly letters: readonly Box[];
  /** Arrowheads, each as its axis and half its width. */
  readonly heads: readonly { readonly axis: Line; readonly halfPx: number }[];
}

/**
 * Returns the letters of a selection and the arrowheads of a picture.
 *
 * @param counts the streams that are drawn, by the one in whose place they are
 */
export function dropCovers(
  { streams, labels, sizes }: Pick<MapPicture, "streams" | "labels" | "sizes">,
  counts: ReadonlyMap<string, number>,
): DropCovers {
  const ends = new Map<string, { readonly course: MapStream; count: number }>();
  for (const course of streams) {
    const count = counts.get(course.streamId);
    if (count === undefined) continue;
    const key = `${course.tip.x} ${course.tip.y}`;
    const end = ends.get(key) ?? { course, count: 0 };
    end.count += count;
    ends.set(key, end);
  }
  return {
    letters: [...labels.values()].filter(({ id }) => id.startsWith("letter ")),
    heads: [...ends.values()].map(({ course, count }) => headOn(course, headSize(count, sizes.strokePx))),
  };
}

function headOn(course: MapStream, { lengthPx, halfPx }: ReturnType<typeof headSize>) {
  const { tip } = course;
  const end = strokeEndOf(course);
  const part = lengthPx / (Math.hypot(tip.x - end.x, tip.y - end.y) || 1);
  const base = { x: tip.x + (end.x - tip.x) * part, y: tip.y + (end.y - tip.y) * part };
  return { axis: [base, tip] as const, halfPx };
}

/** Returns where the drops of a stream are seen that have travelled so far. */
export function dropsOn(
  course: MapStream,
  travelledPx: number,
  radius: number,
  { letters, heads }: DropCovers,
): Point[] {
  const clear = radius + AROUND_PX;
  const isFree = (at: Point) =>
    letters.every((box) => {
      const near = nearestIn(box, at);
      return Math.hypot(near.x - at.x, near.y - at.y) > clear;
    }) && heads.every(({ axis, halfPx }) => distanceTo(axis, at) > halfPx + clear);
  const drops: Point[] = [];
  if (course.lengthPx < 1) return drops;
  for (let along = travelledPx % APART_PX; along < course.lengthPx; along += APART_PX) {
    const at = pointOn(course, along / course.lengthPx);
    if (isFree(at)) drops.push(at);
  }
  return drops;
}
