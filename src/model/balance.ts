import type { Balance, BalanceLink, BalanceNode, Term } from "../dataset/schema/balance.ts";
import type { FigureClaim, QuantityClaim } from "../dataset/schema/claim.ts";
import { convert } from "../lib/convert.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Unit } from "../lib/units.ts";
import type { Atlas } from "./atlas.ts";
import { isDrawnByItself } from "./drawn.ts";
import { scopeOf } from "./scope.ts";
import { claimOfShared } from "./sharedClaims.ts";
import { streamState } from "./status.ts";

/** On what a value in a picture rests: said by a reference, computed by us from what references say, or our reading of it. */
export type Ground = "reported" | "calculated" | "inferred";

/** One published value of a year, as it stands at its source. */
export interface TermValue {
  readonly term: Term;
  /** In `unit`; null where it is not published for the year, or where sources disagree and none is preferred. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly ground: Ground;
  readonly references: readonly string[];
}

/** A band of one year. */
export interface LinkValue {
  readonly link: BalanceLink;
  /** In the unit of the balance; null where any of its terms is not published. */
  readonly value: number | null;
  readonly ground: Ground;
  readonly plus: readonly TermValue[];
  readonly minus: readonly TermValue[];
  readonly references: readonly string[];
}

/** A node of one year, with what goes in and comes out; null where a part of it is not published or nothing does. */
export interface NodeValue {
  readonly node: BalanceNode;
  readonly goesIn: number | null;
  readonly comesOut: number | null;
}

/** One picture to scale of one year. */
export interface BalanceYear {
  readonly balance: Balance;
  readonly year: number;
  readonly links: readonly LinkValue[];
  readonly nodes: readonly NodeValue[];
}

/** Returns a balance in one of its years: every value taken from where it stands, nothing filled in. */
export function balanceOfYear(atlas: Atlas, balance: Balance, year: number): BalanceYear {
  const links = balance.links
    .filter(({ since, until }) => (since ?? -Infinity) <= year && year <= (until ?? Infinity))
    .map((link) => linkValue(atlas, link, balance.unit, year));
  const nodes = balance.nodes.map((node) => ({
    node,
    goesIn: sumOf(links.filter(({ link }) => link.to === node.id)),
    comesOut: sumOf(links.filter(({ link }) => link.from === node.id)),
  }));
  return { balance, year, links, nodes };
}

/** Returns by how much more comes out of a node than goes in, and that as a share of what comes out; null where either is unknown. */
export function differenceAt({ goesIn, comesOut }: NodeValue): { amount: number; share: number } | null {
  if (goesIn === null || comesOut === null || comesOut === 0) return null;
  const amount = rounded(comesOut - goesIn);
  return { amount, share: amount / comesOut };
}

function linkValue(atlas: Atlas, link: BalanceLink, unit: Unit, year: number): LinkValue {
  const plus = link.plus.map((term) => termValue(atlas, term, year));
  const minus = link.minus.map((term) => termValue(atlas, term, year));
  const terms = [...plus, ...minus];
  const total = totalIn(plus, unit);
  const less = totalIn(minus, unit);
  const value = total === null || less === null ? null : rounded(total - less);
  return {
    link,
    // Less than nothing is no amount: the counts do not go together in that year.
    value: value !== null && value < 0 ? null : value,
    ground: groundOf(link, terms),
    plus,
    minus,
    references: [...new Set(terms.flatMap(({ references }) => references))],
  };
}

function groundOf(link: BalanceLink, terms: readonly TermValue[]): Ground {
  if (link.inferred !== null || terms.some(({ ground }) => ground === "inferred")) return "inferred";
  return terms.length > 1 || terms.some(({ ground }) => ground === "calculated") ? "calculated" : "reported";
}

/** Returns the sum of values in a unit to which all convert exactly; null as soon as one is not published. */
export function totalIn(terms: readonly TermValue[], unit: Unit): number | null {
  let total = 0;
  for (const term of terms) {
    const value = term.value === null ? null : convert(term.value, term.unit, unit);
    if (value === null) return null;
    total += value;
  }
  return total;
}

function sumOf(links: readonly LinkValue[]): number | null {
  if (links.length === 0) return null;
  let sum = 0;
  for (const { value } of links) {
    if (value === null) return null;
    sum += value;
  }
  return rounded(sum);
}

/** Without what binary arithmetic adds beyond the ninth decimal: 76 − 5.8 is 70.2. */
const rounded = (value: number) => Number(value.toFixed(9));

function termValue(atlas: Atlas, term: Term, year: number): TermValue {
  if ("series" in term) return seriesValue(atlas, term, year);
  const claims = claimsOf(atlas, term).filter((claim) => isAmountOf(claim, year));
  const [first] = claims;
  const chosen =
    claims.find(({ preferred }) => preferred) ??
    (claims.every(({ value, unit }) => value === first?.value && unit === first.unit) ? first : undefined);
  return {
    term,
    value: chosen?.value ?? null,
    unit: (chosen ?? first)?.unit ?? "t/year",
    ground:
      chosen?.inferred === true ? "inferred" : chosen?.basis === "calculated" ? "calculated" : "reported",
    references: chosen?.references ?? [],
  };
}

function seriesValue(atlas: Atlas, term: { readonly series: string }, year: number): TermValue {
  const series = atlas.series.get(term.series);
  return {
    term,
    value: series?.values.find((entry) => entry.year === year)?.value ?? null,
    unit: series?.unit ?? "t/year",
    ground: series?.computed === true ? "calculated" : "reported",
    references: series?.references ?? [],
  };
}

/** What happened in exactly that year: no plan, no capacity, no permit, no longer time. */
const isAmountOf = ({ value, basis, referenceYear, referenceYearTo }: FigureClaim, year: number) =>
  value !== null &&
  referenceYear === year &&
  referenceYearTo === null &&
  (basis === "reported" || basis === "measured" || basis === "calculated");

function claimsOf(atlas: Atlas, term: Exclude<Term, { series: string }>): readonly FigureClaim[] {
  if ("figure" in term) {
    const use = claimOfShared(atlas.dataset, term.figure);
    return use === null ? [] : [use];
  }
  const claims = atlas.streams.get(term.stream)?.claims ?? [];
  return claims
    .filter((claim): claim is QuantityClaim => claim.about === "quantity")
    .filter((claim) => scopeOf(claim) === "stream");
}

/**
 * Returns the receivers into which the bundles of a year part, by the node at which each ends: of its streams those that
 * are drawn in that year, one for each receiver. How much each gets is not published.
 */
export function branchesOf(
  atlas: Atlas,
  { links, year }: BalanceYear,
): ReadonlyMap<string, readonly Stream[]> {
  const branches = new Map<string, readonly Stream[]>();
  for (const { link } of links) {
    if (link.streams.length < 2 || links.some((other) => other.link.from === link.to)) continue;
    const streams = link.streams.flatMap((id) => atlas.streams.get(id) ?? []);
    const drawn = streams.filter((stream) => isDrawnByItself(streamState(atlas, stream, year)));
    const byReceiver = new Map(drawn.toReversed().map((stream) => [stream.receiver, stream]));
    branches.set(
      link.to,
      drawn.filter((stream) => byReceiver.get(stream.receiver) === stream),
    );
  }
  return branches;
}

/** Returns a balance in all of its years, in order. */
export const allYearsOf = (atlas: Atlas, balance: Balance): readonly BalanceYear[] =>
  Array.from({ length: balance.to - balance.from + 1 }, (_, i) =>
    balanceOfYear(atlas, balance, balance.from + i),
  );
