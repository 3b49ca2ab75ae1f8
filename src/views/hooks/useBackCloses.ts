import { useEffect, useEffectEvent } from "react";
import { useAtlasStore } from "../../state/useAtlasState.ts";

/** While the calling dialog is there, Back closes it and leaves the view as it is; on a phone that is how one closes. */
export function useBackCloses(close: () => void): void {
  const store = useAtlasStore();
  const closeNow = useEffectEvent(close);
  useEffect(() => {
    // Back in a frame belongs to the page around it.
    if (store.getState().view.mode === "embed") return;
    store.showDialog(() => closeNow());
    return () => store.showDialog(null);
  }, [store]);
}
