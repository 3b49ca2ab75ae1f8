import { useMemo } from "react";
import type { Selection } from "../../model/selection.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";

/** Returns whether two selections are the same thing. */
export const isSame = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);

/** Returns the selection and functions to change it; choosing the selected thing again clears it. */
export function useSelect() {
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  return useMemo(
    () => ({
      selection,
      select: (next: Selection | null) => store.choose({ selection: next }),
      toggle: (next: Selection) => store.choose({ selection: isSame(next, selection) ? null : next }),
    }),
    [store, selection],
  );
}
