import { defineWords } from "../words.ts";

export const keptNoticeWords = defineWords({
  kept: {
    da: (p: { when: string }) =>
      `Dataene på serveren kan ikke vises lige nu. Her vises dem, der blev gemt på denne enhed ${p.when}.`,
    en: (p: { when: string }) =>
      `The data on the server cannot be shown at present. Shown are those stored on this device ${p.when}.`,
  },
  on: { da: (p: { date: string }) => `den ${p.date}`, en: (p: { date: string }) => `on ${p.date}` },
  earlier: { da: "ved et tidligere besøg", en: "at an earlier visit" },
  why: { da: "Hvorfor", en: "Why" },
  more: {
    da: (p: { n: number }) => `… og ${p.n} fejl mere`,
    en: (p: { n: number }) => (p.n === 1 ? "… and 1 more mistake" : `… and ${p.n} more mistakes`),
  },
  retry: { da: "Prøv igen", en: "Try again" },
});
