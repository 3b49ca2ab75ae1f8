import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Selection } from "../../model/selection.ts";

/** What the pointer or the focus rests on: shared by the views, but neither in the address nor in the history. */
const hoverStore = createStore<{ hover: Selection | null }>(() => ({ hover: null }));

/** Sets what is under the pointer; null when it leaves. */
export const setHover = (hover: Selection | null) => hoverStore.setState({ hover });

/** Returns what is under the pointer or focused in any view. */
export const useHover = (): Selection | null => useStore(hoverStore, (state) => state.hover);
