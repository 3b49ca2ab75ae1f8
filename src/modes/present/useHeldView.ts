import { useEffect } from "react";
import { useAtlasStore } from "../../state/useAtlasState.ts";

/**
 * Keeps the screen as it is while the presenter's window holds it, whoever would change it: a key, a touch, Back.
 * @param isHeldNow asked at each change, for the release itself changes the screen
 */
export function useHeldView(isHeld: boolean, isHeldNow: () => boolean): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (!isHeld) return;
    const held = store.getState().view;
    return store.subscribe(({ view }) => {
      if (view !== held && isHeldNow()) store.setState({ view: held, keep: "replace" });
    });
  }, [isHeld, isHeldNow, store]);
}
