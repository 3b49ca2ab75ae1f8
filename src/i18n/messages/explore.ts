import { defineWords } from "../words.ts";

export const exploreWords = defineWords({
  compareYears: { da: "Sammenlign år", en: "Compare years" },
  views: { da: "Visninger", en: "Views" },
  overview: { da: "Overblik", en: "Overview" },
  map: { da: "Kort", en: "Map" },
  ledger: { da: "Hvem får og giver", en: "Who gets and gives" },
  flows: { da: "Strømme", en: "Flows" },
  timeline: { da: "Tidslinje", en: "Timeline" },
  table: { da: "Tabel", en: "Table" },
  impact: { da: "Resultater", en: "Impact" },
  beyond: { da: "Ud i verden", en: "Beyond" },
  sources: { da: "Kilder", en: "Sources" },
  about: { da: "Om symbiosen", en: "About the symbiosis" },
  aboutShort: { da: "Om", en: "About" },
  skip: { da: "Gå til indholdet", en: "Skip to the content" },
  search: { da: "Søg", en: "Search" },
  share: { da: "Del denne visning", en: "Share this view" },
  giveTour: { da: "Hold en rundvisning", en: "Give a tour" },
  buildTour: { da: "Føj denne visning til en rundvisning", en: "Add this view to a tour" },
  help: { da: "Taster og hjælp", en: "Keys and help" },
  languageName: { da: "Dansk", en: "English" },
  switchLanguage: { da: "Switch to English", en: "Skift til dansk" },
  loadingView: {
    da: (p: { view: string }) => `Henter ${p.view} …`,
    en: (p: { view: string }) => `Loading ${p.view} …`,
  },
  viewShown: {
    da: (p: { view: string }) => `Visning: ${p.view}`,
    en: (p: { view: string }) => `View: ${p.view}`,
  },
  ignored: {
    da: (p: { param: string; value: string }) =>
      `»${p.value}« er ikke en gyldig værdi for ${p.param} og blev sprunget over.`,
    en: (p: { param: string; value: string }) => `“${p.value}” is not a valid ${p.param} and was ignored.`,
  },
  unknown: {
    da: (p: { param: string }) =>
      `Adressen indeholder »${p.param}«, som atlasset ikke kender; det blev sprunget over.`,
    en: (p: { param: string }) =>
      `The address says “${p.param}”, which the atlas does not know; it was ignored.`,
  },
  repeated: {
    da: (p: { param: string; value: string }) =>
      `${p.param} står flere gange i adressen; den første gælder, og »${p.value}« blev sprunget over.`,
    en: (p: { param: string; value: string }) =>
      `The address gives ${p.param} more than once; the first holds, and “${p.value}” was ignored.`,
  },
  dismiss: { da: "Luk beskeden", en: "Dismiss the notice" },
});
