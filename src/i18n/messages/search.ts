import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

export const searchWords = defineWords({
  title: { da: "Søg", en: "Search" },
  field: { da: "Skriv et ord eller et spørgsmål", en: "Type a word or a question" },
  hint: {
    da: "Dansk eller engelsk, gamle navne, tal, årstal eller et helt spørgsmål",
    en: "Danish or English, old names, numbers, years, or a whole question",
  },
  results: {
    da: (p: { n: number; isMany: boolean }) =>
      p.n === 0
        ? "Intet fundet. Prøv et andet ord, eller kun en del af det."
        : p.isMany
          ? `De ${p.n} bedste resultater`
          : `${p.n} ${da.plural(p.n, "resultat", "resultater")}`,
    en: (p: { n: number; isMany: boolean }) =>
      p.n === 0
        ? "Nothing found. Try another word, or only a part of it."
        : p.isMany
          ? `The ${p.n} best results`
          : `${p.n} ${en.plural(p.n, "result", "results")}`,
  },
  follow: {
    da: (p: { resource: string }) => `Følg ${p.resource}:`,
    en: (p: { resource: string }) => `Follow ${p.resource}:`,
  },
  meant: { da: "Mente du", en: "Did you mean" },
  reference: { da: "Kilde", en: "Source" },
  shownBy: {
    da: (p: { name: string }) => `Vises ved ${p.name}`,
    en: (p: { name: string }) => `Shown with ${p.name}`,
  },
  step: { da: "Trin i en rundvisning", en: "Step of a tour" },
  since: { da: (p: { year: string }) => `siden ${p.year}`, en: (p: { year: string }) => `since ${p.year}` },
  until: { da: (p: { year: string }) => `til ${p.year}`, en: (p: { year: string }) => `until ${p.year}` },
  today: { da: (p: { name: string }) => `i dag ${p.name}`, en: (p: { name: string }) => `today ${p.name}` },
  formerName: { da: "Hed før", en: "Earlier name" },
  replaces: { da: "Erstatter", en: "Replaces" },
});
