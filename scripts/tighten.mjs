// Presses the map's code a second time. Vite's own minifier leaves MapLibre, which comes minified, as it is; terser
// saves 1 % after gzip, and the map's budget has no more room than that.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";

const MAP_CODE = /^(maplibreEngine|maplibre-gl-worker|MapView)-[^.]+\.js$/;

/**
 * Rewrites the map's chunks in a build where that makes them smaller.
 *
 * @param {string} dist the folder of the build
 */
export async function tightenMap(dist) {
  const folder = join(dist, "assets");
  for (const name of readdirSync(folder).filter((file) => MAP_CODE.test(file))) {
    const path = join(folder, name);
    const before = readFileSync(path, "utf8");
    const { code } = await minify(before, { module: true, compress: { passes: 2 }, mangle: true });
    if (code !== undefined && code.length < before.length) writeFileSync(path, code);
  }
}
