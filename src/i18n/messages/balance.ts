import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

interface Apart {
  /** What comes out less what goes in, and its share of what comes out. */
  readonly amount: number;
  readonly share: number;
}
const percent = (share: number) => Math.round(Math.abs(share) * 1000) / 10;

/** Words of the pictures to scale of what goes into plants and what comes out. */
export const balanceWords = defineWords({
  headline: {
    da: (p: { title: string; year: number }) => `${p.title}, ${p.year}`,
    en: (p: { title: string; year: number }) => `${p.title}, ${p.year}`,
  },
  scale: {
    da: (p: { unit: string; from: number; to: number }) =>
      `Bredden er mængden i ${p.unit}, i samme målestok i alle år ${p.from}–${p.to}.`,
    en: (p: { unit: string; from: number; to: number }) =>
      `Width is amount, in ${p.unit}, on one scale in all years ${p.from}–${p.to}.`,
  },
  otherYear: {
    da: (p: { year: number; shown: number }) =>
      `For ${p.year} er intet offentliggjort; billedet viser ${p.shown}.`,
    en: (p: { year: number; shown: number }) =>
      `Nothing is published for ${p.year}; the picture shows ${p.shown}.`,
  },
  inAndOut: {
    da: (p: { goesIn: number; comesOut: number }) =>
      `ind ${da.number(p.goesIn)} · ud ${da.number(p.comesOut)}`,
    en: (p: { goesIn: number; comesOut: number }) =>
      `in ${en.number(p.goesIn)} · out ${en.number(p.comesOut)}`,
  },
  /** Two counts of one thing, and how far they are apart. */
  apart: {
    da: (p: { node: string; unit: string } & Apart) =>
      `To opgørelser ved »${p.node}« ligger ${da.number(Math.abs(p.amount))} ${p.unit} (${da.number(percent(p.share))} %) fra hinanden; intet er afstemt.`,
    en: (p: { node: string; unit: string } & Apart) =>
      `Two counts at “${p.node}” are ${en.number(Math.abs(p.amount))} ${p.unit} (${en.number(percent(p.share))}%) apart; nothing is made to fit.`,
  },
  amount: {
    da: (p: { value: number; unit: string; year: number }) => `${da.number(p.value)} ${p.unit} · ${p.year}`,
    en: (p: { value: number; unit: string; year: number }) => `${en.number(p.value)} ${p.unit} · ${p.year}`,
  },
  noAmount: {
    da: (p: { year: number }) => `ikke offentliggjort · ${p.year}`,
    en: (p: { year: number }) => `not published · ${p.year}`,
  },
  reported: { da: "oplyst", en: "as reported" },
  calculated: { da: "beregnet af os", en: "calculated by us" },
  inferred: { da: "vores læsning", en: "our reading" },
  splitUnknown: { da: "fordelingen er ikke offentliggjort", en: "the split is not published" },
  a: { da: "om året", en: "a year" },
  beside: { da: "Følger med:", en: "Goes with it:" },
  /** A stream without an amount in the picture, and what it is in the year. */
  besideState: {
    da: (p: { resource: string; receiver: string; state: string }) =>
      `${p.resource} til ${p.receiver}: ${p.state}`,
    en: (p: { resource: string; receiver: string; state: string }) =>
      `${p.resource} to ${p.receiver}: ${p.state}`,
  },
  endedIn: {
    da: (p: { year: number }) => `ophørt ${p.year}`,
    en: (p: { year: number }) => `ended ${p.year}`,
  },
  pictures: { da: "Billede", en: "Picture" },
  each: { da: "hvert tal for sig", en: "each figure on its own" },
  own: { da: "én strøm", en: "one stream" },
  bundle: { da: "flere strømme under ét", en: "several streams as one" },
  ground: { da: "ikke en strøm i symbiosen", en: "no stream of the symbiosis" },
  hatched: { da: "ikke offentliggjort: altid denne bredde", en: "not published: always this width" },
  guessed: { da: "stiplet kant: vores læsning", en: "dashed edge: our reading" },
  table: { da: "Billedets tal", en: "The figures of the picture" },
  flow: { da: "Hvad", en: "What" },
  from: { da: "Fra", en: "From" },
  to: { da: "Til", en: "To" },
  value: { da: "Mængde", en: "Amount" },
  basis: { da: "Grundlag", en: "Basis" },
  sources: { da: "Kilder", en: "Sources" },
  streams: { da: "Strømme", en: "Streams" },
});
