import { dataCacheName, KEPT_AT } from "../lib/dataCache.ts";
import type { PageFile } from "./pageFile.ts";

/** Without TLS, or where the reader forbids it, a page has no store; the types know nothing of that. */
const stores = () => globalThis.caches as CacheStorage | undefined;
const absolute = (address: string) => new URL(address, document.baseURI).href;
const openStore = () => stores()?.open(dataCacheName(new URL("./", document.baseURI).pathname));

/** Returns the last good copy of a file beside the page, null if this device has none. Never throws. */
export async function keptFile(
  address: string,
): Promise<(PageFile & { readonly keptAt: string | null }) | null> {
  try {
    const found = await (await openStore())?.match(absolute(address));
    if (found === undefined) return null;
    return { ok: true, status: 200, text: () => found.text(), keptAt: found.headers.get(KEPT_AT) };
  } catch {
    return null;
  }
}

/**
 * Puts a text by as the last good one of its address. Whoever calls has checked it.
 *
 * @throws {DOMException} "QuotaExceededError" where the device has no room
 */
export async function keepFile(address: string, text: string, now: Date): Promise<void> {
  const headers = { "content-type": "application/json", [KEPT_AT]: now.toISOString() };
  await (await openStore())?.put(absolute(address), new Response(text, { headers }));
}
