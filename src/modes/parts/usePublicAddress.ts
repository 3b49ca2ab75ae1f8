import { encodeView } from "../../state/codec.ts";
import { useView } from "../../state/useAtlasState.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useConfig } from "../../views/hooks/configContext.ts";

/** Returns the address of the page itself as the public reaches it: no query, no fragment. */
export function usePublicBase(): string {
  const { publicAddress } = useConfig();
  return publicAddress ?? `${window.location.origin}${window.location.pathname}`;
}

/** Whether others can open an address; that of a file on this computer they cannot. */
export const isReachable = (address: string): boolean => /^https?:/.test(address);

/**
 * Returns the address under which anyone finds this very view, in explore mode and outside any tour.
 * @param changes what is different there
 */
export function usePublicAddress(changes: Partial<ViewState> = {}): string {
  const base = usePublicBase();
  const view = useView((state) => state);
  return addressOf(base, { ...view, mode: "explore", ui: "full", tour: null, step: null, ...changes });
}

/** Returns the address of a view state on a page at `base`. */
export function addressOf(base: string, view: ViewState): string {
  const query = encodeView(view);
  return query === "" ? base : `${base}?${query}`;
}
