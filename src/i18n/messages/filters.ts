import { defineWords } from "../words.ts";

export const filterWords = defineWords({
  label: { da: "Filtre", en: "Filters" },
  families: { da: "Strømmenes slags", en: "Kinds of stream" },
  states: { da: "Status", en: "Status" },
  allStates: { da: "Enhver status", en: "Any status" },
  partner: { da: "Partner", en: "Partner" },
  allPartners: { da: "Alle partnere", en: "All partners" },
  clear: { da: "Ryd filtre", en: "Clear filters" },
  shown: {
    da: (p: { n: number; of: number }) => `${p.n} af ${p.of} strømme vises`,
    en: (p: { n: number; of: number }) => `${p.n} of ${p.of} streams shown`,
  },
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
