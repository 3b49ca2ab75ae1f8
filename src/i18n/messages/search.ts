import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

export const searchWords = defineWords({
  title: { da: "Søg", en: "Search" },
  field: { da: "Partner, strøm, milepæl eller tal", en: "Partner, stream, milestone or figure" },
  hint: {
    da: "Søger på dansk og engelsk og i gamle navne.",
    en: "Searches Danish and English, and old names.",
  },
  results: {
    da: (p: { n: number }) =>
      p.n === 0 ? "Intet fundet" : `${p.n} ${da.plural(p.n, "resultat", "resultater")}`,
    en: (p: { n: number }) => (p.n === 0 ? "Nothing found" : `${p.n} ${en.plural(p.n, "result", "results")}`),
  },
});
