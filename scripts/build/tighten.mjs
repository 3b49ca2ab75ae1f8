// Presses the code of the map and of the first view a second time. Vite's own minifier leaves MapLibre, which comes
// minified, as it is; terser saves 1 % after gzip, and the budgets have no more room than that.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { minify } from "terser";

const PRESSED = /^(index|libraries|map|maplibre)-[^.]*\.js$/;

/**
 * Rewrites those chunks in a build where that makes them smaller to send.
 *
 * @param {string} dist the folder of the build
 */
export async function tighten(dist) {
  const folder = join(dist, "assets");
  for (const name of readdirSync(folder).filter((file) => PRESSED.test(file))) {
    const path = join(folder, name);
    const before = readFileSync(path, "utf8");
    const { code } = await minify(before, { module: true, compress: { passes: 2 }, mangle: true });
    if (code !== undefined && sentBytes(code) < sentBytes(before)) writeFileSync(path, code);
  }
}

/** @param {string} code */
const sentBytes = (code) => gzipSync(code, { level: 9 }).length;
