import { defineWords } from "../words.ts";

/** Words of the list of projects. */
export const beyondWords = defineWords({
  title: { da: "Projekter, her og ude i verden", en: "Projects, here and abroad" },
  intro: {
    da: "Hvad symbiosen har været med i ud over strømmene: udvikling på stedet, rådgivning og samarbejde i andre lande. Tid, deltagere og beløb står, som kilderne angiver dem.",
    en: "What the symbiosis has taken part in besides its streams: development at home, advice and cooperation in other countries. Times, participants and sums stand as the sources state them.",
  },
  contents: { da: "Hvor", en: "Where" },
  abroad: { da: "I andre lande", en: "In other countries" },
  across: { da: "På tværs af lande", en: "Across countries" },
  elsewhere: {
    da: (p: { country: string }) => `Andre steder i ${p.country}`,
    en: (p: { country: string }) => `Elsewhere in ${p.country}`,
  },
  count: {
    da: (p: { n: number }) => (p.n === 1 ? "1 projekt" : `${p.n} projekter`),
    en: (p: { n: number }) => (p.n === 1 ? "1 project" : `${p.n} projects`),
  },
  running: { da: "i gang", en: "under way" },
  completed: { da: "afsluttet", en: "completed" },
  planned: { da: "planlagt", en: "planned" },
  unknown: { da: "status ukendt", en: "status unknown" },
  participants: { da: "Deltagere", en: "Taking part" },
  partners: { da: "Partnere i atlasset", en: "Partners in the atlas" },
  figures: { da: "Tal om projektet", en: "Figures of the project" },
  confidence: {
    da: (p: { level: string }) => `Sikkerhed: ${p.level}, for projektet, ikke dets tal`,
    en: (p: { level: string }) => `Confidence: ${p.level}, in the project, not its figures`,
  },
  map: { da: "Kort over projekternes steder", en: "Map of the projects’ places" },
  world: { da: "Verden", en: "The world" },
  around: {
    da: (p: { country: string }) => `Omkring ${p.country}`,
    en: (p: { country: string }) => `Around ${p.country}`,
  },
  nearby: { da: "I nærheden", en: "Nearby" },
  placeOf: {
    da: (p: { place: string; projects: string; isSite: boolean }) =>
      p.isSite ? `${p.place}: ${p.projects}` : `${p.place}, deltager i: ${p.projects}`,
    en: (p: { place: string; projects: string; isSite: boolean }) =>
      p.isSite ? `${p.place}: ${p.projects}` : `${p.place}, takes part in: ${p.projects}`,
  },
  empty: { da: "Datasættet har ingen projekter.", en: "The dataset holds no projects." },
});
