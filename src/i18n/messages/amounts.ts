import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";
import { commonWords } from "./common.ts";

const da = formatFor("da");
const en = formatFor("en");

type Family = "energy" | "water" | "material";
interface Reach {
  /** How many streams are drawn. */
  readonly all: number;
  /** How many of them have an amount of their own; only one with others; only what is planned, allowed or possible. */
  readonly own: number;
  readonly several: number;
  readonly outline: number;
  /** Only one in another unit; none. */
  readonly otherUnit: number;
  readonly none: number;
}

const lower = (text: string) => text.toLowerCase();
const some = (n: number, words: string) => (n === 0 ? [] : [`${n} ${words}`]);

/** Words of the pictures in which width is amount. */
export const amountsWords = defineWords({
  headline: {
    da: (p: { measure: Family }) => `${commonWords.da[p.measure]}: det, der er offentliggjort, i skala`,
    en: (p: { measure: Family }) => `${commonWords.en[p.measure]}: what is published, drawn to scale`,
  },
  reach: {
    da: (p: Reach) => {
      const streams = `${p.all} ${da.plural(p.all, "strøm", "strømme")}`;
      const rest = [
        ...some(p.several, "kun sammen med andre"),
        ...some(p.outline, "kun som plan, tilladelse eller kapacitet"),
        ...some(p.otherUnit, "kun i en anden enhed"),
        ...some(p.none, "slet ikke"),
      ];
      return `Egne mængder er offentliggjort for ${p.own} af ${streams} på tegningen${rest.length === 0 ? "" : `; for ${da.list(rest)}`}.`;
    },
    en: (p: Reach) => {
      const streams = `${p.all} ${en.plural(p.all, "stream", "streams")}`;
      const rest = [
        ...some(p.several, "only with others"),
        ...some(p.outline, "only as plan, permit or capacity"),
        ...some(p.otherUnit, "only in another unit"),
        ...some(p.none, "not at all"),
      ];
      return `Amounts of their own are published for ${p.own} of ${streams} drawn${rest.length === 0 ? "" : `; for ${en.list(rest)}`}.`;
    },
  },
  nothing: {
    da: (p: { measure: Family; year: number }) =>
      `Ingen strøm af ${lower(commonWords.da[p.measure])} er tegnet i ${p.year}.`,
    en: (p: { measure: Family; year: number }) =>
      `No stream of ${lower(commonWords.en[p.measure])} is drawn in ${p.year}.`,
  },
  scale: {
    da: (p: { unit: string }) => `Bredden er mængden, i ${p.unit}.`,
    en: (p: { unit: string }) => `Width is amount, in ${p.unit}.`,
  },
  eachItsOwn: {
    da: "Hvert tal har sit eget år og sit eget grundlag; intet er lagt sammen, udfyldt eller afstemt.",
    en: "Each figure keeps its own year and ground; nothing is added up, filled in or balanced.",
  },
  together: {
    da: (p: { amount: string }) =>
      `kun offentliggjort sammen med en strøm, der allerede er talt: ${p.amount}`,
    en: (p: { amount: string }) => `published only with a stream that is counted already: ${p.amount}`,
  },
  otherwise: {
    da: (p: { amount: string }) => `offentliggjort i en anden enhed: ${p.amount}`,
    en: (p: { amount: string }) => `published in another unit: ${p.amount}`,
  },
  perYear: {
    da: (p: { unit: string }) => `${p.unit} om året`,
    en: (p: { unit: string }) => `${p.unit} a year`,
  },
  // Of a cubic metre or a tonne, where figures are large.
  millions: {
    da: (p: { unit: string }) => `mio. ${p.unit}`,
    en: (p: { unit: string }) => `million ${p.unit}`,
  },
  converted: {
    da: (p: { from: string }) => `omregnet fra ${p.from}`,
    en: (p: { from: string }) => `converted from ${p.from}`,
  },
  noSplit: { da: "fordelingen er ikke offentliggjort", en: "how it splits is not published" },
  differ: { da: "andre kilder siger noget andet", en: "other sources say otherwise" },
  inferred: { da: "udledt af os", en: "our inference" },
  withoutTitle: {
    da: (p: { n: number }) => `Ikke offentliggjort som mængde for strømmen selv: ${p.n}`,
    en: (p: { n: number }) => `No amount of its own published: ${p.n}`,
  },
  spokenAmount: {
    da: (p: { stream: string; amount: string }) => `${p.stream}: ${p.amount}`,
    en: (p: { stream: string; amount: string }) => `${p.stream}: ${p.amount}`,
  },
  own: { da: "denne strøm alene", en: "this stream alone" },
  several: { da: "denne strøm og andet", en: "this stream and others" },
  outline: { da: "plan, tilladelse eller kapacitet", en: "plan, permit or capacity" },
  none: { da: "ikke offentliggjort, altid denne bredde", en: "not published, always this width" },
});
