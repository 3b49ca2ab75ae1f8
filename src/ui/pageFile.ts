/** What `fetch` answers, as far as somebody who wants a small text file needs it. */
export interface PageFile {
  readonly ok: boolean;
  readonly status: number;
  readonly text: () => Promise<string>;
}

/**
 * Returns a file beside the page: out of the page itself where a build has put it there, else by `fetch`.
 * A page that was opened from disk may fetch nothing, so such a build carries its files along.
 */
export async function fetchPageFile(address: string): Promise<PageFile> {
  const text = carriedFile(address);
  return text === null ? fetch(address) : { ok: true, status: 200, text: () => Promise.resolve(text) };
}

/** Returns the text of a file that the page carries along, null if it does not. */
export function carriedFile(address: string): string | null {
  return document.querySelector(`script[data-file="${CSS.escape(address)}"]`)?.textContent ?? null;
}
