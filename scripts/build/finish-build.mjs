// What makes a build ready to be served, and may be done to it again: pages, manifests, help and text from the dataset and
// config.json that lie in it, the service worker, and compressed copies.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildWorker } from "./build-worker.mjs";
import { finishPages } from "./finish-page.ts";
import { writeHelp } from "./help-pages.ts";
import { writeTwin } from "./twin/twin.ts";

const COMPRESSIBLE = new Set([".js", ".css", ".html", ".svg", ".json", ".geojson", ".webmanifest", ".txt"]);
const SMALLEST_BYTES = 1024; // below that a compressed copy saves nothing
const BROTLI_QUALITY = 9; // of 11; the last two take ten times as long for one or two per cent

/**
 * Finishes a build. Throws a sentence for whoever builds.
 *
 * @param {string} dist
 * @param {{ hasMetaPolicy: boolean }} options whether the pages carry their policy themselves
 */
export async function finishBuild(dist, { hasMetaPolicy }) {
  // Done again to a build whose pages carry their policy, those that are written anew carry it too.
  const carries = readFileSync(join(dist, "index.html"), "utf8").includes("Content-Security-Policy");
  const options = { hasMetaPolicy: hasMetaPolicy || carries };
  finishPages(dist, options);
  writeHelp(dist, options);
  writeTwin(dist, options);
  // After everything that it lists is as it will be served.
  await buildWorker(dist);
  compress(dist);
}

/** @param {string} dist */
function compress(dist) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !COMPRESSIBLE.has(extname(entry.name))) continue;
    // What may be swapped on the server without a build: a compressed copy would then be stale.
    if (relative(dist, path).startsWith(`data${sep}`) || path === join(dist, "config.json")) continue;
    // Some hundreds of pages that few ask for: a server that would send them smaller does that itself.
    if (relative(dist, path).startsWith(`text${sep}`)) continue;
    const content = readFileSync(path);
    if (content.length < SMALLEST_BYTES) continue;
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    );
  }
}
