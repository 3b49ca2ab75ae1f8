import { open } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** Brotli's 5 of 11: nearly as small as the best and some forty times as fast, for text compressed per request. */
const BROTLI_QUALITY = 5;
const DATA_FILE = /^\/data\/((?:[\w-]+\/)*[\w-]+(?:[.@][\w-]+)*\.(?:geo)?json)$/;

/**
 * Returns a handler for the JSON and GeoJSON files below `/data/` that reads the file at each request and compresses it on the fly,
 * with a tag by which a browser that has it already is told so. Anything else, and a file that cannot be opened, goes to `next`.
 *
 * @param {string} folder where the files are
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, next: () => void) => Promise<void>}
 */
export function compressedFile(folder) {
  return async (request, response, next) => {
    const [pathname = ""] = (request.url ?? "").split("?");
    const name = DATA_FILE.exec(pathname)?.[1];
    // Opened before anything is said about it: what is open cannot vanish.
    const file = name === undefined ? null : await open(join(folder, name)).catch(() => null);
    const stats = await file?.stat();
    if (file === null || !stats?.isFile()) {
      await file?.close();
      return next();
    }
    const tag = `W/"${stats.size}-${stats.mtimeMs}"`;
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader(
      "Content-Type",
      pathname.endsWith(".geojson") ? "application/geo+json" : "application/json",
    );
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304).end();
      return file.close();
    }
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
    if (encoding === null) response.setHeader("Content-Length", stats.size);
    else response.setHeader("Content-Encoding", encoding);
    if (request.method === "HEAD") {
      response.end();
      return file.close();
    }
    const content = file.createReadStream();
    // A reader who hangs up half-way is no error of ours; one who has done so before we began leaves the file open.
    const end = () => void file.close().catch(() => {});
    if (encoding === null) pipeline(content, response, end);
    else pipeline(content, compressor(encoding), response, end);
  };
}

/** @param {"br" | "gzip"} encoding */
function compressor(encoding) {
  return encoding === "br"
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
    : createGzip();
}
