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

/** Who came after whom, with what passes between them. */
interface Turn {
  readonly now: string;
  readonly before: string;
  readonly resource: string;
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
  offered: { da: "År, mange spørger om", en: "Years that people ask about" },
  firstAndLast: {
    da: (p: Years) => `${p.from} og ${p.to}`,
    en: (p: Years) => `${p.from} and ${p.to}`,
  },
  meanwhile: { da: "Imens", en: "In between" },
  dated: {
    da: (p: { when: string; title: string }) => `${p.when}: ${p.title}`,
    en: (p: { when: string; title: string }) => `${p.when}: ${p.title}`,
  },
  moreEvents: {
    da: (p: { n: number }) => `og ${p.n} ${p.n === 1 ? "begivenhed" : "begivenheder"} til`,
    en: (p: { n: number }) => `and ${p.n} more ${p.n === 1 ? "event" : "events"}`,
  },
  sources: {
    da: (p: { first: string; n: number }) => (p.n === 0 ? p.first : `${p.first}, og ${p.n} til`),
    en: (p: { first: string; n: number }) => (p.n === 0 ? p.first : `${p.first}, and ${p.n} more`),
  },
  turns: { da: "Hvem der kom efter hvem", en: "Who came after whom" },
  tookOverAsDonor: {
    da: (p: Turn) => `${p.resource}: ${p.now} overtog efter ${p.before} som afgiver.`,
    en: (p: Turn) => `${p.resource}: ${p.now} took over from ${p.before} as donor.`,
  },
  tookOverAsReceiver: {
    da: (p: Turn) => `${p.resource}: ${p.now} overtog efter ${p.before} som modtager.`,
    en: (p: Turn) => `${p.resource}: ${p.now} took over from ${p.before} as receiver.`,
  },
  cameAfter: {
    da: (p: { now: string; before: string }) => `${p.now} kom efter ${p.before}.`,
    en: (p: { now: string; before: string }) => `${p.now} came after ${p.before}.`,
  },
  newEnds: { da: "Både afgiver og modtager er nye.", en: "Donor and receiver are both new." },
  ourReading: { da: "Det er vores læsning.", en: "That is our reading." },
  names: { da: "Nyt navn eller ny ejer", en: "Another name or owner" },
  namesBecame: {
    da: (p: { before: string; now: string }) => `${p.before} → ${p.now}`,
    en: (p: { before: string; now: string }) => `${p.before} → ${p.now}`,
  },
  changeName: { da: "nyt navn", en: "new name" },
  changeOwner: { da: "ny ejer", en: "new owner" },
  changeMerger: { da: "fusion", en: "merger" },
  measured: { da: "Mængder for begge år", en: "Amounts of both years" },
  amounts: {
    da: (p: { n: number; of: number }) =>
      p.n === 0
        ? "For ingen af strømmene er der offentliggjort mængder for begge år, der kan sammenlignes."
        : `For ${p.n} af ${p.of} strømme er der offentliggjort mængder for begge år, der kan sammenlignes.`,
    en: (p: { n: number; of: number }) =>
      p.n === 0
        ? "For none of the streams are amounts published of both years that can be compared."
        : `For ${p.n} of ${p.of} streams amounts are published of both years that can be compared.`,
  },
  named: {
    da: (p: { streams: string; more: number }) =>
      p.more === 0 ? p.streams : `${p.streams} og ${p.more} til`,
    en: (p: { streams: string; more: number }) =>
      p.more === 0 ? p.streams : `${p.streams} and ${p.more} more`,
  },
  brief: {
    da: (p: { resource: string; receiver: string }) => `${p.resource} til ${p.receiver}`,
    en: (p: { resource: string; receiver: string }) => `${p.resource} to ${p.receiver}`,
  },
  endedList: {
    da: (p: { list: string }) => `Ophørt: ${p.list}.`,
    en: (p: { list: string }) => `Ended: ${p.list}.`,
  },
  beganList: {
    da: (p: { list: string }) => `Begyndt: ${p.list}.`,
    en: (p: { list: string }) => `Began: ${p.list}.`,
  },
  thenAndNow: { da: "Før og nu", en: "Then and now" },
  twoYears: {
    da: (p: Years) => `${p.from} → ${p.to}`,
    en: (p: Years) => `${p.from} → ${p.to}`,
  },
  countedBetween: {
    da: (p: { title: string; before: string; after: string; unit: string }) =>
      `${p.title}: fra ${p.before} til ${p.after} ${p.unit}.`,
    en: (p: { title: string; before: string; after: string; unit: string }) =>
      `${p.title}: from ${p.before} to ${p.after} ${p.unit}.`,
  },
  counted: {
    da: (p: { title: string; from: number; before: string; to: number; after: string }) =>
      `${p.title}: ${p.before} i ${p.from}, ${p.after} i ${p.to}.`,
    en: (p: { title: string; from: number; before: string; to: number; after: string }) =>
      `${p.title}: ${p.before} in ${p.from}, ${p.after} in ${p.to}.`,
  },
  showList: { da: "Vis listen", en: "Show the list" },
  hideList: { da: "Skjul listen", en: "Hide the list" },
  swap: {
    da: (p: { year: number }) => `Se ${p.year}`,
    en: (p: { year: number }) => `See ${p.year}`,
  },
  stop: { da: "Stop sammenligningen", en: "Stop comparing" },
});
