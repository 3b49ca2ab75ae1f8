import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

export const railWords = defineWords({
  label: { da: "År", en: "Year" },
  yearOf: {
    da: (p: { year: number; n: number }) =>
      `${p.year}, ${p.n} ${da.plural(p.n, "dokumenteret strøm", "dokumenterede strømme")} i drift`,
    en: (p: { year: number; n: number }) =>
      `${p.year}, ${p.n} documented ${en.plural(p.n, "stream", "streams")} running`,
  },
  typeYear: { da: "Skriv et år", en: "Type a year" },
  play: { da: "Afspil", en: "Play" },
  pause: { da: "Pause", en: "Pause" },
  next: { da: "Næste begivenhed", en: "Next event" },
  previous: { da: "Forrige begivenhed", en: "Previous event" },
  running: {
    da: (p: { n: number }) => da.plural(p.n, "strøm i drift", "strømme i drift"),
    en: (p: { n: number }) => en.plural(p.n, "stream running", "streams running"),
  },
  runningOf: {
    da: (p: { all: number }) => `af ${p.all} strømme i drift`,
    en: (p: { all: number }) => `of ${p.all} streams running`,
  },
  lastDocumented: {
    da: (p: { n: number }) => `${p.n} sidst dokumenteret tidligere`,
    en: (p: { n: number }) => `${p.n} last documented earlier`,
  },
  striped: { da: "endnu ingen kilde fra året", en: "no source for this year yet" },
  nothing: { da: "Intet dokumenteret skifter dette år.", en: "Nothing documented changes this year." },
  nothingFiltered: {
    da: "Af det, som filtrene lader stå, skifter intet dokumenteret dette år.",
    en: "Of what the filters leave, nothing documented changes this year.",
  },
  startedN: {
    da: (p: { n: number }) => `${p.n} begynder`,
    en: (p: { n: number }) => `${p.n} ${en.plural(p.n, "begins", "begin")}`,
  },
  // Said in the year after the last one in which it ran.
  stoppedN: { da: (p: { n: number }) => `${p.n} ophørt`, en: (p: { n: number }) => `${p.n} ended` },
  changedN: {
    da: (p: { n: number }) => `${p.n} skifter status`,
    en: (p: { n: number }) => `${p.n} ${en.plural(p.n, "changes", "change")} status`,
  },
  happenedN: {
    da: (p: { n: number }) => `${p.n} ${da.plural(p.n, "begivenhed", "begivenheder")}`,
    en: (p: { n: number }) => `${p.n} ${en.plural(p.n, "event", "events")}`,
  },
  times: {
    da: (p: { n: number; name: string }) => `${p.n} × ${p.name}`,
    en: (p: { n: number; name: string }) => `${p.n} × ${p.name}`,
  },
  nowIs: {
    da: (p: { name: string; state: string }) => `${p.name}: ${p.state}`,
    en: (p: { name: string; state: string }) => `${p.name}: ${p.state}`,
  },
  more: { da: "Mere", en: "More" },
  moreAbout: {
    da: (p: { year: number }) => `Mere om ${p.year}`,
    en: (p: { year: number }) => `More about ${p.year}`,
  },
  refused: {
    da: (p: { text: string; from: number; to: number }) => `»${p.text}«: atlasset kender ${p.from}–${p.to}.`,
    en: (p: { text: string; from: number; to: number }) => `“${p.text}”: the atlas knows ${p.from}–${p.to}.`,
  },
  badYear: {
    da: (p: { from: number; to: number }) => `Skriv et år fra ${p.from} til ${p.to}.`,
    en: (p: { from: number; to: number }) => `Type a year from ${p.from} to ${p.to}.`,
  },
});
