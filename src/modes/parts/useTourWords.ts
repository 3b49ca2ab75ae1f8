import { useMemo } from "react";
import type { Step, Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { type Language, LANGUAGES } from "../../lib/language.ts";
import { stepView } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { suggestWords } from "./suggestWords.ts";

/** A text to be shown: in which language it is, and whether the atlas says it because the guide has written none. */
interface ShownText {
  readonly text: string;
  readonly lang: Language;
  readonly isSuggested: boolean;
}

/** The words of tours and steps as they are shown: a guide's own tour may lack some. */
export interface TourWords {
  readonly title: (tour: Tour) => string;
  /** The guide's headline, else what the atlas itself says of the step's view, in the page's language unless told. */
  readonly headline: (step: Step, language?: Language) => ShownText;
  /** The guide's notes, in the other language rather than none; null where there are none. */
  readonly notes: (step: Step) => ShownText | null;
}

/** Returns functions that say what a tour and its steps are called. */
export function useTourWords(): TourWords {
  const atlas = useAtlas();
  const own = useLanguage();
  const { untitled } = useWords(builderWords);
  return useMemo(
    () => ({
      title: (tour) => tour.title[own] || untitled,
      headline: (step, lang = own) => {
        const text = step.headline[lang];
        if (text !== "") return { text, lang, isSuggested: false };
        return { text: suggestWords(stepView(step), atlas).headline[lang], lang, isSuggested: true };
      },
      notes: (step) => {
        const lang = step.notes[own] === "" ? LANGUAGES.find((one) => step.notes[one] !== "") : own;
        return lang === undefined ? null : { text: step.notes[lang], lang, isSuggested: false };
      },
    }),
    [atlas, own, untitled],
  );
}
