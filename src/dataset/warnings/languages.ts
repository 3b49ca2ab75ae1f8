import type { Language } from "../../lib/language.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Report } from "../checks/report.ts";
import { eachValue } from "./eachValue.ts";
import type { WarningCode } from "./warning.ts";

/** Small words that the other language does not have. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(
    "og af er det den til som på fra ikke blev et en der var har kan ved efter også eller hos siden".split(
      " ",
    ),
  ),
  en: new Set("the of and is was were to from with that by it are has can after also or at since".split(" ")),
};
const LEAST_WORDS = 2; // of the other language, and so many more than of its own

/** Returns how many small words of a language a text has. */
function score(text: string, language: Language): number {
  const own = WORDS[language];
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => own.has(word)).length;
}

/** Reports texts whose Danish reads English, or the other way round. Works keep the title they were given. */
export function warnOfLanguages(dataset: Dataset, report: Report<WarningCode>): void {
  eachValue(dataset, {
    text: (text, path) => {
      if (path[0] === "references" && path.at(-1) === "title") return;
      for (const language of ["da", "en"] as const) {
        const other = language === "da" ? "en" : "da";
        if (score(text[language], other) - score(text[language], language) >= LEAST_WORDS)
          report("languages-exchanged", [...path, language], {
            language,
            found: text[language].slice(0, 60),
          });
      }
    },
  });
}
