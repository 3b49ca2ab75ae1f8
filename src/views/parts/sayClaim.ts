import type { Basis, Covers, FigureClaim, Period } from "../../dataset/schema/claim.ts";
import type { Text } from "../../dataset/schema/common.ts";
import { formatFor } from "../../i18n/format.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { sayInWords } from "../../i18n/sayInWords.ts";
import type { Language } from "../../lib/language.ts";
import { UNITS } from "../../lib/units.ts";
import { scopeOf } from "../../model/scope.ts";

/** A published figure of any record: what claims of streams, figures, partners and projects have in common. */
export type ClaimLike = Omit<FigureClaim, "method" | "basis" | "equivalent"> & {
  readonly basis: Basis;
  readonly equivalent?: Text | null;
  /** What a claim of a stream counts. */
  readonly covers?: Covers | null;
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

/** How units are given: as signs for the desk ("m³/year"), or in words for a hall ("cubic metres a year"). */
export type Manner = "signs" | "words";

/** Returns an amount in its parts, or null where none is published. */
export function amountParts(
  claim: AmountLike,
  language: Language,
  manner: Manner = "signs",
): AmountParts | null {
  if (claim.value === null) return null;
  const qualifier = claim.qualifier === null ? "" : partsWords[language][claim.qualifier];
  // Words are of more than one.
  if (manner === "words" && (claim.upTo ?? claim.value) !== 1)
    return { qualifier, ...sayInWords(claim.value, claim.upTo, { unit: claim.unit, language }) };
  const { number } = formatFor(language);
  const values = claim.upTo === null ? number(claim.value) : `${number(claim.value)}–${number(claim.upTo)}`;
  // English sets the per cent sign close to the number.
  const isClose = claim.unit === "%" && language === "en";
  return {
    qualifier,
    number: isClose ? `${values}%` : values,
    unit: isClose ? "" : UNITS[claim.unit][language],
  };
}

/** Returns an amount as one text: "about 240,000 t/year", "600–1,000 t/year", "not published". */
export function sayAmount(claim: AmountLike, language: Language, manner: Manner = "signs"): string {
  const parts = amountParts(claim, language, manner);
  if (parts === null) return commonWords[language].notPublished;
  return [parts.qualifier, parts.number, parts.unit].filter((part) => part !== "").join(" ");
}

type Years = Pick<
  ClaimLike,
  "referenceYear" | "referenceYearTo" | "referencePeriod" | "publishedYear" | "publishedPeriod"
>;

/**
 * Returns the years of a figure: what it refers to and, where that differs, when it was published. A figure for a year
 * to come says that it looks ahead.
 */
export function sayClaimYears(claim: Years, language: Language): string {
  const t = partsWords[language];
  const refersTo = sayReferenceTime(claim, language);
  const published = sayPublished(claim, language);
  if (refersTo === null)
    return published === null ? t.yearNotStated : `${published}, ${t.referenceYearNotStated}`;
  const lastYear = claim.referenceYearTo ?? claim.referenceYear;
  const isSame = lastYear !== null && claim.publishedYear === lastYear;
  return published === null || isSame ? refersTo : `${refersTo}, ${published}`;
}

/** Returns a rough time: in its own words, else "about 2010–2012". */
export const sayPeriod = ({ text, from, to }: Period, language: Language): string =>
  text?.[language] ?? partsWords[language].aboutYears({ from, to: to === from ? null : to });

function sayReferenceTime(claim: Years, language: Language): string | null {
  const t = partsWords[language];
  const { referenceYear: from, referenceYearTo: to, referencePeriod, publishedYear } = claim;
  if (from === null)
    return referencePeriod === null ? null : t.forPeriod({ period: sayPeriod(referencePeriod, language) });
  const isAhead = publishedYear !== null && from > publishedYear;
  return isAhead ? t.aheadTo({ from, to }) : t.forYears({ from, to });
}

/** Returns when a figure was published, "published about 2000"; null where that is not known. */
export function sayPublished(
  { publishedYear, publishedPeriod }: Pick<Years, "publishedYear" | "publishedPeriod">,
  language: Language,
): string | null {
  const t = partsWords[language];
  if (publishedYear !== null) return t.publishedIn({ year: publishedYear });
  return publishedPeriod === null
    ? null
    : t.publishedPeriod({ period: sayPeriod(publishedPeriod, language) });
}

/**
 * Returns the years of a figure and, where it is not plainly what happened in this stream, its ground and what it counts:
 * "for 2019; calculated by us; with other streams".
 */
export function sayYearsAndGround(
  claim: ClaimLike,
  language: Language,
  years = sayClaimYears(claim, language),
): string {
  const t = partsWords[language];
  const { value, basis, covers = null, measure } = claim;
  const isSeveral = scopeOf({ covers, measure }) === "several";
  return [
    years,
    ...(value !== null && basis !== "reported" ? [t[basis]] : []),
    ...(isSeveral ? [sayCovers({ covers, measure }, language)] : []),
  ].join("; ");
}

/** Returns what a claim of a stream counts: "this stream", "with other streams", "with more than this stream". */
export function sayCovers(claim: Parameters<typeof scopeOf>[0], language: Language): string {
  const t = partsWords[language];
  const { covers } = claim;
  const isAlone = covers !== null && typeof covers === "object" && covers.streams.length < 2;
  return isAlone ? t.besides : t[scopeOf(claim)];
}
