import { layoutFlows } from "./flowLayout.ts";
import type { FlowRoom } from "./flowScale.ts";
import { isClearOfHeadings } from "./namesInTurns.ts";
import type { FlowOrder } from "./order.ts";
import type { RowWords } from "./rowWords.ts";

const AT_ONCE = 8; // a share of those without a name

/** A room whose rows are known more closely. */
export type RoomOf<Row extends RowWords> = Omit<FlowRoom, "rows"> & { readonly rows: readonly Row[] };

/**
 * Returns a room with as many of its rows as can all be named, partners too: fewer bands rather than nameless ones. For a row
 * without a name goes one of its family that matters less, the nearest; itself where none does.
 *
 * @param rankOf the lower, the longer a row stays
 */
export function roomWithNames<Row extends RowWords>(
  order: FlowOrder,
  room: RoomOf<Row>,
  rankOf: (row: Row) => number,
): RoomOf<Row> {
  const nameless = namelessIn(order, room);
  if (nameless.size === 0 || room.rows.length === 0) return room;
  const byId = new Map(room.rows.map((row) => [row.stream.id, row]));
  const rows = order.streams.flatMap(({ id }) => byId.get(id) ?? []);
  const gone = new Set<Row>();
  // For few of them at a time: what goes gives room to the others.
  for (const row of rows
    .filter(({ stream }) => nameless.has(stream.id))
    .slice(0, Math.ceil(nameless.size / AT_ONCE))) {
    const at = rows.indexOf(row);
    const family = rows.filter((one) => one.stream.family === row.stream.family && !gone.has(one));
    const away = (one: Row) => Math.abs(rows.indexOf(one) - at);
    const [least] = family.toSorted((a, b) => rankOf(b) - rankOf(a) || away(a) - away(b));
    gone.add(least ?? row);
  }
  return roomWithNames(order, { ...room, rows: room.rows.filter((row) => !gone.has(row)) }, rankOf);
}

/** Streams without a name, or at whose end stands a partner without one. */
function namelessIn(order: FlowOrder, room: FlowRoom): ReadonlySet<string> {
  const { links, partners, scale } = layoutFlows(order, room);
  return new Set([
    // Rows so low that names would lie upon headings: one less of them.
    ...(isClearOfHeadings(scale) ? [] : links.slice(-1).map(({ streamId }) => streamId)),
    ...links.flatMap(({ nameX, streamId }) => (nameX === null ? [streamId] : [])),
    ...partners.flatMap(({ nameY, streamIds }) => (nameY === null ? streamIds : [])),
  ]);
}
