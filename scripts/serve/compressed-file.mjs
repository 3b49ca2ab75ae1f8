import { createReadStream, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** Brotli's 5 of 11: nearly as small as the best and some forty times as fast, for text compressed per request. */
const BROTLI_QUALITY = 5;

/**
 * Returns a handler for the JSON and GeoJSON files below `/data/` that reads the file at each request and compresses it on the fly,
 * with a tag by which a browser that has it already is told so. Anything else goes to `next`.
 *
 * @param {string} folder where the files are
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, next: () => void) => void}
 */
export function compressedFile(folder) {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = /^\/data\/((?:[\w-]+\/)*[\w-]+(?:[.@][\w-]+)*\.(?:geo)?json)$/.exec(pathname)?.[1];
    const path = name === undefined ? null : join(folder, name);
    const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
    if (path === null || !stats?.isFile()) return next();

    const tag = `W/"${stats.size}-${stats.mtimeMs}"`;
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader(
      "Content-Type",
      path.endsWith(".geojson") ? "application/geo+json" : "application/json",
    );
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304).end();
      return;
    }
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
    if (encoding === null) response.setHeader("Content-Length", stats.size);
    else response.setHeader("Content-Encoding", encoding);
    if (request.method === "HEAD") {
      response.end();
      return;
    }
    const file = createReadStream(path);
    if (encoding === null) pipeline(file, response, ignoreHangUp);
    else pipeline(file, compressor(encoding), response, ignoreHangUp);
  };
}

/** A reader who hangs up half-way is no error of ours. */
function ignoreHangUp() {}

/** @param {"br" | "gzip"} encoding */
function compressor(encoding) {
  return encoding === "br"
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
    : createGzip();
}
