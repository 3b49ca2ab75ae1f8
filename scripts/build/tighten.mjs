// Presses the code of the map and of the first view a second time. Vite's own minifier leaves MapLibre, which comes
// minified, as it is; terser saves 1 % after gzip, and the budgets have no more room than that. Libraries are the same from one
// build to the next, and pressing them takes longer than all the rest of a build: what came out is kept by what went in.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { minify } from "terser";

const PRESSED = /^(index|libraries|map|maplibre)-[^.]*\.js$/;
/** Of those, what only another release changes. */
const LIBRARIES = /^(libraries|maplibre)-/;
const OPTIONS = { module: true, compress: { passes: 2 }, mangle: true };
const NODE_MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const KEPT = join(NODE_MODULES, ".cache", "tighten");

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
    const code = await (LIBRARIES.test(name) ? pressedOnce(before) : pressed(before));
    if (sentBytes(code) < sentBytes(before)) writeFileSync(path, code);
  }
}

/** @param {string} code */
const pressed = async (code) => (await minify(code, OPTIONS)).code ?? code;

/**
 * Returns pressed code, kept from an earlier build where the same terser has pressed the same code in the same way.
 *
 * @param {string} code
 */
async function pressedOnce(code) {
  const terser = readFileSync(join(NODE_MODULES, "terser", "package.json"), "utf8");
  const key = createHash("sha256")
    .update(JSON.stringify([terser, OPTIONS, code]))
    .digest("hex");
  const file = join(KEPT, `${key}.js`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const shorter = await pressed(code);
  mkdirSync(KEPT, { recursive: true });
  // Another build may look for it meanwhile, and must not find half of it.
  writeFileSync(`${file}.${process.pid}`, shorter);
  renameSync(`${file}.${process.pid}`, file);
  return shorter;
}

/** @param {string} code */
const sentBytes = (code) => gzipSync(code, { level: 9 }).length;
