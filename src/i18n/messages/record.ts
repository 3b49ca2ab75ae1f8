import { defineWords } from "../words.ts";

/** Words of a record as a hall reads it, beside those of the details. */
export const recordWords = defineWords({
  streamMilestones: { da: "Hvad der skete", en: "What happened" },
  state: { da: (p: { year: number }) => `I ${p.year}`, en: (p: { year: number }) => `In ${p.year}` },
  followedBy: { da: "Afløst af", en: "Followed by" },
  afterwards: { da: "Bagefter", en: "Afterwards" },
  tookOverFrom: { da: "Kom efter", en: "Took over from" },
  firstStream: { da: "Første strøm", en: "First stream" },
  disagree: { da: "kilderne er uenige", en: "sources disagree" },
  continued: {
    da: (p: { heading: string }) => `${p.heading}, fortsat`,
    en: (p: { heading: string }) => `${p.heading}, continued`,
  },
  page: {
    da: (p: { n: number; of: number }) => `Side ${p.n} af ${p.of}`,
    en: (p: { n: number; of: number }) => `Page ${p.n} of ${p.of}`,
  },
  more: { da: "næste:", en: "next:" },
  back: { da: "så tilbage til rundvisningen", en: "then back to the tour" },
  label: { da: "Hvad posten siger", en: "What the record says" },
  play: { da: "Fortæl af sig selv", en: "Tell it by itself" },
  stop: { da: "Stop fortællingen", en: "Stop telling" },
  playing: { da: "bladrer selv", en: "turning by itself" },
});
