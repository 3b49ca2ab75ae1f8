import { createContext, use } from "react";
import { useStore } from "zustand";
import type { AtlasStore } from "./store.ts";
import type { ViewState } from "./viewState.ts";

/** The store of the mounted atlas. */
export const StoreContext = createContext<AtlasStore | null>(null);

/** Returns the store; its methods `choose` and `drag` change what is on screen. */
export function useAtlasStore(): AtlasStore {
  const store = use(StoreContext);
  if (store === null) throw new Error("no atlas store above this component");
  return store;
}

/** Returns a part of the view state and renders again only when that part changes. */
export function useView<T>(select: (view: ViewState) => T): T {
  return useStore(useAtlasStore(), (state) => select(state.view));
}
