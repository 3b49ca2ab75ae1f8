import type { MapPicture } from "./picture.ts";
import type { MapSize } from "./base/mercator.ts";
import { type Box, contains, overlaps } from "../geometry/box.ts";
import { type MapStream, pointOn } from "./base/streamCourse.ts";
import type { Point } from "../geometry/point.ts";

const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]; // of the stream; the middle is the best
const AWAY_PX = [14, 40]; // from the stream to the words
const SAMPLES = 72; // points on a stream that the words should not cover
const STEP_PX = 12; // between two points of a stream that are held against the pointer
const NEAR_PX = 24;
const COVER_COST = 4; // of each point of its own stream
const TAKEN_COST = 40; // of each name or disc that they cover
const OTHER_COST = 0.2; // of each point of another, in the order of a step along the stream

/**
 * Returns the upper left corner for words of a size beside a stream: where they cover no name and no disc, and as
 * little of the stream as can be. Where there is no such place: the one that covers fewest if they `mayCover`, else
 * null. With a pointer on the stream they stand beside that, wherever along the stream it is.
 */
export function placeMapTip(
  picture: Pick<MapPicture, "frame" | "labels" | "nodes" | "streams"> & Partial<Pick<MapPicture, "dots">>,
  course: MapStream,
  { width, height }: MapSize,
  mayCover = false,
  pointer: Point | null = null,
): Point | null {
  const { frame, labels, nodes, streams, dots = new Map() } = picture;
  const room = { x: 4, y: 4, width: frame.size.width - 8, height: frame.size.height - 8 };
  const taken: Box[] = [...labels.values(), frame.scaleBar, ...frame.covers];
  for (const { x, y, radius } of [...nodes.values(), ...dots.values()])
    taken.push({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  const own = samples(course);
  const others = streams.filter((one) => one !== course).flatMap(samples);

  let best: { at: Point; cost: number } | null = null;
  const points = pointer === null ? ALONG.map((along) => pointOn(course, along)) : [pointer];
  for (const [step, { x, y }] of points.entries()) {
    for (const [ring, away] of AWAY_PX.entries()) {
      for (const at of [
        { x: x - width / 2, y: y - height - away },
        { x: x - width / 2, y: y + away },
        { x: x + away, y: y - height / 2 },
        { x: x - width - away, y: y - height / 2 },
        { x: x + away, y: y - height - away },
        { x: x + away, y: y + away },
        { x: x - width - away, y: y - height - away },
        { x: x - width - away, y: y + away },
      ]) {
        const box = { ...at, width, height };
        if (!contains(room, box)) continue;
        const covered = taken.filter((other) => overlaps(box, other, 2)).length;
        if (covered > 0 && !mayCover) continue;
        const cost =
          TAKEN_COST * covered +
          step +
          2 * ring +
          COVER_COST * countIn(box, own) +
          OTHER_COST * countIn(box, others);
        if (best === null || cost < best.cost) best = { at, cost };
      }
    }
  }
  return best?.at ?? null;
}

/** Returns whether a point is on a stream, or as near to it as a finger may be. */
export const isOnStream = (course: MapStream, { x, y }: Point): boolean =>
  Array.from({ length: course.lengthPx / STEP_PX + 1 }, (_, i) =>
    pointOn(course, Math.min(1, (i * STEP_PX) / Math.max(course.lengthPx, 1))),
  ).some((at) => Math.hypot(at.x - x, at.y - y) < NEAR_PX);

const samples = (course: MapStream): Point[] =>
  Array.from({ length: SAMPLES }, (_, i) => pointOn(course, (i + 0.5) / SAMPLES));

const countIn = (box: Box, points: readonly Point[]): number =>
  points.filter(({ x, y }) => overlaps(box, { x, y, width: 0, height: 0 })).length;
