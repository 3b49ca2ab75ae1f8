import { spreadApart } from "../geometry/spread.ts";

/** A name that would like to stand at a height. */
export interface NameRequest {
  readonly id: string;
  readonly y: number;
}

/** Returns the names that find room, the earlier ones in the list first; none comes nearer to another than `gap`. */
export function placeNames<R extends NameRequest>(requests: readonly R[], gap: number): R[] {
  const placed: R[] = [];
  for (const request of requests)
    if (placed.every((other) => Math.abs(other.y - request.y) >= gap)) placed.push(request);
  return placed;
}

/** Something that names may not cover, px. */
export interface Obstacle {
  readonly y: number;
  readonly height: number;
}

const HOLDS = 1e6; // weight of what does not give way to names
const APART_PX = 2;

/**
 * Returns the names that find room between the obstacles, the earlier ones in the list first, spread so that none
 * covers another or an obstacle.
 */
export function spreadNames<R extends NameRequest>(
  requests: readonly R[],
  gap: number,
  heightPx: number,
  obstacles: readonly Obstacle[] = [],
): R[] {
  const fixed = obstacles.toSorted((one, other) => one.y - other.y);
  // Each stretch between two obstacles holds what it holds: one name more would push an obstacle away. One it must
  // hold: a talk may be about that one.
  const ends = [...fixed, { y: heightPx, height: 0 }];
  const rooms = ends.map(({ y, height }, i) => {
    const above = fixed[i - 1];
    const from = above === undefined ? 0 : above.y + above.height / 2 + APART_PX;
    return Math.max(1, Math.floor((y - height / 2 - from) / (gap + APART_PX)));
  });
  const fitting = requests.filter(({ y }) => {
    const at = ends.findIndex((end, i) => y < end.y || i === fixed.length);
    const room = rooms[at] ?? 0;
    rooms[at] = room - 1;
    return room > 0;
  });
  const items = [
    ...fixed.map(({ y, height }) => ({ request: null, target: y, size: height, weight: HOLDS })),
    ...fitting.map((request) => ({ request, target: request.y, size: gap, weight: 1 })),
  ].toSorted((one, other) => one.target - other.target);
  const heights = spreadApart(items, APART_PX, 0, heightPx);
  return items.flatMap(({ request }, i) =>
    request === null ? [] : [{ ...request, y: heights[i] ?? request.y }],
  );
}
