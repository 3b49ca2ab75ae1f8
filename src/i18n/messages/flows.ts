import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

interface Headline {
  readonly year: number;
  readonly n: number;
  readonly partners: number;
}
interface Shares {
  readonly n: number;
  readonly of: number;
  readonly year: number;
}
interface Ends {
  readonly name: string;
  readonly gives: number;
  readonly takes: number;
  readonly year: number;
}

export const flowsWords = defineWords({
  headline: {
    da: (p: Headline) =>
      `${p.year}: ${p.n} ${da.plural(p.n, "dokumenteret strøm", "dokumenterede strømme")} i drift mellem ${p.partners} partnere`,
    en: (p: Headline) =>
      `${p.year}: ${p.n} documented ${en.plural(p.n, "stream runs", "streams run")} between ${p.partners} partners`,
  },
  headlineNone: {
    da: (p: { year: number }) => `${p.year}: ingen dokumenteret strøm er i drift`,
    en: (p: { year: number }) => `${p.year}: no documented stream runs`,
  },
  headlineFiltered: {
    da: (p: Shares) => `${p.year}: ${p.n} af ${p.of} dokumenterede strømme i drift passer til filtrene`,
    en: (p: Shares) => `${p.year}: ${p.n} of ${p.of} documented streams that run pass the filters`,
  },
  ofFamily: {
    da: (p: { family: string; n: number }) => `${p.family} ${p.n}`,
    en: (p: { family: string; n: number }) => `${p.family} ${p.n}`,
  },
  families: {
    da: (p: { list: string }) => `I drift: ${p.list}.`,
    en: (p: { list: string }) => `Running: ${p.list}.`,
  },
  besides: {
    da: (p: { list: string }) => `Desuden vist: ${p.list}.`,
    en: (p: { list: string }) => `Also shown: ${p.list}.`,
  },
  unconfirmed: {
    da: "Ikke bekræftet: kan stadig løbe, men en ny kilde er ikke fundet.",
    en: "Unconfirmed: may still run, but no recent source was found.",
  },
  inState: {
    da: (p: { n: number; state: string }) => `${p.n} ${p.state}`,
    en: (p: { n: number; state: string }) => `${p.n} ${p.state}`,
  },
  runningHere: { da: (p: { n: number }) => `${p.n} i drift`, en: (p: { n: number }) => `${p.n} running` },
  runningShown: {
    da: (p: { n: number; of: number }) => `${p.n} af ${p.of} i drift vises`,
    en: (p: { n: number; of: number }) => `${p.n} of ${p.of} running shown`,
  },
  others: {
    da: (p: { n: number; why: string }) => `${p.n} til: ${p.why}`,
    en: (p: { n: number; why: string }) => `${p.n} more: ${p.why}`,
  },
  donors: { da: "Afgiver", en: "Donor" },
  since: { da: "Siden", en: "Since" },
  streams: { da: "Strøm", en: "Stream" },
  receivers: { da: "Modtager", en: "Receiver" },
  bands: {
    da: "Hvert bånd er én strøm; bredden siger intet om mængden. Hvad der går ind et sted, behøver ikke komme ud igen.",
    en: "Each band is one stream; width says nothing about amount. What goes into a company need not come out.",
  },
  legend: { da: "Rørenes betydning", en: "What the pipes mean" },
  notRun: { da: "planlagt, forsøg, ikke bekræftet", en: "planned, pilot, unconfirmed" },
  notYet: { da: "endnu ikke begyndt", en: "not yet begun" },
  notYetOrHidden: { da: "endnu ikke begyndt eller skjult", en: "not yet begun or hidden" },
  whole: { da: "Se det hele", en: "Show the whole" },
  names: { da: "Vis alle navne", en: "Show every name" },
  diagram: { da: "Strømme fra afgiver til modtager", en: "Streams from donor to receiver" },
  partnerEnds: {
    da: (p: Ends) =>
      `${p.name}, afgiver ${p.gives} og modtager ${p.takes} ${da.plural(p.takes, "strøm", "strømme")} i ${p.year}`,
    en: (p: Ends) =>
      `${p.name}, gives ${p.gives}, takes ${p.takes} ${en.plural(p.takes, "stream", "streams")} in ${p.year}`,
  },
  nameToday: {
    da: (p: { name: string; today: string }) => `${p.name} (i dag ${p.today})`,
    en: (p: { name: string; today: string }) => `${p.name} (today ${p.today})`,
  },
  sinceYear: {
    da: (p: { state: string; from: string }) => `${p.state} siden ${p.from}`,
    en: (p: { state: string; from: string }) => `${p.state} since ${p.from}`,
  },
});
