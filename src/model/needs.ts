import type { Warning } from "../dataset/warnings/warning.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { sayYears } from "./sayYears.ts";
import { streamState } from "./status.ts";

/** Returns the years in which streams run though nothing that they need does: for the keeper, as warnings. */
export function unmetNeeds(atlas: Atlas): Warning[] {
  return atlas.dataset.streams.flatMap((stream, i): Warning[] => {
    const needed = stream.needs.flatMap((id) => atlas.streams.get(id) ?? []);
    if (needed.length === 0) return [];
    const years = yearsOf(atlas).filter(
      (year) => runs(atlas, stream, year) && !needed.some((other) => runs(atlas, other, year)),
    );
    const params = { years: sayYears(years), ids: stream.needs.join(", ") };
    return years.length === 0 ? [] : [{ code: "unmet-need", path: ["streams", i, "needs"], params }];
  });
}

function runs(atlas: Atlas, stream: Stream, year: number): boolean {
  const state = streamState(atlas, stream, year);
  return state === "running" || state === "pilot";
}

const yearsOf = ({ firstYear, lastYear }: Atlas): number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
