import type { Atlas } from "./atlas.ts";
import { isDrawnByItself } from "./drawn.ts";
import { streamInYear } from "./filter.ts";

/** Returns the year in which most streams are drawn: documented, or last documented earlier; the last of several. */
export function fullestYear(atlas: Atlas): number {
  let [fullest, most] = [atlas.lastYear, 0];
  for (let year = atlas.firstYear; year <= atlas.lastYear; year++) {
    const drawn = atlas.dataset.streams.filter((stream) =>
      isDrawnByItself(streamInYear(atlas, stream, year).state),
    );
    if (drawn.length >= most) [fullest, most] = [year, drawn.length];
  }
  return fullest;
}
