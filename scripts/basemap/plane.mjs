/** Flat-earth measures that are exact enough for Denmark: one degree of longitude is taken at 55.7 degrees north. */

const KM_PER_DEGREE = 111.2;
const SHRINK = Math.cos((55.7 * Math.PI) / 180);

/** Returns [east, north] in kilometres for a point given in degrees. */
export function toKm([lon, lat]) {
  return [lon * SHRINK * KM_PER_DEGREE, lat * KM_PER_DEGREE];
}

/** Returns [longitude, latitude] in degrees for a point given in kilometres by `toKm`. */
export function toDegrees([x, y]) {
  return [x / (SHRINK * KM_PER_DEGREE), y / KM_PER_DEGREE];
}

/** Returns the signed area of a closed ring in square kilometres, positive when it runs anticlockwise. */
export function signedAreaKm2(ring) {
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    doubled += ax * by - bx * ay;
  }
  return (doubled / 2) * SHRINK * KM_PER_DEGREE ** 2;
}

/** Returns the distance in kilometres from a point to the segment from `a` to `b`, all in kilometres. */
export function distanceToSegment([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const lengthSquared = dx * dx + dy * dy;
  const along =
    lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / lengthSquared));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

/** Returns whether a point lies in a closed ring (even-odd rule). */
export function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Returns whether a point lies in a window [west, south, east, north]. */
export function inWindow([west, south, east, north], [x, y]) {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Returns the window made larger (or, with a negative margin, smaller) by a margin in degrees on every side. */
export function grow([west, south, east, north], margin) {
  return [west - margin, south - margin, east + margin, north + margin];
}
