import type { MapPlace } from "../../../layouts/map/base/scene.ts";

/** Returns places on the map by importance, then the row below it from left to right. */
export const inReadingOrder = (places: readonly MapPlace[]): MapPlace[] =>
  places.toSorted(
    (a, b) =>
      (a.marginIndex ?? -1) - (b.marginIndex ?? -1) ||
      a.rank - b.rank ||
      (a.partnerId < b.partnerId ? -1 : 1),
  );
