import type { Selection } from "../../model/selection.ts";
import { hoverProps, useHover } from "../hooks/useHover.ts";
import { useSelect } from "../hooks/useSelect.ts";

/** Returns what the reader looks at: under the pointer or focused, else selected. */
export function useFocusTarget(): Selection | null {
  const hover = useHover();
  const { selection } = useSelect();
  return hover ?? selection;
}

/** Returns how an element names what it selects, so that it can be found and brought into sight. */
export const selectsOf = ({ kind, id }: Selection): string => `${kind}:${id}`;

/** Returns the props with which an element tells all views that the reader looks at it. */
export function targetProps(selection: Selection) {
  return {
    "data-selects": selectsOf(selection),
    ...hoverProps(selection),
  };
}
