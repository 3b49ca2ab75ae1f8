import type { Series } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";

/** Yearly series that stand together because they explain the same streams, and those streams. */
export interface SeriesGroup {
  readonly series: readonly Series[];
  readonly streams: readonly Stream[];
}

/**
 * Returns the series that explain streams: those that share one, if only by way of a third, in one group; groups, series and
 * streams in the order of the data.
 */
export function seriesGroups(atlas: Atlas): SeriesGroup[] {
  const groups: { series: Series[]; ids: Set<string> }[] = [];
  for (const series of atlas.dataset.series) {
    if (series.explains.length === 0) continue;
    const joined = groups.filter(({ ids }) => series.explains.some((id) => ids.has(id)));
    const [first = { series: [], ids: new Set<string>() }, ...others] = joined;
    for (const other of others) {
      first.series.push(...other.series);
      for (const id of other.ids) first.ids.add(id);
      groups.splice(groups.indexOf(other), 1);
    }
    first.series.push(series);
    for (const id of series.explains) first.ids.add(id);
    if (joined.length === 0) groups.push(first);
  }
  const { series: all } = atlas.dataset;
  return groups.map(({ series, ids }) => ({
    series: series.toSorted((a, b) => all.indexOf(a) - all.indexOf(b)),
    streams: [...new Set([...ids].flatMap((id) => atlas.streams.get(id) ?? []))],
  }));
}
