// Every name in every year in which something changes, in both languages, on the screens that the diagram is made for: whole,
// inside its band or its side, and not upon another.

import { describe, expect, it } from "vitest";
import { atlas, boxesOf, CASES, collisions, roomOf } from "../../../tests/fixtures/flowRooms.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { yearEvents } from "../../model/events.ts";
import { layoutFlows } from "./flowLayout.ts";
import { flowOrder } from "./order.ts";
import { textEm } from "./rowWords.ts";

const order = flowOrder(atlas);
const years = yearEvents(atlas).map(({ year }) => year);

/** What is left for the diagram on a page of this size, and how many rows there are so high that they carry their names. */
const SCREENS = [
  { page: "1366x768", widthPx: 1318, heightPx: 511, inBands: 34 },
  { page: "1440x900", widthPx: 1392, heightPx: 607, inBands: 34 },
  { page: "1920x1080", widthPx: 1872, heightPx: 785, inBands: 46 },
] as const;
const FOOT_PX = 6; // of air below, which a plate may use

describe.each(SCREENS)("the flows at $page", (size) => {
  it.each(CASES)("name every row and every end of $drawn, none cut, none upon another: $language", (own) => {
    let looked = 0;
    for (const year of years) {
      const room = roomOf(year, own, size);
      const layout = layoutFlows(order, room);
      const boxes = boxesOf(layout, room);
      looked += boxes.length;
      for (const { of, x0, x1, y0, y1 } of boxes) {
        expect(Math.min(x0, y0), `${of} in ${year}`).toBeGreaterThanOrEqual(-0.5);
        expect(x1, `${of} in ${year}`).toBeLessThanOrEqual(size.widthPx + 0.5);
        expect(y1, `${of} in ${year}`).toBeLessThanOrEqual(size.heightPx + FOOT_PX);
      }
      expect(collisions(boxes), `in ${year}`).toEqual([]);
      for (const link of layout.links) {
        const { nameX, streamId } = link;
        expect(nameX, streamId).toBeGreaterThanOrEqual(layout.scale.middleX0);
        const row = room.rows.find(({ stream }) => stream.id === streamId);
        const end = (nameX ?? 0) + (row === undefined ? 0 : textEm(row, link)) * layout.scale.fontPx;
        expect(end, streamId).toBeLessThanOrEqual(layout.scale.middleX1);
      }
    }
    expect(years.length).toBeGreaterThan(20);
    expect(looked).toBeGreaterThan(1000);
  });

  it("leave out what stands in brackets for when something was there, and for nothing else", () => {
    const room = roomOf(2026, { language: "da", drawn: "all there is" }, size);
    const { links } = layoutFlows(order, room);
    const short = links.filter(({ isShort }) => isShort);
    expect(short.filter(({ hasMore }) => !hasMore)).toEqual([]);
    // On the widest page all have room for both.
    expect(short.length > 0).toBe(size.widthPx < 1500);
  });

  it.each(LANGUAGES)(
    "carry names in their bands, one below the other, where rows allow it: %s",
    (language) => {
      const rooms = years.map((year) => roomOf(year, { language, drawn: "what runs" }, size));
      const fitting = rooms.filter(({ rows }) => rows.length <= size.inBands);
      for (const room of fitting) {
        const { columns, platePx, strokePx } = layoutFlows(order, room).scale;
        expect([columns.length, platePx], `${room.rows.length} rows`).toEqual([1, strokePx]);
      }
      expect(fitting.length).toBeGreaterThan(20);
    },
  );

  it.each(LANGUAGES)("have the heads of both sides right above what stands there: %s", (language) => {
    for (const year of years) {
      const layout = layoutFlows(order, roomOf(year, { language, drawn: "what runs" }, size));
      const tops = layout.partners.map(({ y0, nameY }) =>
        Math.min(y0, (nameY ?? y0) - layout.scale.labelPx / 2),
      );
      const nearest = Math.min(...tops, ...layout.blocks.map(({ y0 }) => y0));
      expect(nearest - layout.headsY, `in ${year}`).toBeLessThanOrEqual(2 * layout.scale.headingPx);
    }
  });

  it.each(CASES)("keep type at 14 px and more, and the columns where they are: $drawn, $language", (own) => {
    const scales = years.map((year) => layoutFlows(order, roomOf(year, own, size)).scale);
    for (const { fontPx, partnerPx, makesPx } of scales)
      expect(Math.min(fontPx, partnerPx, makesPx)).toBeGreaterThanOrEqual(14);
    expect(new Set(scales.map(({ donorX }) => donorX)).size).toBe(1);
    // Names begin at one place; only all there is, where it is too much for that, pushes them aside.
    const places = new Set(scales.map(({ middleX0 }) => middleX0)).size;
    expect(own.drawn === "what runs" ? places : 1).toBe(1);
  });
});
