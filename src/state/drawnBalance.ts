import type { Balance } from "../dataset/schema/balance.ts";
import type { Atlas } from "../model/atlas.ts";
import { balanceOf } from "../model/shownBalance.ts";
import { EACH_FIGURE, type ViewState } from "./viewState.ts";

/** Returns the balance that a view draws, null where it draws none. */
export function drawnBalance(
  atlas: Atlas,
  { view, year, measure, balance }: Pick<ViewState, "view" | "year" | "measure" | "balance">,
): Balance | null {
  if (view !== "flows" || measure === null || balance === EACH_FIGURE) return null;
  return balanceOf(atlas, balance, { family: measure, year: year ?? atlas.lastYear });
}
