// Answers requests with the files of a folder. Whatever is asked, and whatever happens to the files meanwhile, it
// answers; it never throws.

import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { STATUS_CODES } from "node:http";
import { extname, join } from "node:path";
import send from "send";
import { compressedFile } from "./compressed-file.mjs";

const YEAR_S = 31_536_000;
/** While a build is being made anew beside the server there is no page for some seconds. */
const BUILDING_RETRY_S = 5;
/** What after-build.mjs lays beside the files, the smaller first. */
const TWINS = [
  { encoding: "br", ending: ".br", accepted: /\bbr\b/ },
  { encoding: "gzip", ending: ".gz", accepted: /\bgzip\b/ },
];
/** Types of what has such a twin, whose own name would say something else. */
const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".json", "application/json"],
  [".geojson", "application/geo+json"],
  [".webmanifest", "application/manifest+json"],
]);

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/**
 * Returns what answers each request with a file of a folder, read anew each time: the folder may be built anew meanwhile.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} headers sent with every answer, errors too
 * @returns {(request: Request, response: Response) => void}
 */
export function siteHandler(folder, headers) {
  // The dataset may be swapped while we serve, so nothing is kept compressed.
  const serveData = compressedFile(join(folder, "data"));
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const fail = (/** @type {unknown} */ error) => refuse(folder, request, response, statusOf(error));
    serveData(request, response, () => void serveFile(folder, request, response).catch(fail)).catch(fail);
  };
}

/**
 * @param {string} folder
 * @param {Request} request
 * @param {Response} response
 */
async function serveFile(folder, request, response) {
  const [asked = ""] = (request.url ?? "").split("?");
  // `GET http://…` is for a proxy, `*` for a server as a whole.
  if (!asked.startsWith("/")) return refuse(folder, request, response, 400);
  const path = asked.endsWith("/") ? `${asked}index.html` : asked;
  const twin = await twinOf(folder, path, String(request.headers["accept-encoding"] ?? ""));
  send(request, path + (twin?.ending ?? ""), { root: folder, cacheControl: false, index: false })
    .on("error", (error) => refuse(folder, request, response, statusOf(error)))
    .on("directory", () => {
      // One slash in front only: two would name another host.
      response.writeHead(301, { Location: `${asked.replace(/^\/+/, "/")}/` }).end();
    })
    .on("headers", () => {
      const isHashed = path.startsWith("/assets/");
      response.setHeader("Cache-Control", isHashed ? `public, max-age=${YEAR_S}, immutable` : "no-cache");
      response.setHeader("Vary", "Accept-Encoding");
      if (twin === null) return;
      response.setHeader("Content-Encoding", twin.encoding);
      response.setHeader("Content-Type", TYPES.get(extname(path)) ?? "");
    })
    .pipe(response);
}

/**
 * Returns the compressed twin of a file that the browser accepts, null if there is none or the file is younger.
 *
 * @param {string} folder
 * @param {string} path
 * @param {string} accepted
 */
async function twinOf(folder, path, accepted) {
  if (!TYPES.has(extname(path)) || path.includes("%") || path.includes("..")) return null;
  const file = await timeOf(join(folder, path));
  for (const twin of TWINS) {
    if (file !== null && twin.accepted.test(accepted)) {
      const time = await timeOf(join(folder, path + twin.ending));
      if (time !== null && time >= file) return twin;
    }
  }
  return null;
}

/** @param {string} path */
const timeOf = (path) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );

/** @param {unknown} error */
const statusOf = (error) =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : 500;

/**
 * Says that there is no answer; one that has begun is broken off, so that nobody takes half a file for the whole.
 *
 * @param {string} folder
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 */
function refuse(folder, request, response, status) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isBuilding = status === 404 && !hasPage(folder, request.url ?? "");
  if (isBuilding) response.setHeader("Retry-After", BUILDING_RETRY_S);
  for (const name of ["ETag", "Last-Modified", "Content-Encoding", "Content-Length", "Accept-Ranges"])
    response.removeHeader(name);
  const code = isBuilding ? 503 : status;
  response.writeHead(code, { "Cache-Control": "no-cache", "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${code} ${STATUS_CODES[code] ?? ""}\n`);
}

/**
 * Returns whether a page stands above what is asked for, in the folder that is served or in one within it: the atlas may
 * be a folder of a larger site. Where there is none, it is being built.
 *
 * @param {string} folder
 * @param {string} url
 */
function hasPage(folder, url) {
  const names = (url.split("?")[0] ?? "").split("/").slice(1, -1);
  if (names.some((name) => name === ".." || name.includes("%")))
    return existsSync(join(folder, "index.html"));
  return [...names.keys(), names.length].some((depth) =>
    existsSync(join(folder, ...names.slice(0, depth), "index.html")),
  );
}
