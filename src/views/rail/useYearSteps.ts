import { useMemo } from "react";
import { yearEvents } from "../../model/events.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { neighbourStop, ownYears } from "../hooks/ownYears.ts";

/** Moves through the years in which something changes. Each step says whether it went anywhere. */
export interface YearSteps {
  readonly next: () => boolean;
  readonly previous: () => boolean;
  readonly first: () => boolean;
  readonly last: () => boolean;
}

/** Returns the steps through the dataset's events; years are read when a step is taken, not when rendered. */
export function useYearSteps(): YearSteps {
  const atlas = useAtlas();
  const store = useAtlasStore();
  return useMemo(() => {
    const events = yearEvents(atlas);
    const go = (year: number | null): boolean => {
      if (year === null) return false;
      store.choose({ year: year === atlas.lastYear ? null : year });
      return true;
    };
    const now = () => store.getState().view.year ?? atlas.lastYear;
    const neighbour = (direction: 1 | -1) => neighbourStop(events, ownYears(), now(), direction);
    return {
      next: () => go(neighbour(1)),
      previous: () => go(neighbour(-1)),
      first: () => go(atlas.firstYear),
      last: () => go(atlas.lastYear),
    };
  }, [atlas, store]);
}
