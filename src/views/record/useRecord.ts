import { useMemo } from "react";
import { recordOf, type SelectedRecord } from "../../model/record.ts";
import { recordPages, type RecordPage } from "../../model/recordPages.ts";
import type { Selection } from "../../model/selection.ts";
import { useAtlas } from "../hooks/atlasContext.ts";

/** A record and its pages. */
export interface ToldRecord {
  readonly selected: SelectedRecord;
  readonly pages: readonly RecordPage[];
}

/** Returns a record as pages; null where nothing is selected, or something that the dataset lacks. */
export function useRecord(selection: Selection | null, year: number): ToldRecord | null {
  const atlas = useAtlas();
  return useMemo(() => {
    const selected = selection === null ? null : recordOf(atlas, selection);
    return selected === null ? null : { selected, pages: recordPages(atlas, selected, year) };
  }, [atlas, selection, year]);
}
