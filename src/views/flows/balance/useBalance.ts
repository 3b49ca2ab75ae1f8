import { useMemo } from "react";
import type { Balance } from "../../../dataset/schema/balance.ts";
import type { Family, Stream } from "../../../dataset/schema/stream.ts";
import { rememberLast } from "../../../lib/rememberLast.ts";
import { allYearsOf, type BalanceYear, branchesOf } from "../../../model/balance.ts";
import { balanceOf, nearestYear } from "../../../model/shownBalance.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useYear } from "../../hooks/useYearGraph.ts";

/** A balance on the screen. */
export interface ShownBalance {
  readonly balance: Balance;
  /** All years, which share a scale, and the one that is drawn. */
  readonly years: readonly BalanceYear[];
  readonly picture: BalanceYear;
  /** The chosen year, of which the picture may be only the nearest. */
  readonly askedYear: number;
  /** Receivers of bundles, by the node at which the trunk ends. */
  readonly branches: ReadonlyMap<string, readonly Stream[]>;
}

const sharedYears = rememberLast(allYearsOf);

/** Returns the balance that the address asks for, or the one that the year has; null where the family has none. */
export function useBalance(family: Family): ShownBalance | null {
  const atlas = useAtlas();
  const askedYear = useYear();
  const id = useView((view) => view.balance);
  return useMemo(() => {
    const balance = balanceOf(atlas, id, { family, year: askedYear });
    if (balance === null) return null;
    const years = sharedYears(atlas, balance);
    const picture = years[nearestYear(balance, askedYear) - balance.from];
    if (picture === undefined) return null;
    return { balance, years, picture, askedYear, branches: branchesOf(atlas, picture) };
  }, [atlas, askedYear, id, family]);
}
