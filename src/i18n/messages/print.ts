import { defineWords } from "../words.ts";

export const printWords = defineWords({
  streams: {
    da: (p: { year: number }) => `Strømme, ${p.year}`,
    en: (p: { year: number }) => `Streams, ${p.year}`,
  },
  references: { da: "Kilder", en: "References" },
  numbers: { da: "Kilder, nr.", en: "References, no." },
});
