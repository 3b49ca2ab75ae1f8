/**
 * What the source gets wrong, put right or left out by hand: it cuts lakes at the edges of map tiles and thins
 * them out, and it leaves a barrier out.
 */
import { toDegrees, toKm } from "./plane.mjs";

/**
 * The lakes whose ring is a picture of the lake, found by its south-west corner. All others are left out:
 * most are triangles, and the ring of Saltbæk Vig runs far out into the sea (its water is the gap in the land,
 * closed by the barrier below). `tileEdge` names a meridian whose points lie on a map tile's edge, not on a
 * shore: they give Tissø a nub towards the west that does not exist.
 */
const LAKES = [
  { name: "Tissø", southWest: [11.25, 55.5535], tileEdge: 11.25 },
  { name: "Arresø", southWest: [12.0555, 55.9341] },
  { name: "Esrum Sø", southWest: [12.3486, 55.9811] },
];

/**
 * Line of the barrier that closes Saltbæk Vig off from Sejerø Bugt and that the source lacks. Positions were
 * read to about 100 m, so the feature is marked as drawn.
 */
const BARRIER = [
  [11.139, 55.7518],
  [11.1514, 55.7518],
  [11.163, 55.7513],
  [11.1774, 55.7545],
  [11.1869, 55.7421],
  [11.1969, 55.732],
  [11.2125, 55.7325],
];
const BARRIER_HALF_WIDTH_KM = 0.075;

/** Returns the lakes worth drawing as { name, ring }, with false points taken out. */
export function pickLakes(rings) {
  return LAKES.map(({ name, southWest, tileEdge }) => {
    const ring = rings.find((candidate) => startsAt(candidate, southWest));
    if (ring === undefined) throw new Error(`${name} is not in the source: has its version changed?`);
    const kept = ring
      .slice(0, -1)
      .filter(([lon]) => tileEdge === undefined || Math.abs(lon - tileEdge) > 1e-4);
    return { name, ring: [...kept, kept[0]] };
  });
}

/** Returns the closed outline of the barrier of Saltbæk Vig, about 150 m wide. */
export function barrierRing() {
  const line = BARRIER.map(toKm);
  const left = line.map((point, i) => beside(line[i - 1], point, line[i + 1]));
  const right = line.map(([x, y], i) => [2 * x - left[i][0], 2 * y - left[i][1]]);
  return [...left, ...right.toReversed(), left[0]].map(toDegrees);
}

/** Returns the point half the barrier's width to the left of a bend, measured square to both of its legs. */
function beside(before, here, after) {
  const legs = [before && [before, here], after && [here, after]].filter(Boolean);
  const normals = legs.map(([[ax, ay], [bx, by]]) => {
    const length = Math.hypot(bx - ax, by - ay);
    return [-(by - ay) / length, (bx - ax) / length];
  });
  const [nx, ny] = [0, 1].map(
    (axis) => normals.reduce((sum, normal) => sum + normal[axis], 0) / normals.length,
  );
  const reach = BARRIER_HALF_WIDTH_KM / (nx * nx + ny * ny);
  return [here[0] + nx * reach, here[1] + ny * reach];
}

function startsAt(ring, [west, south]) {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return Math.abs(Math.min(...lons) - west) < 2e-3 && Math.abs(Math.min(...lats) - south) < 2e-3;
}
