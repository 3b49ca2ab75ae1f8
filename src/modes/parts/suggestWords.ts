import type { Text } from "../../dataset/schema/common.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { exploreWords } from "../../i18n/messages/explore.ts";
import type { Language } from "../../lib/language.ts";
import type { Atlas } from "../../model/atlas.ts";
import { nameInYear } from "../../model/names.ts";
import type { StepView } from "../../tours/stepView.ts";
import { recordOf } from "../../model/record.ts";

/** What the atlas says of a view by itself. */
export interface SuggestedWords {
  readonly headline: Text;
  /** The description of what is selected; null where nothing is. */
  readonly text: Text | null;
}

/**
 * Returns the words of the dataset for a view. They are nobody's speech: where a guide has written none they may stand,
 * marked as what they are.
 */
export function suggestWords(
  view: Pick<StepView, "view" | "year" | "compare" | "selection">,
  atlas: Atlas,
): SuggestedWords {
  const year = view.year ?? atlas.lastYear;
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
      const other = view.compare ?? year;
      const years = other === year ? year : `${Math.min(other, year)}–${Math.max(other, year)}`;
      return { headline: inBoth((language) => `${years}: ${exploreWords[language][view.view]}`), text: null };
    }
  }
}

const inBoth = (say: (language: Language) => string): Text => ({ da: say("da"), en: say("en") });
