import type { Balance, Term } from "../../../dataset/schema/balance.ts";
import type { Cell } from "../../../lib/csv.ts";
import type { Language } from "../../../lib/language.ts";
import type { Sheet } from "../../../lib/xlsx.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { balanceOfYear } from "../../../model/balance.ts";
import { nearestYear } from "../../../model/shownBalance.ts";

const BETWEEN = " | ";
const HEADS = [
  "id",
  "name",
  "from",
  "to",
  "year",
  "value",
  "unit",
  "basis",
  "plus",
  "minus",
  "streams",
  "references",
];

/**
 * Returns the figures of a picture to scale as a sheet: one row for each band of the year that is drawn, with where its value
 * stands. Headings are the names of the format, the same in both languages; what is not published is an empty cell.
 */
export function balanceSheet(
  atlas: Atlas,
  balance: Balance,
  { year, language }: { readonly year: number; readonly language: Language },
): Sheet {
  const picture = balanceOfYear(atlas, balance, nearestYear(balance, year));
  const rows = picture.links.map(({ link, value, ground, references }): Cell[] => [
    link.id,
    link.name[language],
    link.from,
    link.to,
    picture.year,
    value,
    balance.unit,
    value === null ? null : ground,
    link.plus.map(nameOf).join(BETWEEN),
    link.minus.map(nameOf).join(BETWEEN),
    link.streams.join(BETWEEN),
    references.join(BETWEEN),
  ]);
  return { name: balance.name[language], rows: [HEADS, ...rows] };
}

const nameOf = (term: Term): string =>
  Object.entries(term)
    .map(([kind, id]) => `${kind} ${id}`)
    .join("");
