/**
 * Cutting a ring at a rectangular window.
 *
 * The ring is cut into runs where it crosses the window's edge; the runs on the wanted side are then joined
 * along that edge. Unlike cutting half-plane by half-plane, this leaves no zero-width bridges along the edge,
 * and it can keep the outside as well as the inside.
 */
import { contains, inWindow, signedAreaKm2 } from "./plane.mjs";

/** Returns the closed rings that are left of a closed ring inside (or outside) the window. */
export function clipRing(ring, window, keep) {
  const anticlockwise = signedAreaKm2(ring) < 0 ? ring.toReversed() : ring;
  const runs = cutIntoRuns(anticlockwise, window);
  if (runs.length > 1)
    return joinAlongEdge(
      runs.filter((run) => run.inside === (keep === "inside")),
      window,
      keep,
    );

  const [west, south] = window;
  if (!inWindow(window, ring[0]) && contains(ring, [west, south])) {
    throw new Error("The ring surrounds the window; this never happens in Denmark and is not handled.");
  }
  return inWindow(window, ring[0]) === (keep === "inside") ? [anticlockwise] : [];
}

/** Returns the ring as runs of points that lie wholly inside or outside; neighbours share their point on the edge. */
function cutIntoRuns(ring, window) {
  const runs = [];
  for (let i = 1; i < ring.length; i++) {
    for (const piece of cutSegment(ring[i - 1], ring[i], window)) {
      const last = runs.at(-1);
      if (last?.inside === piece.inside) last.points.push(piece.to);
      else runs.push({ inside: piece.inside, points: [piece.from, piece.to] });
    }
  }
  // The ring may start in the middle of a run: put its two halves together.
  if (runs.length > 1 && runs[0].inside === runs.at(-1).inside) {
    const tail = runs.pop();
    runs[0].points = [...tail.points.slice(0, -1), ...runs[0].points];
  }
  return runs;
}

/** Returns one to three pieces of a segment, after Liang and Barsky. */
function cutSegment(from, to, [west, south, east, north]) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - west],
    [dx, east - from[0]],
    [-dy, from[1] - south],
    [dy, north - from[1]],
  ]) {
    if (step === 0 && room < 0) leave = -1;
    else if (step < 0) enter = Math.max(enter, room / step);
    else if (step > 0) leave = Math.min(leave, room / step);
  }
  if (leave - enter <= 1e-12) return [{ inside: false, from, to }];

  const at = (share) =>
    share === 0 ? from : share === 1 ? to : [from[0] + share * dx, from[1] + share * dy];
  const pieces = [{ inside: true, from: at(enter), to: at(leave) }];
  if (enter > 0) pieces.unshift({ inside: false, from, to: at(enter) });
  if (leave < 1) pieces.push({ inside: false, from: at(leave), to });
  return pieces;
}

/**
 * Joins runs into closed rings. Land lies to the left of every run, so the edge is followed anticlockwise
 * when the inside is kept and clockwise when the outside is kept.
 */
function joinAlongEdge(runs, window, keep) {
  const direction = keep === "inside" ? 1 : -1;
  const ahead = (from, to) => ((((to - from) * direction) % 4) + 4) % 4;
  const open = new Set(
    runs.map(({ points }) => ({
      points,
      start: edgePlace(points[0], window),
      end: edgePlace(points.at(-1), window),
    })),
  );

  const rings = [];
  for (const first of open) {
    open.delete(first);
    let ring = first.points;
    for (let place = first.end; ;) {
      // The nearest start ahead is either a further run or the one that this ring began with.
      let next = first;
      for (const run of open) if (ahead(place, run.start) < ahead(place, next.start)) next = run;
      ring = [...ring, ...cornersBetween(place, next.start, direction, window)];
      if (next === first) break;
      open.delete(next);
      ring = [...ring, ...next.points];
      place = next.end;
    }
    rings.push([...ring, ring[0]]);
  }
  return rings;
}

/** Returns where a point stands on the window's edge: 0 to 4, anticlockwise from the south-west corner. */
function edgePlace([x, y], [west, south, east, north]) {
  const across = (x - west) / (east - west);
  const up = (y - south) / (north - south);
  const sides = [
    { off: Math.abs(up), place: across },
    { off: Math.abs(1 - across), place: 1 + up },
    { off: Math.abs(1 - up), place: 3 - across },
    { off: Math.abs(across), place: 4 - up },
  ];
  return sides.reduce((best, side) => (side.off < best.off ? side : best)).place;
}

function cornersBetween(from, to, direction, [west, south, east, north]) {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const distance = ((((to - from) * direction) % 4) + 4) % 4;
  const found = [];
  let corner = direction > 0 ? Math.ceil(from) : Math.floor(from);
  while ((corner - from) * direction < distance) {
    found.push(corners[((corner % 4) + 4) % 4]);
    corner += direction;
  }
  return found;
}
