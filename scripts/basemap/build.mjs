/**
 * Builds the offline basemap: land and lakes around Kalundborg, and a coarser outline of Denmark around them.
 *
 *   npm run data:basemap
 *
 * The result is committed, so this runs only when the recipe changes. See data/kalundborg/map/NOTICE.md for
 * the licence of the data, what is drawn by us and how exact it is.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { clipRing } from "./clip.mjs";
import { dropSpikes, simplify, smoothRing } from "./curve.mjs";
import { grow, inWindow, signedAreaKm2 } from "./plane.mjs";
import { barrierRing, pickLakes } from "./repairs.mjs";
import { fetchSources, readRings } from "./sources.mjs";

const OUTPUT = new URL("../../data/kalundborg/map/", import.meta.url);

/** Windows are [west, south, east, north] in degrees. */
const DETAIL = [10.2, 55.2, 12.0, 56.12];
const WIDE = [7.5, 54.4, 15.5, 58.0];
/** The municipality: here the curve and the coordinates are as fine as they get. */
const HOME = [10.8, 55.53, 11.4, 55.82];
/** Kalundborg harbour: quays and piers stay straight. */
const HARBOUR = [11.06, 55.655, 11.115, 55.684];

/** The wide outline reaches this far (degrees) under the detailed map, so that no hairline shows between them. */
const OVERLAP = 0.006;
const WIDE_TOLERANCE_KM = 0.35;
const LEAST_ISLAND_KM2 = { detail: 0.02, wide: 3 };

fetchSources();
const lands = readRings("lands", WIDE).map(smoothCoast);
const lakes = pickLakes(readRings("lakes", WIDE)).map(({ name, ring }) => ({ name, ring: smoothLake(ring) }));

write("basemap.geojson", DETAIL, [...detailLand(), barrier(), ...detailLakes()]);
write("basemap-wide.geojson", WIDE, [...wideLand(), ...wideLakes()]);

function smoothCoast(ring) {
  return smoothRing(ring, {
    isStraight: (point) => inWindow(HARBOUR, point),
    isWanted: (point) => inWindow(grow(WIDE, 0.2), point),
    tolerance: curveTolerance,
  });
}

function smoothLake(ring) {
  return smoothRing(ring, { keepCorners: false, tolerance: curveTolerance });
}

function curveTolerance(point) {
  return inWindow(HOME, point) ? 0.006 : 0.02;
}

function detailLand() {
  return lands
    .flatMap((ring) => clipRing(ring, DETAIL, "inside"))
    .filter((ring) => Math.abs(signedAreaKm2(ring)) >= LEAST_ISLAND_KM2.detail)
    .map((ring) => feature({ kind: "land" }, ring));
}

function barrier() {
  return feature({ kind: "land", name: "Saltbæk Vig barrier", src: "drawn" }, barrierRing());
}

function detailLakes() {
  return lakes
    .filter(({ ring }) => inWindow(DETAIL, ring[0]))
    .map(({ name, ring }) => feature({ kind: "lake", name }, ring));
}

/** The wide outline leaves out what the detailed map shows: both are meant to be drawn, at every zoom. */
function wideLand() {
  return lands
    .flatMap((ring) => clipRing(ring, WIDE, "inside"))
    .flatMap((ring) => clipRing(ring, grow(DETAIL, -OVERLAP), "outside"))
    .filter((ring) => signedAreaKm2(ring) >= LEAST_ISLAND_KM2.wide)
    .map((ring) => feature({ kind: "land-wide" }, dropSpikes(simplify(ring, WIDE_TOLERANCE_KM)), 3));
}

function wideLakes() {
  return lakes
    .filter(({ ring }) => !inWindow(DETAIL, ring[0]))
    .map(({ name, ring }) => feature({ kind: "lake-wide", name }, simplify(ring, WIDE_TOLERANCE_KM), 3));
}

/** Coordinates are written to about a metre at home and ten metres elsewhere, or to the decimals given. */
function feature(properties, ring, decimals) {
  const rounded = ring.map((point) => {
    const digits = decimals ?? (inWindow(HOME, point) ? 5 : 4);
    return point.map((degrees) => Number(degrees.toFixed(digits)));
  });
  const distinct = rounded.filter(
    (point, i) => i === 0 || point[0] !== rounded[i - 1][0] || point[1] !== rounded[i - 1][1],
  );
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [distinct] } };
}

function write(name, bbox, features) {
  const lines = features.map((item) => JSON.stringify(item)).join(",\n");
  const text = `{"type":"FeatureCollection","bbox":${JSON.stringify(bbox)},"features":[\n${lines}\n]}\n`;
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(new URL(name, OUTPUT), text);
  const points = features.reduce((sum, item) => sum + item.geometry.coordinates[0].length, 0);
  console.log(
    `${fileURLToPath(new URL(name, OUTPUT))}: ${features.length} shapes, ${points} points, ` +
      `${kilobytes(text.length)}, ${kilobytes(gzipSync(text, { level: 9 }).length)} gzip`,
  );
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
