import { createStore } from "zustand/vanilla";

/**
 * Whether the atlas goes on without a network: not possible here ("none"), opened from disk ("disk"), being stored,
 * all stored ("ready"), or the last attempt failed, perhaps for lack of room on the device ("full").
 */
export type OfflineState = "none" | "disk" | "storing" | "ready" | "failed" | "full";

interface Offline {
  readonly state: OfflineState;
  /** A new version is stored and waits; calling this loads the page anew on it. */
  readonly takeUpdate: (() => void) | null;
  /** The copy was completed while this page was open, for the first time on this device. */
  readonly hasJustBeenStored: boolean;
}

/** What became of the copy for use without a network; kept true by `keepOffline`, which comes later. */
export const offlineStore = createStore<Offline>(() => ({
  state: "none",
  takeUpdate: null,
  hasJustBeenStored: false,
}));
