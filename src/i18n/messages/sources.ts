import { defineWords } from "../words.ts";

/** Words of the list of references. */
export const sourcesWords = defineWords({
  title: { da: "Kilder", en: "Sources" },
  intro: {
    da: "Alt i atlasset bygger på disse kilder. Ved hver står, hvilken del der er læst, og hvad den bruges til. Hvad der »ikke vides«, står ikke i nogen af dem.",
    en: "Everything in the atlas rests on these sources. Each says which part of it was read and what it is used for. What is “not known” is in none of them.",
  },
  shown: {
    da: (p: { n: number; all: number }) => (p.n === p.all ? `${p.all} kilder` : `${p.n} af ${p.all} kilder`),
    en: (p: { n: number; all: number }) =>
      p.n === p.all ? `${p.all} ${p.all === 1 ? "source" : "sources"}` : `${p.n} of ${p.all} sources`,
  },
  find: { da: "Find i titel, udgiver eller år", en: "Find in title, publisher or year" },
  kind: { da: "Slags", en: "Kind" },
  allKinds: { da: "Alle slags", en: "All kinds" },
  sort: { da: "Rækkefølge", en: "Order" },
  byPublisher: { da: "efter udgiver", en: "by publisher" },
  byYear: { da: "nyeste først", en: "newest first" },
  byCitations: { da: "mest brugte først", en: "most used first" },
  documents: { da: "Kildedokumenter", en: "Source documents" },
  documentsNote: {
    da: "De dokumenter, atlasset begyndte med.",
    en: "The documents that the atlas started from.",
  },
  others: { da: "Øvrige kilder", en: "Other sources" },
  "source-document": { da: "kildedokument", en: "source document" },
  official: { da: "myndighed", en: "public authority" },
  company: { da: "virksomhed", en: "company" },
  association: { da: "forening eller netværk", en: "association or network" },
  news: { da: "presse", en: "press" },
  scholarly: { da: "forskning", en: "research" },
  book: { da: "bog", en: "book" },
  database: { da: "database", en: "database" },
  web: { da: "anden netside", en: "other web page" },
  read: { da: (p: { part: string }) => `Læst: ${p.part}`, en: (p: { part: string }) => `Read: ${p.part}` },
  readUnknown: { da: "Læst: ikke oplyst", en: "Read: not stated" },
  alsoAt: { da: "Også på", en: "Also at" },
  citedBy: {
    da: (p: { n: number }) => (p.n === 1 ? "Brugt ét sted" : `Brugt ${p.n} steder`),
    en: (p: { n: number }) => (p.n === 1 ? "Cited in 1 place" : `Cited in ${p.n} places`),
  },
  series: { da: "Årsrække", en: "Yearly series" },
  finding: { da: "Det viser tallene", en: "What the figures show" },
  study: { da: "Med og uden", en: "With and without" },
  about: { da: "Side", en: "Page" },
  nothing: { da: "Ingen kilde passer til det, du søger.", en: "No source fits what you are looking for." },
  clear: { da: "Vis alle kilder", en: "Show all sources" },
});
