import type { Atlas } from "../model/atlas.ts";
import { decodeView, encodeView } from "./codec.ts";
import { ownAddress, createDialogEntry, followDialogs } from "./dialogEntry.ts";
import { isOurs, isQuery, readParams } from "./query.ts";
import type { AtlasState, AtlasStore } from "./store.ts";

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
 * Back closes an open dialog first.
 *
 * @returns a function that ends it
 */
export function connectAddress(store: AtlasStore, atlas: Atlas, win: AddressWindow): () => void {
  const entry = createDialogEntry(win);
  const write = ({ view, keep }: AtlasState) => {
    const { search, hash } = win.location;
    const query = [encodeView(view), foreignParams(search + hash)].filter(Boolean).join("&");
    const address = `${win.location.pathname}${query && `?${query}`}${isQuery(hash) ? "" : hash}`;
    if (address === ownAddress(win)) return;
    // In a frame each entry would be one more Back before the reader leaves the host's page; and what is chosen in a
    // dialog takes the place of the dialog's own entry.
    if (keep === "push" && view.mode !== "embed" && !entry.isHere()) win.history.pushState(null, "", address);
    else win.history.replaceState(win.history.state, "", address);
  };
  const dialogs = followDialogs(store, entry, win);
  const comeBack = () => {
    const hasChosen = dialogs.takeBack();
    if (hasChosen === null) loadAddress(store, atlas, win, true);
    else if (hasChosen) write({ ...store.getState(), keep: "push" });
  };
  loadAddress(store, atlas, win);
  const stop = store.subscribe((state, before) => {
    if (state.view !== before.view && state.keep !== "none") write(state);
  });
  win.addEventListener("popstate", comeBack);
  return () => {
    stop();
    dialogs.stop();
    win.removeEventListener("popstate", comeBack);
  };
}

/** Returns the parts of an address that others put there, as a query. */
function foreignParams(address: string): string {
  return new URLSearchParams([...readParams(address)].filter(([name]) => !isOurs(name))).toString();
}
