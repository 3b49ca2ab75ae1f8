// Makes dist/sw.js of src/offline/serviceWorker.ts and of the list of files in dist.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const SOURCE = fileURLToPath(new URL("../../src/offline/serviceWorker.ts", import.meta.url));

/** Not part of the copy: compressed twins, what only an installer or a link preview looks at, what a server reads. */
const LEFT_OUT = [
  /\.(gz|br)$/,
  /^pictures\//,
  /^_headers$/,
  /^\.htaccess$/,
  /^embed\.js$/,
  // Some hundreds of pages that say in words what the atlas holds, for readers who have no worker either.
  /^text\//,
  /^text\.css$/,
  /^read-aloud\.js$/,
  /^sitemap\.xml$/,
];
/** May be swapped on the server without a build; the page says which of them it shows. */
const DATA = [/^data\//, /^config\.json$/];

const HASH_LETTERS = 16;

/**
 * Returns what a build consists of: its files with their hashes (of pages none), and a version that changes when any of them
 * does.
 *
 * @param {string} dist
 */
export function listBuild(dist) {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path !== "sw.js" && ![...LEFT_OUT, ...DATA].some((pattern) => pattern.test(path)))
    .toSorted();
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path).update(readFileSync(join(dist, path)));
  const files = Object.fromEntries(
    paths.map((path) => [path === "index.html" ? "./" : path, hashOf(join(dist, path))]),
  );
  return { version: hash.digest("hex").slice(0, 12), files };
}

/**
 * @param {string} path
 * @returns {string | null}
 */
function hashOf(path) {
  if (path.endsWith(".html")) return null;
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, HASH_LETTERS);
}

/**
 * Writes the service worker of a finished build.
 *
 * @param {string} dist
 */
export async function buildWorker(dist) {
  const { version, files } = listBuild(dist);
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { BUILD: JSON.stringify({ version, files }) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      minify: true,
      target: "baseline-widely-available",
      lib: { entry: SOURCE, formats: ["iife"], name: "worker", fileName: () => "sw.js" },
    },
  });
  return { version, files };
}
