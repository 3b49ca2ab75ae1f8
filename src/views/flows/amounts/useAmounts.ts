import { useMemo } from "react";
import type { Family } from "../../../dataset/schema/stream.ts";
import type { AmountItem } from "../../../layouts/flows/amountRows.ts";
import { flowOrder } from "../../../layouts/flows/order.ts";
import { amountsOf, type AmountsOfYear, isKnown } from "../../../model/amounts.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { drawnGraph } from "../../../model/drawn.ts";
import { graphOfYear, type StreamInYear } from "../../../model/filter.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useDrawnGraph, useFilter } from "../../hooks/useYearGraph.ts";

/** Returns the published amounts of what is drawn in the chosen year, in the order of the flows. */
export function useAmounts(measure: Family): AmountsOfYear {
  const atlas = useAtlas();
  const { visible, year } = useDrawnGraph();
  return useMemo(() => amountsInOrder(atlas, visible, year, measure), [atlas, visible, year, measure]);
}

/** Returns the published amounts of streams in a year, in the order of the flows. */
export const amountsInOrder = (
  atlas: Atlas,
  drawn: readonly StreamInYear[],
  year: number,
  measure: Family,
): AmountsOfYear => amountsOf(atlas, inOrder(atlas, drawn), year, measure);

/** What every year asks of the one scale, and of the room below the picture. */
export interface AmountYears {
  readonly items: readonly (readonly AmountItem[])[];
  /** The most lines that streams without an amount need in any year: two where something is known of one. */
  readonly mostLines: number;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Returns the amounts of all years under the present filter; what is selected changes nothing in them. */
export function useAmountYears(measure: Family): AmountYears {
  const atlas = useAtlas();
  const filter = useFilter();
  const isAll = useView((view) => view.show === "all" || view.states.length > 0);
  return useMemo(() => {
    const years = Array.from(
      { length: atlas.lastYear - atlas.firstYear + 1 },
      (_, i) => atlas.firstYear + i,
    ).map((year) => {
      const { visible } = drawnGraph(graphOfYear(atlas, year, filter), { isAll, named: NOTHING });
      return amountsInOrder(atlas, visible, year, measure);
    });
    return {
      items: years.map(({ amounts }) => amounts.map(itemOf)),
      mostLines: Math.max(0, ...years.map(({ without }) => without.length + without.filter(isKnown).length)),
    };
  }, [atlas, filter, isAll, measure]);
}

/** Returns what the layout needs to know of an amount. */
export function itemOf({ value, upTo, streams }: AmountsOfYear["amounts"][number]): AmountItem {
  const partners = (side: "donor" | "receiver") => new Set(streams.map(({ stream }) => stream[side])).size;
  return { value, upTo, donors: partners("donor"), receivers: partners("receiver") };
}

function inOrder(atlas: Atlas, streams: readonly StreamInYear[]): readonly StreamInYear[] {
  const byId = new Map(streams.map((one) => [one.stream.id, one]));
  return flowOrder(atlas).streams.flatMap(({ id }) => byId.get(id) ?? []);
}
