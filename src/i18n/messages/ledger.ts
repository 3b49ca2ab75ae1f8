import { upperFirst } from "../../lib/upperFirst.ts";
import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

interface Headline {
  readonly year: number;
  readonly n: number;
}
interface Partner {
  readonly name: string;
  readonly kind: string;
  readonly gets: number;
  readonly gives: number;
  readonly year: number;
}

export const ledgerWords = defineWords({
  published: {
    da: (p: { count: string; years: string; who: string }) =>
      `Offentliggjort: ${p.count}, ${p.years} · ${p.who}`,
    en: (p: { count: string; years: string; who: string }) => `Published: ${p.count}, ${p.years} · ${p.who}`,
  },
  // Where the figure's own year is not known; the link leads to all that is.
  publishedThen: {
    da: (p: { count: string; when: string; who: string }) => `${upperFirst(p.when)}: ${p.count} · ${p.who}`,
    en: (p: { count: string; when: string; who: string }) => `${upperFirst(p.when)}: ${p.count} · ${p.who}`,
  },
  headline: {
    da: (p: Headline) => `${p.year}: ${p.n} ${da.plural(p.n, "strøm", "strømme")}`,
    en: (p: Headline) => `${p.year}: ${p.n} ${en.plural(p.n, "stream", "streams")}`,
  },
  // The end of the headline, smaller where there is little room.
  between: {
    da: (p: { partners: number }) => `mellem ${p.partners} partnere`,
    en: (p: { partners: number }) => `between ${p.partners} partners`,
  },
  headlineNone: {
    da: (p: { year: number }) => `${p.year}: ingen dokumenteret strøm er i drift`,
    en: (p: { year: number }) => `${p.year}: no documented stream runs`,
  },
  headlineFiltered: {
    da: (p: { year: number; n: number; of: number }) => `${p.year}: ${p.n} af ${p.of} strømme`,
    en: (p: { year: number; n: number; of: number }) => `${p.year}: ${p.n} of ${p.of} streams`,
  },
  square: { da: "Én firkant er én strøm", en: "One square is one stream" },
  gets: { da: "får", en: "gets" },
  gives: { da: "giver", en: "gives" },
  partner: {
    da: (p: Partner) =>
      `${p.name}, ${p.kind}, får ${p.gets} og giver ${p.gives} ${da.plural(p.gives, "strøm", "strømme")} i ${p.year}`,
    en: (p: Partner) =>
      `${p.name}, ${p.kind}, gets ${p.gets} and gives ${p.gives} ${en.plural(p.gives, "stream", "streams")} in ${p.year}`,
  },
  partners: { da: "Partnere, medlemmer først", en: "Partners, members first" },
  point: { da: "Peg på en firkant eller et navn.", en: "Point at a square or a name." },
  touch: { da: "Tryk på en firkant eller et navn.", en: "Touch a square or a name." },
  // Below the last row of a frame that has no room for all.
  more: {
    da: (p: { n: number }) => `og ${p.n} ${da.plural(p.n, "partner", "partnere")} til`,
    en: (p: { n: number }) => `and ${p.n} more ${en.plural(p.n, "partner", "partners")}`,
  },
  seeFlows: { da: "Se strømmene", en: "See the flows" },
});
