import type { Language } from "../../lib/language.ts";

/** Returns the name of a country by its two-letter code; the code itself where the browser knows no name. */
export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: "region", fallback: "code" }).of(code) ?? code;
}
