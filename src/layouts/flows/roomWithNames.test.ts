import { describe, expect, it } from "vitest";
import { atlas, roomOf } from "../../../tests/fixtures/flowRooms.ts";
import { type StreamState, streamState } from "../../model/status.ts";
import { layoutFlows } from "./flowLayout.ts";
import { flowOrder } from "./order.ts";
import { roomWithNames } from "./roomWithNames.ts";
import type { RowWords } from "./rowWords.ts";

const order = flowOrder(atlas);
const stateOf = ({ stream }: RowWords): StreamState => streamState(atlas, stream, 2018);
const rankOf = (row: RowWords) => (stateOf(row) === "running" ? 1 : 2);
const roomOfHeight = (heightPx: number) =>
  roomOf(
    2018,
    { language: "en", drawn: "what runs" },
    { widthPx: 1012, heightPx, remPx: 22.81, namesFirst: true },
  );

/** How many rows are kept in a height, by state; all of them with their names. */
function kept(heightPx: number) {
  const room = roomOfHeight(heightPx);
  const fitting = roomWithNames(order, room, rankOf);
  const { links, partners } = layoutFlows(order, fitting);
  expect(links.filter(({ nameX }) => nameX === null)).toEqual([]);
  expect(partners.filter(({ nameY }) => nameY === null)).toEqual([]);
  const running = fitting.rows.filter((row) => stateOf(row) === "running").length;
  return { running, earlier: fitting.rows.length - running, of: room.rows.length };
}

describe("the rows of a hall's flows", () => {
  it("are all there where all have room for their names", () => {
    const { running, earlier, of } = kept(547);
    expect(running + earlier).toBe(of);
    expect(earlier).toBeGreaterThan(5);
  });

  it("are first those that run: for a name goes what was last documented earlier, then some of what has none", () => {
    const all = kept(547);
    const heights = Array.from({ length: 24 }, (_, i) => kept(540 - i * 18));
    expect(heights.some(({ running, earlier }) => earlier < all.earlier && running === all.running)).toBe(
      true,
    );
    const least = heights.at(-1);
    expect(least?.running).toBeLessThan(all.running);
    expect(least?.running).toBeGreaterThan(least?.earlier ?? 0);
  });
});
