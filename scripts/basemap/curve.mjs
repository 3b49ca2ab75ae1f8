/** Lines made smoother or simpler without moving the points that were surveyed. */
import { distanceToSegment, toDegrees, toKm } from "./plane.mjs";

const SHORT_KM = 0.15;
const STEP_KM = 0.1;
const CORNER_DEGREES = 70;
/** A bend as sharp as this has no width left. */
const SPIKE_DEGREES = 172;
/** Length of the tangents as a share of the segment: 1 would bulge, 0 would leave straight chords. */
const TENSION = 0.75;

/**
 * Returns the closed ring with a curve drawn through its points, every one of which it keeps.
 *
 * The source holds true but sparse points (half a kilometre apart, often more), so straight chords look
 * machine-made. Short segments stay straight, sharp corners stay corners, and so does all that `isStraight`
 * names, such as quays. `tolerance(point)` is the deviation in kilometres up to which extra points are saved.
 */
export function smoothRing(
  ring,
  { isStraight = () => false, isWanted = () => true, keepCorners = true, tolerance },
) {
  const points = ring.slice(0, -1);
  const count = points.length;
  if (count < 4) return ring;
  const at = (i) => points[(i + count) % count];

  const tangentAt = (i) => {
    if (isStraight(at(i))) return null;
    const [before, here, after] = [at(i - 1), at(i), at(i + 1)].map(toKm);
    if (keepCorners && turnDegrees(before, here, after) > CORNER_DEGREES) return null;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    return [(after[0] - before[0]) / length, (after[1] - before[1]) / length];
  };

  const smooth = [];
  for (let i = 0; i < count; i++) {
    const [from, to] = [at(i), at(i + 1)];
    smooth.push(from);
    if (!isWanted(from) || (isStraight(from) && isStraight(to))) continue;
    const curve = hermite(toKm(from), toKm(to), tangentAt(i), tangentAt(i + 1));
    smooth.push(...simplifyKm(curve, tolerance(from)).slice(1, -1).map(toDegrees));
  }
  return [...smooth, smooth[0]];
}

/** Returns the closed ring or open line with all points left out that lie within the tolerance (Douglas, Peucker). */
export function simplify(line, toleranceKm) {
  const isRing = line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1];
  const km = line.map(toKm);
  if (!isRing) return simplifyKm(km, toleranceKm).map(toDegrees);
  // A ring needs a second fixed point, or all of it would be measured against one spot: take the farthest.
  const farthest = indexOfMax(km, ([x, y]) => Math.hypot(x - km[0][0], y - km[0][1]));
  const there = simplifyKm(km.slice(0, farthest + 1), toleranceKm);
  const back = simplifyKm(km.slice(farthest), toleranceKm);
  return [...there, ...back.slice(1)].map(toDegrees);
}

/**
 * Returns the closed ring without its needles: points at which it turns back on itself. A narrow inlet becomes
 * one when simplified, and would be drawn as a stray line.
 */
export function dropSpikes(ring) {
  const points = ring.slice(0, -1);
  for (let i = 0; i < points.length && points.length > 3;) {
    const count = points.length;
    const [before, here, after] = [i - 1, i, i + 1].map((j) => toKm(points[(j + count) % count]));
    if (turnDegrees(before, here, after) < SPIKE_DEGREES) i++;
    else {
      points.splice(i, 1);
      // The neighbour before may have become a needle in turn.
      i = Math.max(0, i - 1);
    }
  }
  return [...points, points[0]];
}

/** Cubic between two points in kilometres; a missing tangent means that the line sets off straight for the other end. */
function hermite(a, b, tangentA, tangentB) {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length < SHORT_KM) return [a, b];
  const chord = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const [ta, tb] = [tangentA ?? chord, tangentB ?? chord];
  const steps = Math.min(40, Math.ceil(length / STEP_KM));
  return Array.from({ length: steps + 1 }, (_, step) => {
    if (step === 0) return a;
    if (step === steps) return b;
    const t = step / steps;
    const [t2, t3] = [t * t, t * t * t];
    const pull = length * TENSION;
    return [0, 1].map(
      (axis) =>
        (2 * t3 - 3 * t2 + 1) * a[axis] +
        (t3 - 2 * t2 + t) * pull * ta[axis] +
        (3 * t2 - 2 * t3) * b[axis] +
        (t3 - t2) * pull * tb[axis],
    );
  });
}

function simplifyKm(line, tolerance) {
  if (line.length < 3) return line;
  const [first, last] = [line[0], line.at(-1)];
  const middle = indexOfMax(line, (point) => distanceToSegment(point, first, last));
  if (distanceToSegment(line[middle], first, last) <= tolerance) return [first, last];
  return [
    ...simplifyKm(line.slice(0, middle + 1), tolerance),
    ...simplifyKm(line.slice(middle), tolerance).slice(1),
  ];
}

function indexOfMax(items, measure) {
  let [best, most] = [0, -Infinity];
  items.forEach((item, index) => {
    const value = measure(item);
    if (value > most) [best, most] = [index, value];
  });
  return best;
}

function turnDegrees(a, b, c) {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return (Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy)) * 180) / Math.PI;
}
