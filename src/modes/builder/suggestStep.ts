import type { Text } from "../../dataset/schema/common.ts";
import type { Step } from "../../dataset/schema/tour.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { exploreWords } from "../../i18n/messages/explore.ts";
import type { Language } from "../../lib/language.ts";
import type { Atlas } from "../../model/atlas.ts";
import { graphOfYear } from "../../model/filter.ts";
import { nameInYear } from "../../model/names.ts";
import type { Selection } from "../../model/selection.ts";
import type { ViewState } from "../../state/viewState.ts";
import { freeId, stateOfView } from "../../tours/draft.ts";
import { recordOf } from "../../views/details/recordOf.ts";

const SECONDS = 60;
const MOST_REFERENCES = 3;

/** Returns a step that shows the present view, with words and references of what is selected to begin from. */
export function suggestStep(view: ViewState, atlas: Atlas, taken: readonly string[]): Step {
  const { headline, text } = suggestWords(view, atlas);
  return {
    id: freeId(headline.en, taken),
    state: stateOfView(view, atlas.lastYear),
    headline,
    text,
    notes: text,
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

const yearOf = (view: ViewState, atlas: Atlas) => view.year ?? atlas.lastYear;

const graphOf = (view: ViewState, atlas: Atlas) =>
  graphOfYear(atlas, yearOf(view, atlas), {
    families: view.families,
    states: view.states,
    partners: view.partners,
  });

function suggestWords(view: ViewState, atlas: Atlas): { headline: Text; text: Text } {
  const year = yearOf(view, atlas);
  const selected = view.selection === null ? null : recordOf(atlas, view.selection);
  switch (selected?.kind) {
    case "stream": {
      const { resource, donor, receiver, description } = selected.record;
      const partner = (id: string, language: Language) => {
        const record = atlas.partners.get(id);
        return record === undefined ? id : nameInYear(record, year).name[language];
      };
      const headline = inBoth(
        (language) =>
          `${year}: ${commonWords[language].streamName({
            resource: resource[language],
            donor: partner(donor, language),
            receiver: partner(receiver, language),
          })}`,
      );
      return { headline, text: description };
    }
    case "partner": {
      const { name } = nameInYear(selected.record, year);
      return {
        headline: inBoth((language) => `${year}: ${name[language]}`),
        text: selected.record.description,
      };
    }
    case "milestone":
    case "figure":
    case "project":
      return { headline: selected.record.title, text: selected.record.description };
    case undefined: {
      const { meta } = atlas.dataset;
      const other = view.compare ?? year;
      const years = other === year ? year : `${Math.min(other, year)}–${Math.max(other, year)}`;
      return {
        headline: inBoth((language) => `${years}: ${exploreWords[language][view.view]}`),
        text: meta.description,
      };
    }
  }
}

const inBoth = (say: (language: Language) => string): Text => ({ da: say("da"), en: say("en") });
