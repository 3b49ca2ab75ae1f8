import type { Step } from "../../dataset/schema/tour.ts";
import type { Atlas } from "../../model/atlas.ts";
import { graphOfYear } from "../../model/filter.ts";
import type { Selection } from "../../model/selection.ts";
import type { ViewState } from "../../state/viewState.ts";
import { freeId, stateOfView } from "../../tours/draft.ts";
import { recordOf } from "../../model/record.ts";
import { suggestWords } from "../parts/suggestWords.ts";

const SECONDS = 60;
const MOST_REFERENCES = 3;
const EMPTY = { da: "", en: "" };

/** Returns a step that shows the present view, with its references, and without words: those are the guide's to write. */
export function suggestStep(view: ViewState, atlas: Atlas, taken: readonly string[]): Step {
  return {
    id: freeId(suggestWords(view, atlas).headline.en, taken),
    state: stateOfView(view, atlas.lastYear),
    headline: { ...EMPTY },
    text: { ...EMPTY },
    notes: { ...EMPTY },
    seconds: SECONDS,
    references: suggestReferences(view, atlas).slice(0, MOST_REFERENCES),
  };
}

/** Returns the references behind what is selected, else those that the visible streams share most. */
export function suggestReferences(view: ViewState, atlas: Atlas): string[] {
  const selected = view.selection === null ? [] : referencesOf(view.selection, atlas);
  if (selected.length > 0) return selected;
  const counts = new Map<string, number>();
  for (const { stream } of graphOf(view, atlas).visible)
    for (const id of stream.references) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

function referencesOf(selection: Selection, atlas: Atlas): string[] {
  const selected = recordOf(atlas, selection);
  switch (selected?.kind) {
    case undefined:
      return [];
    case "figure":
      return [...new Set(selected.record.claims.flatMap(({ references }) => references))];
    case "partner":
    case "stream":
    case "milestone":
    case "project":
      return [...selected.record.references];
  }
}

const graphOf = (view: ViewState, atlas: Atlas) =>
  graphOfYear(atlas, view.year ?? atlas.lastYear, {
    families: view.families,
    states: view.states,
    partners: view.partners,
  });
