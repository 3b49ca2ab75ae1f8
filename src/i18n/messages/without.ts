import { defineWords } from "../words.ts";

const streamsDa = (n: number) => (n === 1 ? "1 strøm" : `${n} strømme`);
const streamsEn = (n: number) => (n === 1 ? "1 stream" : `${n} streams`);
const partnersDa = (n: number) => (n === 1 ? "1 partner" : `${n} partnere`);
const partnersEn = (n: number) => (n === 1 ? "1 partner" : `${n} partners`);

/** Words for the network without one of its partners, and for what became of streams that ended. Never a forecast. */
export const withoutWords = defineWords({
  label: { da: "Netværket uden en partner", en: "The network without a partner" },
  open: {
    da: (p: { name: string }) => `Netværket uden ${p.name}`,
    en: (p: { name: string }) => `The network without ${p.name}`,
  },
  leave: { da: "Vis hele netværket igen", en: "Show the whole network again" },
  cut: {
    da: (p: { name: string; year: number; n: number; of: number }) =>
      `Uden ${p.name} i ${p.year}: ${p.n} af ${streamsDa(p.of)} falder bort.`,
    en: (p: { name: string; year: number; n: number; of: number }) =>
      `Without ${p.name} in ${p.year}: ${p.n} of ${streamsEn(p.of)} ${p.n === 1 ? "is" : "are"} cut.`,
  },
  hanging: {
    da: (p: { n: number }) => `${streamsDa(p.n)} mere har efter kilderne ikke andet at komme af.`,
    en: (p: { n: number }) =>
      `${streamsEn(p.n)} more ${p.n === 1 ? "has" : "have"}, by the sources, nothing else to come of.`,
  },
  sources: {
    da: (p: { n: number }) => `For ${partnersDa(p.n)} er ingen anden kilde til det samme dokumenteret.`,
    en: (p: { n: number }) => `For ${partnersEn(p.n)} no other source of the same is documented.`,
  },
  takers: {
    da: (p: { n: number }) => `For ${partnersDa(p.n)} er ingen anden aftager dokumenteret.`,
    en: (p: { n: number }) => `For ${partnersEn(p.n)} no other taker is documented.`,
  },
  structure: {
    da: "Det er netværkets form alene: hvad nogen ville gøre i stedet, siger den ikke.",
    en: "This is the shape of the network alone: what anybody would do instead it does not say.",
  },
  showList: { da: "Vis listen", en: "Show the list" },
  hideList: { da: "Skjul listen", en: "Hide the list" },
  happened: { da: "Hvad der virkelig er sket", en: "What really happened" },
  cutList: { da: "Strømme, der falder bort", en: "Streams that are cut" },
  hangingList: {
    da: "Har efter kilderne ikke andet at komme af",
    en: "By the sources, nothing else to come of",
  },
  sourceList: { da: "Ingen anden kilde er dokumenteret", en: "No other source is documented" },
  takerList: { da: "Ingen anden aftager er dokumenteret", en: "No other taker is documented" },
  ofPartner: {
    da: (p: { name: string; resource: string }) => `${p.name}: ${p.resource}`,
    en: (p: { name: string; resource: string }) => `${p.name}: ${p.resource}`,
  },
  dated: {
    da: (p: { year: number; title: string }) => `${p.year}: ${p.title}`,
    en: (p: { year: number; title: string }) => `${p.year}: ${p.title}`,
  },

  aftermath: { da: "Hvad der blev af strømmene", en: "What became of the streams" },
  inferred: { da: "Udledt.", en: "Inferred." },
  next: {
    da: (p: { streams: string }) => `Derefter: ${p.streams}.`,
    en: (p: { streams: string }) => `After it: ${p.streams}.`,
  },
  otherSources: {
    da: (p: { streams: string }) => `Modtageren havde året efter også: ${p.streams}.`,
    en: (p: { streams: string }) => `The year after, the receiver also had: ${p.streams}.`,
  },
  otherTakers: {
    da: (p: { streams: string }) => `Giveren gav året efter også: ${p.streams}.`,
    en: (p: { streams: string }) => `The year after, the donor also gave: ${p.streams}.`,
  },
  nothingKnown: {
    da: "Hvad der kom bagefter, siger ingen af kilderne her.",
    en: "What came after it no source here says.",
  },
});
