import { defineWords } from "../words.ts";

/** Words of a picture that is left with nothing. They come with the views. */
export const emptyPictureWords = defineWords({
  nothingRuns: {
    da: "I dette år er ingen af strømmene i drift.",
    en: "None of the streams runs in this year.",
  },
  nothing: {
    da: "Filtrene skjuler alle strømme i dette år.",
    en: "The filters hide every stream of this year.",
  },
  nothingYear: {
    da: "I dette år er ingen strøm begyndt endnu.",
    en: "No stream had begun by this year.",
  },
});
