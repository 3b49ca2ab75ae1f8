import { type FocusEvent, type PointerEvent, useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Selection } from "../../model/selection.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";

/** What the pointer or the focus rests on: shared by the views, but neither in the address nor in the history. */
const hoverStore = createStore<{ hover: Selection | null; together: readonly string[] }>(() => ({
  hover: null,
  together: [],
}));

/** Sets what is under the pointer; null when it leaves. */
export const setHover = (hover: Selection | null) => hoverStore.setState({ hover, together: [] });

/** Sets which streams lie together under the pointer, where it rests on one of them. */
export function setTogether(streamIds: readonly string[]): void {
  const { hover, together } = hoverStore.getState();
  if (hover?.kind !== "stream" || !streamIds.includes(hover.id)) return;
  if (together.join(" ") !== streamIds.join(" ")) hoverStore.setState({ together: streamIds });
}

/** Returns the streams that lie together under the pointer, that which is uppermost first; none where it is one alone. */
export const useTogether = (): readonly string[] =>
  useStore(hoverStore, ({ together }) => (together.length > 1 ? together : ALONE));

const ALONE: readonly string[] = [];

/** Returns what is under the pointer or focused in any view. */
export const useHover = (): Selection | null => useStore(hoverStore, (state) => state.hover);

type Rest = (hover: Selection | null) => void;

/**
 * Returns the props with which a mark tells all views that a pointer or the keyboard rests on it. A finger does not
 * hover: it chooses, and the focus that its tap leaves behind would keep lit what a second tap has let go.
 *
 * @param rest hears what is rested on, null when that ends
 */
export const hoverProps = (self: Selection, rest: Rest = setHover) => ({
  ...pointerProps(self, rest),
  ...focusProps(self, rest),
});

/** Where the pointer is, where it lay when the picture changed (null once it has left), and the mark it points at. */
const pointer: { at: Place | null; still: Place | null; mark: EventTarget | null } = {
  at: null,
  still: null,
  mark: null,
};

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Less than this, in px, is a hand that trembles. */
const STILL_PX = 4;

/**
 * The part of {@link hoverProps} that is for a mouse or a pen. What comes to lie under a pointer that rests is not
 * pointed at: only a move of the pointer itself counts.
 */
export function pointerProps(self: Selection, rest: Rest = setHover) {
  return {
    onPointerMove: ({ pointerType, currentTarget }: PointerEvent) => {
      if (pointerType === "touch" || pointer.still !== null || pointer.mark === currentTarget) return;
      pointer.mark = currentTarget;
      rest(self);
    },
    onPointerLeave: () => {
      pointer.mark = null;
      rest(null);
    },
  };
}

/** After each choice, and when a view comes, the pointer rests: it points at nothing until it has moved. */
export function useStillPointer(): void {
  const store = useAtlasStore();
  useEffect(() => {
    const follow = ({ clientX: x, clientY: y, pointerType }: globalThis.PointerEvent) => {
      if (pointerType === "touch") return;
      pointer.at = { x, y };
      const { still } = pointer;
      if (still !== null && Math.hypot(x - still.x, y - still.y) >= STILL_PX) pointer.still = null;
    };
    const come = () => {
      pointer.still = pointer.at;
      if (pointer.mark === null) return;
      pointer.mark = null;
      setHover(null);
    };
    come();
    const stop = store.subscribe(({ view }, before) => {
      if (view !== before.view) come();
    });
    window.addEventListener("pointermove", follow, { capture: true });
    window.addEventListener("pointerdown", follow, { capture: true });
    return () => {
      stop();
      window.removeEventListener("pointermove", follow, { capture: true });
      window.removeEventListener("pointerdown", follow, { capture: true });
    };
  }, [store]);
}

/** The part of {@link hoverProps} that is for the keyboard. */
export function focusProps(self: Selection, rest: Rest = setHover) {
  return {
    onFocus: ({ currentTarget }: FocusEvent) => {
      if (currentTarget.matches(":focus-visible")) rest(self);
    },
    onBlur: () => rest(null),
  };
}
