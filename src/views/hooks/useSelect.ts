import { useMemo } from "react";
import type { Selection } from "../../model/selection.ts";
import { selecting } from "../../state/selecting.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "./atlasContext.ts";

/** Returns whether two selections are the same thing. */
export const isSame = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);

/** Returns the selection and functions to change it; choosing the selected thing again clears it. */
export function useSelect() {
  const store = useAtlasStore();
  const atlas = useAtlas();
  const selection = useView((view) => view.selection);
  // The functions stay the same, so that a row that is given them is drawn anew only for its own sake.
  const functions = useMemo(() => {
    const now = () => store.getState().view;
    const select = (next: Selection | null) => store.choose(selecting(atlas, now(), next));
    return { select, toggle: (next: Selection) => select(isSame(next, now().selection) ? null : next) };
  }, [store, atlas]);
  return { selection, ...functions };
}
