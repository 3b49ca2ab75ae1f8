import type { Atlas } from "../model/atlas.ts";
import { decodeView, encodeView } from "./codec.ts";
import { isOurs, isQuery, readParams } from "./query.ts";
import type { AtlasStore } from "./store.ts";

/** The parts of a window that the address needs. */
export type AddressWindow = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

/**
 * Puts into the store what the address says.
 * @param isReturn whether the reader has been here before, by Back or Forward
 */
export function loadAddress(
  store: AtlasStore,
  atlas: Atlas,
  win: Pick<Window, "location">,
  isReturn = false,
): void {
  const { state, notices } = decodeView(win.location.search + win.location.hash, atlas);
  // What nobody knows stays in the address, which may be its host's; said once is enough.
  store.load(state, isReturn ? notices.filter(({ reason }) => reason !== "unknown") : notices);
}

/**
 * Keeps store and address the same; the address wins at the start and when the reader goes back.
 * An embed never adds to the history. Parameters that are not ours (a host's campaign tags) stay in the address.
 *
 * @returns a function that ends it
 */
export function connectAddress(store: AtlasStore, atlas: Atlas, win: AddressWindow): () => void {
  const readAgain = () => loadAddress(store, atlas, win, true);
  const write = (state: ReturnType<AtlasStore["getState"]>) => {
    if (state.keep === "none") return;
    const { pathname, search, hash } = win.location;
    const query = [encodeView(state.view), foreignParams(search + hash)].filter(Boolean).join("&");
    const address = `${pathname}${query === "" ? "" : `?${query}`}${isQuery(hash) ? "" : hash}`;
    if (address === `${pathname}${search}${hash}`) return;
    // In a frame each entry would be one more Back before the reader leaves the host's page.
    if (state.keep === "push" && state.view.mode !== "embed") win.history.pushState(null, "", address);
    else win.history.replaceState(null, "", address);
  };
  loadAddress(store, atlas, win);
  const stop = store.subscribe(write);
  win.addEventListener("popstate", readAgain);
  return () => {
    stop();
    win.removeEventListener("popstate", readAgain);
  };
}

/** Returns the parts of an address that others put there, as a query. */
function foreignParams(address: string): string {
  return new URLSearchParams([...readParams(address)].filter(([name]) => !isOurs(name))).toString();
}
