/**
 * The two big npm packages that the basemap is cut from, and the way they get here.
 *
 * Together they unpack to 210 MB and are needed only when the basemap is rebuilt, so they are no dependency
 * of this project: they are installed into a folder of the operating system's temporary directory.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FOLDER = join(tmpdir(), "symbiosis-atlas-basemap-sources");

/** Packages by the part that they play; versions are exact because the repairs in `repairs.mjs` rely on them. */
const PACKAGES = {
  lands: { name: "@geo-maps/earth-lands-1m", version: "0.6.0" },
  lakes: { name: "@geo-maps/earth-lakes-1m", version: "0.6.0" },
};

/** Makes sure that both source packages are unpacked, and says what it fetches and to where. */
export function fetchSources() {
  const missing = Object.values(PACKAGES).filter((source) => !existsSync(mapFile(source)));
  if (missing.length === 0) {
    console.log(`Sources: already in ${FOLDER}`);
    return;
  }
  const wanted = missing.map(({ name, version }) => `${name}@${version}`);
  console.log(
    `Sources: fetching ${wanted.join(" and ")} with npm into ${FOLDER} (210 MB, not kept in the project)`,
  );
  mkdirSync(FOLDER, { recursive: true });
  execFileSync(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", FOLDER, ...wanted],
    {
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    },
  );
}

/**
 * Returns the outer rings (arrays of [longitude, latitude], first point repeated at the end) of one source
 * whose bounds touch the window. Inner rings are left out: holes in the land are the lakes, drawn on their own.
 */
export function readRings(part, window) {
  const world = JSON.parse(readFileSync(mapFile(PACKAGES[part]), "utf8"));
  return world.geometries
    .flatMap((geometry) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .map(([outerRing]) => outerRing)
    .filter((ring) => touches(ring, window));
}

function mapFile({ name }) {
  return join(FOLDER, "node_modules", ...name.split("/"), "map.geo.json");
}

function touches(ring, [west, south, east, north]) {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  return right >= west && left <= east && top >= south && bottom <= north;
}
