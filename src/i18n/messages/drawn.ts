import { defineWords } from "../words.ts";

/** Words for what pictures leave out, and how to have more of it drawn, or nothing. */
export const drawnWords = defineWords({
  notDrawn: {
    da: (p: { list: string }) => `Ikke tegnet: ${p.list}.`,
    en: (p: { list: string }) => `Not drawn: ${p.list}.`,
  },
  showAll: { da: "Vis alle", en: "Show all" },
  showRunning: { da: "Tegn kun det, der er i drift", en: "Draw only what runs" },
  without: { da: "Uden udveksling", en: "Without exchanges" },
});
