import type { Warning } from "../dataset/warnings/warning.ts";
import type { Balance } from "../dataset/schema/balance.ts";
import type { Atlas } from "./atlas.ts";
import { allYearsOf, type BalanceYear, differenceAt, type LinkValue, totalIn } from "./balance.ts";
import { sayYears } from "./sayYears.ts";

/** Two counts of one thing that are further apart than this, as a share, are worth a look. */
const APART = 0.1;

/**
 * Returns what is odd in the pictures to scale, for the keeper: years in which a value is not published, in which it comes
 * out as less than nothing, or in which two counts of one thing are far apart. None of it is mended: the picture shows it.
 */
export const balanceWarnings = (atlas: Atlas): Warning[] =>
  atlas.dataset.balances.flatMap((balance, b) => {
    const years = allYearsOf(atlas, balance);
    return [...ofLinks(balance, years, b), ...ofNodes(balance, years, b)];
  });

function ofLinks(balance: Balance, years: readonly BalanceYear[], b: number): Warning[] {
  return balance.links.flatMap(({ id }, i) => {
    const values = years.flatMap(({ year, links }) => {
      const value = links.find(({ link }) => link.id === id);
      return value === undefined ? [] : [{ year, ...value }];
    });
    const told = (code: Warning["code"], odd: (value: LinkValue) => boolean): Warning[] => {
      const found = values.filter(odd).map(({ year }) => year);
      const params = { id, years: sayYears(found) };
      return found.length === 0 ? [] : [{ code, path: ["balances", b, "links", i], params }];
    };
    return [
      ...told("balance-negative", isNegative(balance)),
      ...told("balance-gap", (value) => value.value === null && !isNegative(balance)(value)),
    ];
  });
}

/** Whether all terms are published and still give no amount. */
const isNegative =
  ({ unit }: Balance) =>
  ({ value, plus, minus }: LinkValue): boolean =>
    value === null && totalIn(plus, unit) !== null && totalIn(minus, unit) !== null;

function ofNodes(balance: Balance, years: readonly BalanceYear[], b: number): Warning[] {
  return balance.nodes.flatMap((node, i): Warning[] => {
    if (!node.agrees) return [];
    const apart = years.filter(({ nodes }) => {
      const value = nodes.find((one) => one.node === node);
      const difference = value === undefined ? null : differenceAt(value);
      return difference !== null && Math.abs(difference.share) > APART;
    });
    const params = { id: node.id, years: sayYears(apart.map(({ year }) => year)) };
    return apart.length === 0 ? [] : [{ code: "balance-apart", path: ["balances", b, "nodes", i], params }];
  });
}
