import type { FigureClaim } from "../dataset/schema/claim.ts";
import type { Dataset } from "../dataset/schema/dataset.ts";
import type { ImpactFigure } from "../dataset/schema/story.ts";
import type { Warning } from "../dataset/warnings/warning.ts";
import type { Unit } from "../lib/units.ts";
import { hasNumber, isContradicted, type Numbered } from "./comparable.ts";

/** What sources may disagree about: the amount, the year that one amount is for, or the currency that a sum is in. */
export type Disagreement = "amount" | "year" | "currency";

/** Returns what the claims about a figure disagree on, in a fixed order; empty where they do not. */
export function disagreementsOf({ kind, claims }: Pick<ImpactFigure, "kind" | "claims">): Disagreement[] {
  const published = claims.filter(hasNumber);
  const some = (differ: (a: Numbered<FigureClaim>, b: Numbered<FigureClaim>) => boolean) =>
    published.some((a, i) => published.slice(i + 1).some((b) => differ(a, b)));
  // A count may well be the same in two years; a saved amount that is given to either of two is one of them.
  const isCount = kind === "stream-count" || kind === "member-count";
  return [
    ...(some(isContradicted) ? (["amount"] as const) : []),
    ...(!isCount && some(isOfTwoYears) ? (["year"] as const) : []),
    ...(some(isOfTwoCurrencies) ? (["currency"] as const) : []),
  ];
}

/** Returns the figures whose sources disagree without a sentence that says so, for the keeper. */
export const conflictWarnings = ({ impactFigures }: Dataset): Warning[] =>
  impactFigures.flatMap((figure, i): Warning[] =>
    figure.conflict !== null || disagreementsOf(figure).length === 0
      ? []
      : [{ code: "conflict-unexplained", path: ["impactFigures", i], params: { id: figure.id } }],
  );

const isOfOneThing = (a: FigureClaim, b: FigureClaim) => a.measure?.en === b.measure?.en;

function isOfTwoYears(a: Numbered<FigureClaim>, b: Numbered<FigureClaim>): boolean {
  if (a.referenceYear === null || b.referenceYear === null) return false;
  const isApart =
    (a.referenceYearTo ?? a.referenceYear) < b.referenceYear ||
    (b.referenceYearTo ?? b.referenceYear) < a.referenceYear;
  return isApart && isOfOneThing(a, b) && a.unit === b.unit && a.value === b.value && a.upTo === b.upTo;
}

const CURRENCY = /^[A-Z]{3}(?=\/|$)/;
const currencyOf = (unit: Unit): string | null => CURRENCY.exec(unit)?.[0] ?? null;

function isOfTwoCurrencies(a: FigureClaim, b: FigureClaim): boolean {
  const [one, other] = [currencyOf(a.unit), currencyOf(b.unit)];
  return one !== null && other !== null && one !== other && isOfOneThing(a, b);
}
