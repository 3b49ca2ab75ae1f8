import { EARTH_METERS } from "./base/mercator.ts";

type Position = readonly [lon: number, lat: number];

const CUT = 0.25; // of an edge
const MOST_CUT_METERS = 150; // about as true as a coast of few points is

/**
 * Returns a basemap file with the corners of its outlines cut once, after G. Chaikin, "An algorithm for high-speed curve
 * generation" (1974): a coast of few points has no corners where they happen to lie. Where the file itself ends its
 * corners stay.
 */
export function softCoast(file: unknown): unknown {
  const isEnd = endOf(file);
  return mapRings(file, (ring) => {
    if (ring.length < 4) return ring;
    const open = ring.slice(0, -1);
    const soft = open.flatMap((at, i) => {
      if (isEnd(at)) return [at];
      const [before, after] = [open.at(i - 1) ?? at, open[(i + 1) % open.length] ?? at];
      return [towards(at, before), towards(at, after)];
    });
    return [...soft, ...soft.slice(0, 1)];
  });
}

function towards(at: Position, to: Position): Position {
  const length = metersBetween(at, to);
  const part = length === 0 ? 0 : Math.min(CUT, MOST_CUT_METERS / length);
  return [at[0] + (to[0] - at[0]) * part, at[1] + (to[1] - at[1]) * part];
}

/** Tells of a position whether the file ends there. */
function endOf(file: unknown): (at: Position) => boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  mapRings(file, (ring) => {
    for (const [lon, lat] of ring) {
      [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
    return ring;
  });
  return ([lon, lat]) => lon === west || lon === east || lat === south || lat === north;
}

function metersBetween([x1, y1]: Position, [x2, y2]: Position): number {
  const perDegree = EARTH_METERS / 360;
  const east = (x2 - x1) * perDegree * Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return Math.hypot(east, (y2 - y1) * perDegree);
}

/** Returns a GeoJSON with other rings; what is not a list of positions stays as it is. */
function mapRings(value: unknown, change: (ring: readonly Position[]) => readonly Position[]): unknown {
  if (isRing(value)) return change(value);
  if (Array.isArray(value)) return value.map((inner: unknown) => mapRings(inner, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapRings(inner, change)]));
}

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === "number");
const isRing = (value: unknown): value is readonly Position[] =>
  Array.isArray(value) && value.length > 2 && value.every(isPosition);
