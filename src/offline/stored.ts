import { LANGUAGES } from "../lib/language.ts";

/** What a build consists of; written into the service worker when it is built. */
export interface Build {
  /** Changes when any file does. */
  readonly version: string;
  /**
   * All files by their address relative to the page, "./" being the page itself: the beginning of the SHA-256 of each, in hex;
   * null for pages, in which a host may write something of its own.
   */
  readonly files: Readonly<Record<string, string | null>>;
}

/** What stands in each page of the atlas and in no other: the dataset that it shows, or the sheet of its help. */
const OWN_PAGE = /data-dataset="|help\.css"/;

/**
 * Returns whether what came is the file that was asked for, and all of it.
 *
 * @param hash of the file as it was built; null for a page
 */
export async function isWhole(hash: string | null | undefined, content: ArrayBuffer): Promise<boolean> {
  if (hash == null) return OWN_PAGE.test(new TextDecoder().decode(content));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.startsWith(hash);
}

/**
 * How a request is answered: from the copy; from the network, with the copy where there is none (data that may be
 * swapped on the server, and the page in a frame, whose headers say who may frame it now); as a file of an earlier
 * build that a page still runs on; or not by the worker at all.
 */
export type Answer = "stored" | "page" | "framed" | "fresh" | "earlier" | "not-ours";

/** The parts of a request that decide. */
export interface AskedFor {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly destination: string;
}

/** The atlas in one of its languages, whatever its reader speaks. */
const LANGUAGE_PAGES: ReadonlySet<string> = new Set(LANGUAGES.map((language) => `${language}.html`));

/** Returns how a request is answered. Parameters of the address never matter. */
export function answerTo(
  { method, url, mode, destination }: AskedFor,
  scope: string,
  files: ReadonlySet<string>,
): Answer {
  const path = pathWithin(url, scope);
  if (method !== "GET" || path === null) return "not-ours";
  if (mode === "navigate") {
    const isAtlas = path === "" || path === "index.html" || LANGUAGE_PAGES.has(path);
    if (isAtlas && destination !== "document") return "framed";
    if (files.has(path)) return "stored";
    return isAtlas ? "page" : "not-ours";
  }
  if (files.has(path)) return "stored";
  if (path === "config.json" || /^data\/.+\.(geo)?json$/.test(path)) return "fresh";
  return path.startsWith("assets/") ? "earlier" : "not-ours";
}

/** Returns the path of an address below `scope`, null if it lies elsewhere. */
function pathWithin(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const base = new URL(scope);
  return origin === base.origin && pathname.startsWith(base.pathname)
    ? pathname.slice(base.pathname.length)
    : null;
}

/** Returns the name of the cache of a version. Several atlases may live at one origin, each in its folder. */
export const cacheName = (scope: string, version: string): string => `${cachePrefix(scope)}${version}`;

/** Returns the caches of this atlas's other versions, the newest first. */
export const otherCaches = (names: readonly string[], scope: string, version: string): string[] =>
  names
    .filter((name) => name.startsWith(cachePrefix(scope)) && name !== cacheName(scope, version))
    .toReversed();

const cachePrefix = (scope: string) => `symbiosis-atlas ${new URL(scope).pathname} `;
