import { clamp } from "../lib/clamp.ts";
import type { Moment } from "../dataset/schema/common.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Selection } from "../model/selection.ts";
import type { ViewState } from "./viewState.ts";

/**
 * Returns what changes on screen when something is chosen, wherever it is chosen. A milestone is a moment: it brings
 * its year, so that map and flows show what was there when it happened. Everything else is seen in the year on screen, and
 * while two years are compared all is.
 */
export function selecting(
  atlas: Atlas,
  view: Pick<ViewState, "year"> & Partial<Pick<ViewState, "compare">>,
  selection: Selection | null,
): Partial<Pick<ViewState, "selection" | "year">> {
  const milestone = selection?.kind === "milestone" ? atlas.milestones.get(selection.id) : undefined;
  if (milestone === undefined || view.compare != null) return { selection };
  const year = yearOfMoment(atlas, view.year ?? atlas.lastYear, milestone.when);
  return { selection, year: year === atlas.lastYear ? null : year };
}

/** The year on screen if the moment may lie in it; else the moment's first, or the nearest that the atlas shows. */
function yearOfMoment({ firstYear, lastYear }: Atlas, now: number, { year, latest }: Moment): number {
  if (year === null || (now >= year && now <= (latest ?? year))) return now;
  return clamp(firstYear, year, lastYear);
}
