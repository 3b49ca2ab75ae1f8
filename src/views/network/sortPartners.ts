import type { PartnerInNetwork } from "../../model/network/networkYears.ts";
import type { ColumnOrder, NetworkColumn } from "../../model/orders.ts";

type Order = ColumnOrder<NetworkColumn>;

/** What a reader finds who has asked for no order: who lies most between others, then who is linked most. */
const USUAL: readonly NetworkColumn[] = ["betweenness", "streams"];

/** Returns partners in an order; equal ones by name. */
export function sortPartners(
  rows: readonly PartnerInNetwork[],
  order: Order | null,
  byName: (a: PartnerInNetwork, b: PartnerInNetwork) => number,
): PartnerInNetwork[] {
  if (order?.column === "partner")
    return rows.toSorted((a, b) => (order.direction === "ascending" ? 1 : -1) * byName(a, b));
  const columns = order === null ? USUAL : [order.column];
  const sign = order?.direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    for (const column of columns)
      if (column !== "partner" && a[column] !== b[column]) return sign * (a[column] - b[column]);
    return byName(a, b);
  });
}

/** Returns the order after a press on a heading: the most first, then the least, then the usual one; names from A. */
export function nextNetworkOrder(order: Order | null, column: NetworkColumn): Order | null {
  const [first, second] =
    column === "partner" ? (["ascending", "descending"] as const) : (["descending", "ascending"] as const);
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: second } : null;
}
