import type { Balance } from "../../dataset/schema/balance.ts";

/**
 * Returns the column of each node, counted from the left: one after the last that leads to it, and the last column for what
 * leads nowhere. It is read from the links of all years, so that a node never changes its column.
 */
export function columnsOf({ nodes, links }: Pick<Balance, "nodes" | "links">): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const columnOf = (id: string): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const before = links.filter(({ to }) => to === id).map(({ from }) => columnOf(from) + 1);
    const column = Math.max(0, ...before);
    columns.set(id, column);
    return column;
  };
  for (const { id } of nodes) columnOf(id);
  const last = Math.max(0, ...columns.values());
  for (const { id } of nodes) if (!links.some(({ from }) => from === id)) columns.set(id, last);
  return columns;
}
