import { defineWords } from "../words.ts";

/** What is said over a map: that something is amiss, and how a gesture is done. */
export const mapNoticeWords = defineWords({
  detailFailed: {
    da: "Detaljerne kunne ikke hentes. Du ser kortet, der virker uden net.",
    en: "The detail could not be loaded. You see the map that needs no network.",
  },
  noBasemap: {
    da: "Kystlinjen kunne ikke hentes. Steder og strømme vises uden den.",
    en: "The coastline could not be loaded. Sites and streams are shown without it.",
  },
  lostWebgl: {
    da: "Grafikkortet slap kortet; det er nu tegnet uden. Alt andet er som før.",
    en: "The graphics card let go of the map; it is now drawn without it. All else is as before.",
  },
  wheelWithKey: {
    da: (p: { key: string }) => `Hold ${p.key} nede, og rul for at zoome`,
    en: (p: { key: string }) => `Hold ${p.key} and scroll to zoom`,
  },
  twoFingers: { da: "Flyt kortet med to fingre", en: "Use two fingers to move the map" },
});
