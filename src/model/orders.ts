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

/** The columns of the table of partners in the network. */
export const NETWORK_COLUMNS = [
  "partner",
  "donors",
  "receivers",
  "mutual",
  "streams",
  "betweenness",
] as const;
export type NetworkColumn = (typeof NETWORK_COLUMNS)[number];

type Column = TableColumn | NetworkColumn;

/** By which column the rows stand, and which way. */
export interface ColumnOrder<C extends Column> {
  readonly column: C;
  readonly direction: "ascending" | "descending";
}
export type TableOrder = ColumnOrder<TableColumn>;

/** The orders of the list of references. */
export const REFERENCE_ORDERS = ["publisher", "year", "citations"] as const;
export type ReferenceOrder = (typeof REFERENCE_ORDERS)[number];
export type ReferenceKind = Reference["kind"];

/** An order as the address says it: a column of a table, "-down" where it falls, or an order of the references. */
export type Sort = Column | `${Column}-down` | ReferenceOrder;

export const SORTS: readonly Sort[] = [
  ...[...TABLE_COLUMNS, ...NETWORK_COLUMNS].flatMap((column) => [column, `${column}-down`] as const),
  ...REFERENCE_ORDERS,
];

/** Returns the order of a table in a word of the address; null where it is none of the table's. */
export function orderIn<C extends Column>(columns: readonly C[], sort: Sort | null): ColumnOrder<C> | null {
  const column = columns.find((one) => sort === one || sort === `${one}-down`);
  return column === undefined ? null : { column, direction: sort === column ? "ascending" : "descending" };
}

/** Returns the order of the table of streams in a word of the address; null where it is none of that table's. */
export const tableOrderOf = (sort: Sort | null): TableOrder | null => orderIn(TABLE_COLUMNS, sort);

/** Returns the word of the address for an order of a table. */
export const sortOf = <C extends Column>(order: ColumnOrder<C> | null): Sort | null =>
  order === null ? null : order.direction === "ascending" ? order.column : `${order.column}-down`;
