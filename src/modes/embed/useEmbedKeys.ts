import { useEffect, useEffectEvent } from "react";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useYearSteps } from "../../views/rail/useYearSteps.ts";
import { isPlainKey } from "../parts/keys.ts";

/**
 * The few keys of an embed, and only while something inside it has the focus: a reader who merely clicked on the
 * page beside a stream still scrolls the host's page by keyboard.
 */
export function useEmbedKeys(): void {
  const store = useAtlasStore();
  const steps = useYearSteps();
  const act = (key: string): boolean => {
    switch (key) {
      case "PageDown":
        return steps.next();
      case "PageUp":
        return steps.previous();
      case "Escape":
        if (store.getState().view.selection === null) return false;
        store.choose({ selection: null });
        return true;
    }
    return false;
  };
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const focused = document.activeElement;
    if (!isPlainKey(event) || focused === null || focused === document.body) return;
    if (act(event.key)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
