import { useMemo } from "react";
import { useStore } from "zustand";
import type { Tour } from "../../dataset/schema/tour.ts";
import { checkTour } from "../../tours/parseTour.ts";
import { plannedSeconds } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { ownTours } from "./ownTours.ts";

interface Tours {
  /** The tours that a guide may choose from: those of the dataset, then the guide's own. */
  readonly tours: readonly Tour[];
  readonly isOwn: (tour: Tour) => boolean;
  /** Returns a tour by its id or an old id. */
  readonly find: (id: string) => Tour | undefined;
}

/** The short ones first; those for a special audience after those for everyone. */
const byAudienceAndLength = (a: Tour, b: Tour) =>
  Number(a.audience !== "general") - Number(b.audience !== "general") ||
  plannedSeconds(a, 0).total - plannedSeconds(b, 0).total;

/** Returns the tours that can be given with this dataset. */
export function useTours(): Tours {
  const { dataset } = useAtlas();
  const drafts = useStore(ownTours, (state) => state.drafts);
  return useMemo(() => {
    const own = drafts.filter((draft) => checkTour(draft, dataset).ok);
    const all = [...dataset.tours, ...own];
    return {
      tours: [...dataset.tours.toSorted(byAudienceAndLength), ...own].filter(
        (tour) => tour.audience !== "attract",
      ),
      isOwn: (tour) => own.includes(tour),
      find: (id) => all.find((tour) => tour.id === id || tour.aliases.includes(id)),
    };
  }, [dataset, drafts]);
}
