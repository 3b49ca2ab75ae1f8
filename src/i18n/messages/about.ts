import { defineWords } from "../words.ts";

/** Words of the page about the symbiosis itself. */
export const aboutWords = defineWords({
  title: { da: "Om symbiosen", en: "About the symbiosis" },
  intro: {
    da: "Hvad symbiosen siger om sig selv, med kilden ved hvert udsagn.",
    en: "What the symbiosis says of itself, each statement with its source.",
  },
  contents: { da: "På denne side", en: "On this page" },
  figures: { da: "Offentliggjorte resultater", en: "Published results" },
  allVersions: {
    da: (p: { n: number }) => `Alle ${p.n} tal fra kilderne`,
    en: (p: { n: number }) => `All ${p.n} figures from the sources`,
  },
  members: { da: "Hvem er med", en: "Who takes part" },
  asOf: {
    da: (p: { date: string }) => `Opgjort ${p.date}.`,
    en: (p: { date: string }) => `As of ${p.date}.`,
  },
  member: { da: (p: { n: number }) => `Medlemmer (${p.n})`, en: (p: { n: number }) => `Members (${p.n})` },
  associate: {
    da: (p: { n: number }) => `Associerede (${p.n})`,
    en: (p: { n: number }) => `Associates (${p.n})`,
  },
  network: { da: "Netværket i forskernes mål", en: "The network in the measures of research" },
  people: { da: "Mennesker", en: "People" },
  contact: { da: "Kontakt", en: "Contact" },
  email: { da: "E-post", en: "E-mail" },
  web: { da: "Hjemmeside", en: "Website" },
  sources: {
    da: (p: { n: number }) => (p.n === 1 ? "1 kilde" : `${p.n} kilder`),
    en: (p: { n: number }) => (p.n === 1 ? "1 reference" : `${p.n} references`),
  },
  reservation: { da: "Forbehold", en: "Reservations" },
  nothing: {
    da: "Datasættet fortæller ikke om symbiosen selv.",
    en: "The dataset says nothing of the symbiosis itself.",
  },
});
