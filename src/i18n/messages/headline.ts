import { defineWords } from "../words.ts";

interface Years {
  readonly from: number;
  readonly to: number;
}
const span = ({ from, to }: Years): string => (from === to ? String(from) : `${from}–${to}`);

/** What is said of a figure that stands alone, besides its year. */
export const headlineWords = defineWords({
  plan: { da: "planlagt eller forventet", en: "planned or expected" },
  design: { da: "kapacitet, ikke faktisk mængde", en: "capacity, not an actual amount" },
  permit: { da: "tilladt, ikke faktisk mængde", en: "permitted, not an actual amount" },
  calculated: { da: "beregnet af os", en: "calculated by us" },
  inferred: { da: "udledt af os", en: "our inference" },
  several: { da: "sammen med andre strømme", en: "with other streams" },
  besides: { da: "med andet end denne strøm", en: "with more than this stream" },
  differ: { da: "kilderne er uenige", en: "sources differ" },
  differBy: {
    da: (p: { span: string }) => `kilderne er uenige: ${p.span}`,
    en: (p: { span: string }) => `sources differ: ${p.span}`,
  },
  differAmong: {
    da: (p: { n: number }) => `kilderne er uenige: ${p.n} tal`,
    en: (p: { n: number }) => `sources differ: ${p.n} figures`,
  },
  varies: { da: "ikke det samme hvert år", en: "not the same each year" },
  variesBy: {
    da: (p: { span: string }) => `gennem årene ${p.span}`,
    en: (p: { span: string }) => `over the years ${p.span}`,
  },
  equals: {
    da: (p: { what: string }) => `ifølge kilden ${p.what}`,
    en: (p: { what: string }) => `the source likens it to ${p.what}`,
  },
  inYears: {
    da: (p: { amount: string } & Years) => `${p.amount} (${span(p)})`,
    en: (p: { amount: string } & Years) => `${p.amount} (${span(p)})`,
  },
  range: {
    da: (p: { n: number }) => `laveste og højeste af ${p.n} tal`,
    en: (p: { n: number }) => `lowest and highest of ${p.n} figures`,
  },
  rangeIn: {
    da: (p: { n: number } & Years) => `laveste og højeste af ${p.n} tal, ${span(p)}`,
    en: (p: { n: number } & Years) => `lowest and highest of ${p.n} figures, ${span(p)}`,
  },
});
