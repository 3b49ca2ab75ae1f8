import { defineWords } from "../words.ts";

const streamsDa = (n: number) => (n === 1 ? "den ene strøm" : `de ${n} strømme`);
const streamsEn = (n: number) => (n === 1 ? "the 1 stream is" : `the ${n} streams are`);

interface Known {
  readonly n: number;
  readonly replacing: number;
  readonly otherwise: number;
}

/** Words for the partners without their exchanges. Never a forecast, and no total is split. */
export const aloneWords = defineWords({
  label: { da: "Partnerne uden udveksling", en: "The partners without exchanges" },
  leave: { da: "Vis udvekslingen igen", en: "Show the exchanges again" },
  gone: {
    da: (p: { year: number; n: number }) => `Uden udveksling i ${p.year}: ${streamsDa(p.n)} er taget væk.`,
    en: (p: { year: number; n: number }) => `Without exchanges in ${p.year}: ${streamsEn(p.n)} taken away.`,
  },
  whole: {
    da: "Hvad netværket sparer, er offentliggjort samlet og deles aldrig ud på strømme.",
    en: "What the network saves is published for all of it, and never split over streams.",
  },
  published: { da: "Med og uden: hvad der er offentliggjort", en: "With and without: what is published" },
  each: { da: "Hver partner for sig", en: "Each partner on its own" },
  headline: {
    da: (p: { year: number }) => `Hver for sig i ${p.year}`,
    en: (p: { year: number }) => `Each on its own in ${p.year}`,
  },
  key: {
    da: (p: Known) =>
      `Ved hver strøm står, hvad den kom i stedet for, eller hvad giveren gjorde med det før, hvor en kilde siger det: for ${p.replacing} og ${p.otherwise} af ${p.n}. Hvad nogen ville gøre i dag, siger ingen af dem.`,
    en: (p: Known) =>
      `With each stream stands what it came instead of, or what its donor did with it before, where a source says so: for ${p.replacing} and ${p.otherwise} of ${p.n}. What anybody would do today none of them says.`,
  },
  needs: { da: "Skal skaffes andetsteds", en: "Needed from elsewhere" },
  left: { da: "Har ingen aftager", en: "Left without a taker" },
  insteadOf: {
    da: (p: { what: string }) => `i stedet for ${p.what}`,
    en: (p: { what: string }) => `instead of ${p.what}`,
  },
  notDocumented: { da: "ikke dokumenteret", en: "not documented" },
  toPartner: {
    da: (p: { resource: string; name: string }) => `${p.resource} (til ${p.name})`,
    en: (p: { resource: string; name: string }) => `${p.resource} (to ${p.name})`,
  },
  fromPartner: {
    da: (p: { resource: string; name: string }) => `${p.resource} (fra ${p.name})`,
    en: (p: { resource: string; name: string }) => `${p.resource} (from ${p.name})`,
  },
  others: { da: "Uden for foreningen", en: "Outside the association" },
  nothing: {
    da: "I dette år er der ingen strøm at tage væk.",
    en: "In this year there is no stream to take away.",
  },
});
