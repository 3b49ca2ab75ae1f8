import type { Selection } from "../../model/selection.ts";
import { setHover, useHover } from "../hooks/useHover.ts";
import { useSelect } from "../hooks/useSelect.ts";

/** Returns what the reader looks at: under the pointer or focused, else selected. */
export function useFocusTarget(): Selection | null {
  const hover = useHover();
  const { selection } = useSelect();
  return hover ?? selection;
}

/** Returns the handlers with which an element tells all views that the reader looks at it. */
export function hoverProps(selection: Selection) {
  return {
    onPointerEnter: () => setHover(selection),
    onPointerLeave: () => setHover(null),
    onFocus: () => setHover(selection),
    onBlur: () => setHover(null),
  };
}
