import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** Whether the tour builder stands open; it stays so while its tour is tried on stage. */
const door = createStore<{ isOpen: boolean }>(() => ({ isOpen: false }));

export const openBuilder = (isOpen: boolean) => door.setState({ isOpen });

export const useIsBuilderOpen = (): boolean => useStore(door, ({ isOpen }) => isOpen);
