import { defineWords } from "../words.ts";

interface Years {
  readonly from: number;
  readonly to: number;
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
  began: {
    da: (p: { n: number }) => `${p.n} er begyndt`,
    en: (p: { n: number }) => `${p.n} began`,
  },
  ended: {
    da: (p: { n: number }) => `${p.n} er ophørt`,
    en: (p: { n: number }) => `${p.n} ended`,
  },
  between: {
    da: (p: { n: number }) => `${p.n} kom og gik`,
    en: (p: { n: number }) => `${p.n} came and went`,
  },
  planned: {
    da: (p: { n: number }) => `${p.n} er kommet på tegnebrættet`,
    en: (p: { n: number }) => `${p.n} came to be planned`,
  },
  changed: {
    da: (p: { n: number }) => `${p.n} har skiftet status`,
    en: (p: { n: number }) => `${p.n} changed status`,
  },
  unsure: {
    da: (p: { n: number }) => `${p.n} er kun bekræftet i det ene år`,
    en: (p: { n: number }) => `${p.n} ${p.n === 1 ? "is" : "are"} confirmed in one of the years only`,
  },
  same: {
    da: (p: { n: number }) => `${p.n} er som før`,
    en: (p: { n: number }) => `${p.n} ${p.n === 1 ? "is" : "are"} as before`,
  },
  showList: { da: "Vis listen", en: "Show the list" },
  hideList: { da: "Skjul listen", en: "Hide the list" },
  swap: {
    da: (p: { year: number }) => `Se ${p.year}`,
    en: (p: { year: number }) => `See ${p.year}`,
  },
  stop: { da: "Sammenlign ikke længere", en: "Stop comparing" },
});
