import type { Reference } from "../dataset/schema/story.ts";

/** The columns of the table of streams, each of which it can be sorted by. */
export const TABLE_COLUMNS = [
  "resource",
  "family",
  "donor",
  "receiver",
  "since",
  "until",
  "state",
  "amount",
  "references",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** By which column the rows stand, and which way. */
export interface TableOrder {
  readonly column: TableColumn;
  readonly direction: "ascending" | "descending";
}

/** The orders of the list of references. */
export const REFERENCE_ORDERS = ["publisher", "year", "citations"] as const;
export type ReferenceOrder = (typeof REFERENCE_ORDERS)[number];
export type ReferenceKind = Reference["kind"];

/** An order as the address says it: a column of the table, "-down" where it falls, or an order of the references. */
export type Sort = TableColumn | `${TableColumn}-down` | ReferenceOrder;

export const SORTS: readonly Sort[] = [
  ...TABLE_COLUMNS,
  ...TABLE_COLUMNS.map((column) => `${column}-down` as const),
  ...REFERENCE_ORDERS,
];

/** Returns the order of the table in a word of the address; null where it is none of the table's. */
export function tableOrderOf(sort: Sort | null): TableOrder | null {
  const column = TABLE_COLUMNS.find((one) => sort === one || sort === `${one}-down`);
  return column === undefined ? null : { column, direction: sort === column ? "ascending" : "descending" };
}

/** Returns the word of the address for an order of the table. */
export const sortOf = (order: TableOrder | null): Sort | null =>
  order === null ? null : order.direction === "ascending" ? order.column : `${order.column}-down`;
