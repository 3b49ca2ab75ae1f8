import type { Language } from "../../lib/language.ts";
import { sentenceWith } from "../../model/search/matched.ts";
import type { Passage } from "../../model/search/thing.ts";
import { sayAmount, sayClaimYears } from "../parts/sayClaim.ts";

/** Returns what a passage says of what was looked for: the amount as its record says it, with its years; else the sentence. */
export function sayWhy({ text, claim }: Passage, terms: ReadonlySet<string>, language: Language): string {
  if (claim === undefined) return sentenceWith(text[language], terms);
  const measure = claim.measure == null ? "" : `${claim.measure[language]}: `;
  return `${measure}${sayAmount(claim, language)}, ${sayClaimYears(claim, language)}`;
}
