import { offlineStore } from "../../offline/offlineState.ts";

/** Loads the page anew, on the new version if one is stored and waits. */
export function reloadPage(): void {
  const { takeUpdate } = offlineStore.getState();
  if (takeUpdate === null) window.location.reload();
  else takeUpdate();
}
