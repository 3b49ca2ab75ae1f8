import type { Basis, FigureClaim } from "../../dataset/schema/claim.ts";
import type { Text } from "../../dataset/schema/common.ts";
import { formatFor } from "../../i18n/format.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import type { Language } from "../../lib/language.ts";
import { UNITS } from "../../lib/units.ts";

/** A published figure of any record: what claims of streams, figures, partners and projects have in common. */
export type ClaimLike = Omit<FigureClaim, "method" | "basis"> & {
  readonly basis: Basis;
  readonly method?: Text | null;
};

/** A published amount, cut so that the number can be set larger than its unit. */
export interface AmountParts {
  /** "about", "more than"; empty where the figure is stated plainly. */
  readonly qualifier: string;
  readonly number: string;
  readonly unit: string;
}

type AmountLike = Pick<ClaimLike, "value" | "upTo" | "qualifier" | "unit">;

/** Returns an amount in its parts, or null where none is published. */
export function amountParts(claim: AmountLike, language: Language): AmountParts | null {
  if (claim.value === null) return null;
  const { number } = formatFor(language);
  const values = claim.upTo === null ? number(claim.value) : `${number(claim.value)}–${number(claim.upTo)}`;
  // English sets the per cent sign close to the number.
  const isClose = claim.unit === "%" && language === "en";
  return {
    qualifier: claim.qualifier === null ? "" : partsWords[language][claim.qualifier],
    number: isClose ? `${values}%` : values,
    unit: isClose ? "" : UNITS[claim.unit][language],
  };
}

/** Returns an amount as one text: "about 240,000 t/year", "600–1,000 t/year", "not published". */
export function sayAmount(claim: AmountLike, language: Language): string {
  if (claim.value === null) return commonWords[language].notPublished;
  const { amount, number } = formatFor(language);
  const range = claim.upTo === null ? "" : `${number(claim.value)}–`;
  const qualifier = claim.qualifier === null ? "" : `${partsWords[language][claim.qualifier]} `;
  return `${qualifier}${range}${amount(claim.upTo ?? claim.value, claim.unit)}`;
}

/**
 * Returns the years of a figure: what it refers to and, where that differs, when it was published. A figure for a year
 * to come says that it looks ahead.
 */
export function sayClaimYears(
  claim: Pick<ClaimLike, "referenceYear" | "referenceYearTo" | "publishedYear">,
  language: Language,
): string {
  const t = partsWords[language];
  const { referenceYear: from, referenceYearTo: to, publishedYear } = claim;
  const published = publishedYear === null ? null : t.publishedIn({ year: publishedYear });
  if (from === null)
    return published === null ? t.yearNotStated : `${published}, ${t.referenceYearNotStated}`;
  const isAhead = publishedYear !== null && from > publishedYear;
  const refersTo = isAhead ? t.aheadTo({ from, to }) : t.forYears({ from, to });
  return published === null || publishedYear === (to ?? from) ? refersTo : `${refersTo}, ${published}`;
}
