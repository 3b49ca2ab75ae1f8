import { defineWords } from "../words.ts";

export const printWords = defineWords({
  streams: {
    da: (p: { year: number }) => `Strømme, ${p.year}`,
    en: (p: { year: number }) => `Streams, ${p.year}`,
  },
  noMapYet: {
    da: "Kortet var ikke tegnet færdigt, da der blev udskrevet. Udskriv igen, når det står på skærmen.",
    en: "The map was still being drawn when this was printed. Print again once it is on screen.",
  },
  references: { da: "Kilder", en: "References" },
  numbers: { da: "Kilder, nr.", en: "References, no." },
});
