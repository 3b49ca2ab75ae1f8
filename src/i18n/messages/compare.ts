import { defineWords } from "../words.ts";

interface Years {
  readonly from: number;
  readonly to: number;
}

/** How many: `n` for the grammar, `count` as it is written, the first of a sentence with its noun. */
interface Count {
  readonly n: number;
  readonly count: string;
}

export const compareWords = defineWords({
  label: { da: "To år ved siden af hinanden", en: "Two years side by side" },
  with: { da: "Sammenlign med", en: "Compare with" },
  lead: {
    da: (p: Years & { parts: string }) => `Fra ${p.from} til ${p.to}: ${p.parts}.`,
    en: (p: Years & { parts: string }) => `From ${p.from} to ${p.to}: ${p.parts}.`,
  },
  nothing: {
    da: (p: Years) => `Fra ${p.from} til ${p.to} er ingen af de viste strømme dokumenteret.`,
    en: (p: Years) => `From ${p.from} to ${p.to} none of the streams shown is documented.`,
  },
  sameYear: { da: "Vælg et andet år at sammenligne med.", en: "Choose another year to compare with." },
  lit: {
    da: "Fremhævet: det, der er anderledes. Nedtonet: det, der er som før eller ikke er bekræftet.",
    en: "Lit: what differs. Dimmed: what is as before, or not confirmed.",
  },
  later: {
    da: (p: { year: number }) => `Billedet viser ${p.year}; det, der begynder senere, er ikke tegnet endnu.`,
    en: (p: { year: number }) => `The picture shows ${p.year}; what begins later is not drawn yet.`,
  },
  streams: {
    da: (p: { n: number }) => (p.n === 1 ? "1 strøm" : `${p.n} strømme`),
    en: (p: { n: number }) => (p.n === 1 ? "1 stream" : `${p.n} streams`),
  },
  began: {
    da: (p: Count) => `${p.count} er begyndt`,
    en: (p: Count) => `${p.count} began`,
  },
  ended: {
    da: (p: Count) => `${p.count} er ophørt`,
    en: (p: Count) => `${p.count} ended`,
  },
  between: {
    da: (p: Count) => `${p.count} kom og gik`,
    en: (p: Count) => `${p.count} came and went`,
  },
  planned: {
    da: (p: Count) => `${p.count} er kommet på tegnebrættet`,
    en: (p: Count) => `${p.count} came to be planned`,
  },
  changed: {
    da: (p: Count) => `${p.count} har skiftet status`,
    en: (p: Count) => `${p.count} changed status`,
  },
  unsure: {
    da: (p: Count) => `${p.count} er kun bekræftet i det ene af årene`,
    en: (p: Count) => `${p.count} ${p.n === 1 ? "is" : "are"} confirmed in one of the years only`,
  },
  same: {
    da: (p: Count) => `${p.count} er som før`,
    en: (p: Count) => `${p.count} ${p.n === 1 ? "is" : "are"} as before`,
  },
  showList: { da: "Vis listen", en: "Show the list" },
  hideList: { da: "Skjul listen", en: "Hide the list" },
  swap: {
    da: (p: { year: number }) => `Se ${p.year}`,
    en: (p: { year: number }) => `See ${p.year}`,
  },
  stop: { da: "Stop sammenligningen", en: "Stop comparing" },
});
