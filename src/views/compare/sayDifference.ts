import { formatFor } from "../../i18n/format.ts";
import { compareWords } from "../../i18n/messages/compare.ts";
import type { Language } from "../../lib/language.ts";
import { CHANGES, type YearDifference } from "../../model/differences.ts";

/** Returns how many streams began, ended and so on between two years, as one sentence. */
export function sayDifference({ from, to, changes }: YearDifference, language: Language): string {
  const t = compareWords[language];
  if (from === to) return t.sameYear;
  const parts = CHANGES.map((change) => ({
    change,
    n: changes.filter((one) => one.change === change).length,
  }))
    .filter(({ n }) => n > 0)
    // "2 streams began and 1 ended": the first says of what.
    .map(({ change, n }, i) => t[change]({ n, count: i === 0 ? t.streams({ n }) : String(n) }));
  return parts.length === 0
    ? t.nothing({ from, to })
    : t.lead({ from, to, parts: formatFor(language).list(parts) });
}
