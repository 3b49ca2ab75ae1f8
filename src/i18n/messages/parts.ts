import { defineWords } from "../words.ts";

interface Span {
  readonly from: number;
  readonly to: number | null;
}
const span = ({ from, to }: Span): string => (to === null ? String(from) : `${from}–${to}`);

/** Words of claims, references and points in time, wherever they stand. */
export const partsWords = defineWords({
  about: { da: "ca.", en: "about" },
  "more-than": { da: "over", en: "more than" },
  "at-least": { da: "mindst", en: "at least" },
  "at-most": { da: "højst", en: "at most" },
  almost: { da: "næsten", en: "almost" },
  reported: { da: "oplyst", en: "reported" },
  measured: { da: "målt", en: "measured" },
  design: { da: "anlæggets kapacitet", en: "design capacity" },
  plan: { da: "planlagt eller forventet", en: "planned or expected" },
  permit: { da: "tilladelse", en: "permit" },
  calculated: { da: "beregnet af os", en: "calculated by us" },
  stream: { da: "denne strøm", en: "this stream" },
  several: { da: "sammen med andre strømme", en: "with other streams" },
  besides: { da: "med andet end denne strøm", en: "with more than this stream" },
  other: { da: "noget andet end strømmen", en: "another thing than the stream" },
  countedWith: {
    da: (p: { names: string }) => `Tælles sammen: ${p.names}.`,
    en: (p: { names: string }) => `Counted together: ${p.names}.`,
  },
  countedWithMore: {
    da: (p: { names: string }) => `Tælles sammen: ${p.names}; desuden mere, som ikke er en strøm her.`,
    en: (p: { names: string }) => `Counted together: ${p.names}; and more that is no stream here.`,
  },
  aboutYears: {
    da: (p: Span) => `ca. ${span(p)}`,
    en: (p: Span) => `about ${span(p)}`,
  },
  forPeriod: {
    da: (p: { period: string }) => `gælder ${p.period}`,
    en: (p: { period: string }) => `for ${p.period}`,
  },
  publishedPeriod: {
    da: (p: { period: string }) => `offentliggjort ${p.period}`,
    en: (p: { period: string }) => `published ${p.period}`,
  },
  forYears: {
    da: (p: Span) => `gælder ${span(p)}`,
    en: (p: Span) => `for ${span(p)}`,
  },
  aheadTo: {
    da: (p: Span) => `set frem mod ${span(p)}`,
    en: (p: Span) => `looking ahead to ${span(p)}`,
  },
  publishedIn: {
    da: (p: { year: number }) => `offentliggjort ${p.year}`,
    en: (p: { year: number }) => `published ${p.year}`,
  },
  referenceYearNotStated: { da: "tallets år ikke oplyst", en: "reference year not stated" },
  yearNotStated: { da: "uden angivet år", en: "year not stated" },
  preferred: { da: "Atlasset følger dette tal", en: "The atlas follows this one" },
  inferred: { da: "udledt af os, ikke kildens egne ord", en: "our inference, not the source’s words" },
  comparedIn: {
    da: (p: { n: number; unit: string }) => `${p.n} tal i ${p.unit}`,
    en: (p: { n: number; unit: string }) => `${p.n} figures in ${p.unit}`,
  },
  method: { da: "Metode", en: "Method" },
  claims: { da: "Tal fra kilderne", en: "Figures as the sources state them" },
  references: { da: "Kilder", en: "References" },
  undated: { da: "uden år", en: "undated" },
  noAddress: { da: "ingen adresse på nettet", en: "no address on the web" },
  lastSeenThen: {
    da: (p: { from: string }) => `${p.from}, sidst dokumenteret samme år`,
    en: (p: { from: string }) => `${p.from}, last documented the same year`,
  },
  since: { da: (p: { from: string }) => `siden ${p.from}`, en: (p: { from: string }) => `since ${p.from}` },
  starting: { da: (p: { from: string }) => `fra ${p.from}`, en: (p: { from: string }) => `from ${p.from}` },
  until: { da: (p: { to: string }) => `indtil ${p.to}`, en: (p: { to: string }) => `until ${p.to}` },
  fromTo: {
    da: (p: { from: string; to: string }) => `${p.from} til ${p.to}`,
    en: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
  },
});
