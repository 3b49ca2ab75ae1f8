import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useYearSteps } from "../../views/rail/useYearSteps.ts";
import { useKeyTable } from "../parts/useKeyTable.ts";
import { EMBED_KEYS } from "./embedKeys.ts";

/**
 * The few keys of an embed, and only while something inside it has the focus: a reader who merely clicked on the
 * page beside a stream still scrolls the host's page by keyboard.
 */
export function useEmbedKeys(): void {
  const store = useAtlasStore();
  const steps = useYearSteps();
  useKeyTable(EMBED_KEYS, (act) => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return false;
    switch (act) {
      case "next":
        return steps.next();
      case "previous":
        return steps.previous();
      case "clear":
        if (store.getState().view.selection === null) return false;
        store.choose({ selection: null });
        return true;
    }
  });
}
