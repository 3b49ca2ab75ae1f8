import type { TableColumn, TableOrder } from "../../model/orders.ts";
import type { StreamRow } from "../../model/streamTable.ts";

/** What both forms of the table take. */
export interface RowsProps {
  readonly rows: readonly StreamRow[];
  /** Null is the order of the views: by family, then by beginning. */
  readonly order: TableOrder | null;
  readonly onOrder: (order: TableOrder | null) => void;
}

/** Returns the order after a press on a heading: up, then down, then back to the order of the views. */
export function nextOrder(order: TableOrder | null, column: TableColumn): TableOrder | null {
  if (order?.column !== column) return { column, direction: "ascending" };
  return order.direction === "ascending" ? { column, direction: "descending" } : null;
}
