import { KEPT_AT } from "../lib/dataCache.ts";

/** What `fetch` answers, as far as somebody who wants a small text file needs it. */
export interface PageFile {
  readonly ok: boolean;
  readonly status: number;
  readonly text: () => Promise<string>;
  /** When this was put by, as an ISO date, where it is the copy on this device; else null. */
  readonly keptAt?: string | null;
}

/** A server that has said nothing by then is taken for gone: whoever looks at the page is told something within ten seconds. */
const ANSWER_MS = 8000;
/** A text that has not come whole by then never will; a slow phone needs half of it for the largest dataset. */
const WHOLE_MS = 60_000;

/**
 * Returns a file beside the page: out of the page itself where a build has put it there, else by `fetch`.
 * A page that was opened from disk may fetch nothing, so such a build carries its files along.
 *
 * @throws {Error} when nothing comes, or not in time
 */
export async function fetchPageFile(address: string): Promise<PageFile> {
  const carried = carriedFile(address);
  if (carried !== null) return { ok: true, status: 200, text: () => Promise.resolve(carried) };
  const ending = new AbortController();
  const { status, ok, headers, body } = await within(
    ANSWER_MS,
    ending,
    fetch(address, { signal: ending.signal }),
  );
  const text = () => within(WHOLE_MS, ending, new Response(body).text());
  return { ok, status, text, keptAt: headers.get(KEPT_AT) };
}

/** Returns the text of a file that the page carries along, null if it does not. */
export function carriedFile(address: string): string | null {
  return document.querySelector(`script[data-file="${CSS.escape(address)}"]`)?.textContent ?? null;
}

/** Returns what is promised, if it comes in time; else ends what makes it. */
async function within<T>(ms: number, ending: AbortController, promised: Promise<T>): Promise<T> {
  const timer = setTimeout(() => ending.abort(new Error(`nothing for ${ms / 1000} s`)), ms);
  try {
    return await promised;
  } finally {
    clearTimeout(timer);
  }
}
