import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

/** Words for what pictures leave out or count once, and how to have more of it drawn, or nothing. */
export const drawnWords = defineWords({
  notDrawn: {
    da: (p: { list: string }) => `Ikke tegnet: ${p.list}.`,
    en: (p: { list: string }) => `Not drawn: ${p.list}.`,
  },
  /** The same kinds in fewer letters, for the rows of phones. */
  hidden: {
    da: (p: { list: string }) => `Skjult: ${p.list}.`,
    en: (p: { list: string }) => `Hidden: ${p.list}.`,
  },
  /** Of "probably ended", where "ended" stands before it. */
  probably: { da: "formentlig", en: "probably" },
  notDrawnShort: {
    da: (p: { n: number }) => `${p.n} ${da.plural(p.n, "strøm", "strømme")} ikke tegnet.`,
    en: (p: { n: number }) => `${p.n} ${en.plural(p.n, "stream", "streams")} not drawn.`,
  },
  handedOver: {
    da: (p: { n: number }) => `${p.n} afløste en tidligere strøm: tælles én gang.`,
    en: (p: { n: number }) => `${p.n} took over from an earlier stream: counted once.`,
  },
  showAll: { da: "Vis alle", en: "Show all" },
  showAllOnMap: { da: "Vis alle på kortet", en: "Show all on the map" },
  showRunning: { da: "Tegn kun det, der er i drift", en: "Draw only what runs" },
  without: { da: "Hvad hvis intet blev udvekslet?", en: "What if nothing was exchanged?" },
  /** The beginning of it, where there is no room for all. */
  whatIf: { da: "Hvad hvis …?", en: "What if …?" },
});
