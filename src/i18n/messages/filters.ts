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
});
