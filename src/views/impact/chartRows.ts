import type { FigureClaim, Period } from "../../dataset/schema/claim.ts";
import type { Text } from "../../dataset/schema/common.ts";
import type { Series } from "../../dataset/schema/story.ts";
import type { Cell } from "../../lib/csv.ts";
import type { Language } from "../../lib/language.ts";

/** Rows of a sheet, the headings first: names of the format, the same in both languages. */
export type Rows = readonly (readonly Cell[])[];

const BETWEEN = " | ";
const CLAIM_HEADS = [
  "id",
  "title",
  "measure",
  "qualifier",
  "value",
  "upTo",
  "unit",
  "basis",
  "inferred",
  "preferred",
  "referenceYear",
  "referencePeriod",
  "publishedYear",
  "publishedPeriod",
  "references",
];
const SERIES_HEADS = ["id", "title", "year", "value", "unit", "computed", "references"];

/** A record with claims that count something. */
interface Claiming {
  readonly id: string;
  readonly title: Text;
  readonly claims: readonly FigureClaim[];
}

/** Returns one row for each claim; what is not published is an empty cell. */
export const claimRows = (records: readonly Claiming[], language: Language): Rows => [
  CLAIM_HEADS,
  ...records.flatMap(({ id, title, claims }) =>
    claims.map((claim): Cell[] => [
      id,
      title[language],
      claim.measure?.[language] ?? null,
      claim.qualifier,
      claim.value,
      claim.upTo,
      claim.unit,
      claim.basis,
      claim.inferred ? "yes" : "no",
      claim.preferred ? "yes" : "no",
      claim.referenceYear,
      yearsOf(claim.referencePeriod),
      claim.publishedYear,
      yearsOf(claim.publishedPeriod),
      claim.references.join(BETWEEN),
    ]),
  ),
];

/** Returns one row for each year of each series; a year that is not published has an empty cell. */
export const seriesRows = (series: readonly Series[], language: Language): Rows => [
  SERIES_HEADS,
  ...series.flatMap(({ id, title, unit, computed, references, values }) =>
    values.map(({ year, value }): Cell[] => [
      id,
      title[language],
      year,
      value,
      unit,
      computed ? "yes" : "no",
      references.join(BETWEEN),
    ]),
  ),
];

/** Returns sheets below each other, a free line between, where one file holds what one chart shows. */
export const stacked = (...sheets: readonly Rows[]): Rows =>
  sheets.filter((rows) => rows.length > 1).flatMap((rows, i) => (i === 0 ? rows : [[], ...rows]));

const yearsOf = (period: Period | null): string | null =>
  period === null ? null : `${period.from}–${period.to}`;
