import type { FocusEvent, PointerEvent } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Selection } from "../../model/selection.ts";

/** What the pointer or the focus rests on: shared by the views, but neither in the address nor in the history. */
const hoverStore = createStore<{ hover: Selection | null }>(() => ({ hover: null }));

/** Sets what is under the pointer; null when it leaves. */
export const setHover = (hover: Selection | null) => hoverStore.setState({ hover });

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

/** The part of {@link hoverProps} that is for a mouse or a pen. */
export function pointerProps(self: Selection, rest: Rest = setHover) {
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== "touch") rest(self);
    },
    onPointerLeave: () => rest(null),
  };
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
