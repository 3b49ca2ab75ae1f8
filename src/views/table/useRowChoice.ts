import type { MouseEvent } from "react";
import type { Selection } from "../../model/selection.ts";
import { useReveal } from "../hooks/useReveal.ts";
import { isSame, useSelect } from "../hooks/useSelect.ts";
import { useHighlight } from "../hooks/useYearGraph.ts";

/** Returns what marks a row as selected or lit up and brings it into sight, and the way to select it by pointer. */
export function useRowChoice<E extends Element>(streamId: string) {
  const { selection, toggle } = useSelect();
  const highlight = useHighlight();
  const self: Selection = { kind: "stream", id: streamId };
  const isSelected = isSame(selection, self);
  return {
    attributes: {
      ref: useReveal<E>(isSelected),
      "data-stream": streamId,
      "data-selected": isSelected,
      "data-lit": highlight?.streams.has(streamId) ?? false,
      "aria-current": isSelected ? ("true" as const) : undefined,
    },
    toggleByPointer: ({ target }: MouseEvent) => {
      // A press on the link is the link's own; marking text to copy it is not choosing.
      const isOnLink = target instanceof Element && target.closest("a") !== null;
      if (!isOnLink && window.getSelection()?.isCollapsed !== false) toggle(self);
    },
  };
}
