import type { Atlas } from "../model/atlas.ts";
import { decodeView, encodeView } from "./codec.ts";
import type { AtlasStore } from "./store.ts";

/** The parts of a window that the address needs. */
export type AddressWindow = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

/** Puts into the store what the address says. */
export function loadAddress(store: AtlasStore, atlas: Atlas, win: Pick<Window, "location">): void {
  const { state, notices } = decodeView(win.location.search, atlas);
  store.load(state, notices);
}

/**
 * Keeps store and address the same; the address wins at the start and when the reader goes back.
 * An embed never adds to the history. Parameters that are not ours (a host's campaign tags) stay in the address.
 *
 * @returns a function that ends it
 */
export function connectAddress(store: AtlasStore, atlas: Atlas, win: AddressWindow): () => void {
  const read = () => loadAddress(store, atlas, win);
  const write = (state: ReturnType<AtlasStore["getState"]>) => {
    if (state.keep === "none") return;
    const query = [encodeView(state.view), foreignParams(win.location.search)].filter(Boolean).join("&");
    const address = `${win.location.pathname}${query === "" ? "" : `?${query}`}${win.location.hash}`;
    if (address === `${win.location.pathname}${win.location.search}${win.location.hash}`) return;
    // In a frame each entry would be one more Back before the reader leaves the host's page.
    if (state.keep === "push" && state.view.mode !== "embed") win.history.pushState(null, "", address);
    else win.history.replaceState(null, "", address);
  };
  read();
  const stop = store.subscribe(write);
  win.addEventListener("popstate", read);
  return () => {
    stop();
    win.removeEventListener("popstate", read);
  };
}

const OURS = new Set(
  "dataset edition view year compare partner stream milestone figure project family status with map lang also theme motion tour step ui mode".split(
    " ",
  ),
);

function foreignParams(query: string): string {
  const params = new URLSearchParams(query);
  for (const name of OURS) params.delete(name);
  return params.toString();
}
