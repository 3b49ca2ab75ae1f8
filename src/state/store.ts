import { createStore, type StoreApi } from "zustand/vanilla";
import type { Notice } from "./addressReader.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "./viewState.ts";

/** How a change is kept in the browser's history. */
export type Keep = "push" | "replace" | "none";

/** The one store: the view state, and how its last change goes into the history. */
export interface AtlasState {
  readonly view: ViewState;
  readonly keep: Keep;
  /** Parts of the address that were left out; shown quietly until dismissed. */
  readonly notices: readonly Notice[];
  /** Closes the dialog that lies over the view; null while there is none. Back does so before it goes back. */
  readonly closeDialog: (() => void) | null;
}

export type AtlasStore = StoreApi<AtlasState> & {
  /** A choice of the reader: a new entry in the history, so that Back undoes it. */
  choose: (patch: Partial<ViewState>) => void;
  /** One step of a drag or of playing: replaces the entry. */
  drag: (patch: Partial<ViewState>) => void;
  /** What the address says: nothing is written back. */
  load: (view: ViewState, notices: readonly Notice[]) => void;
  dismissNotices: () => void;
  /** A dialog has opened over the view, and would be closed by `close`; null: it is gone. */
  showDialog: (close: (() => void) | null) => void;
};

/** Returns a new store. Each mounted atlas has its own. */
export function createAtlasStore(view: ViewState = DEFAULT_VIEW_STATE): AtlasStore {
  const store = createStore<AtlasState>(() => ({ view, keep: "none", notices: [], closeDialog: null }));
  const change = (patch: Partial<ViewState>, keep: Keep) =>
    store.setState((state) => ({ view: { ...state.view, ...patch }, keep }));
  return Object.assign(store, {
    choose: (patch: Partial<ViewState>) => change(patch, "push"),
    drag: (patch: Partial<ViewState>) => change(patch, "replace"),
    load: (next: ViewState, notices: readonly Notice[]) =>
      store.setState({ view: next, keep: "none", notices }),
    dismissNotices: () => store.setState({ notices: [] }),
    showDialog: (close: (() => void) | null) => store.setState({ closeDialog: close }),
  });
}
