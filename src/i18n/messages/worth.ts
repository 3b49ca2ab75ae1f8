import { defineWords } from "../words.ts";

/** Words of the published comparison of the place with its exchanges and without them. */
export const worthWords = defineWords({
  title: { da: "Med og uden", en: "With and without" },
  empty: {
    da: "Datasættet har ingen offentliggjort sammenligning med og uden udveksling.",
    en: "The dataset holds no published comparison with exchanges and without.",
  },
  whole: {
    da: "Tallene gælder hele netværket. De er aldrig delt ud på strømme, hverken af kilderne eller her.",
    en: "The figures are totals for the whole network. They are never split over streams, by the sources or here.",
  },
  with: { da: "Med", en: "With" },
  without: { da: "Uden", en: "Without" },
  method: { da: "Metode", en: "Method" },
  dataOf: { da: "Data fra", en: "Data of" },
  published: { da: "Offentliggjort", en: "Published" },
  sources: { da: "Kilder", en: "Sources" },
  unknown: { da: "ikke oplyst", en: "not stated" },
  notPublished: { da: "Hvad der ikke er offentliggjort", en: "What is not published" },
  difference: { da: "Forskellen på et år", en: "The difference in a year" },
  restated: { da: "Gengivet som", en: "Given again as" },
  sameYear: {
    da: (p: { year: number }) => `Andre om ${p.year}`,
    en: (p: { year: number }) => `Others of ${p.year}`,
  },
  differ: { da: "Hvor kilderne er uenige", en: "Where sources differ" },
  allClaims: { da: "Alle tal om det", en: "All figures of it" },
  each: { da: "Se partnerne uden udveksling", en: "See the partners without exchanges" },
  eachHint: {
    da: "De samme partnere, ingen strømme tegnet, og hvad hver af dem skulle skaffe andetsteds.",
    en: "The same partners, no stream drawn, and what each would need from elsewhere.",
  },
  results: { da: "Alle resultater", en: "All results" },
});
