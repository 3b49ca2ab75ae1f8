// The flows in a hall, in every year in which something changes and in both languages: every partner has its name, every
// stream as long as rows are as high as letters, none cut, none upon another, and what stands does not move.

import { describe, expect, it } from "vitest";
import { atlas, boxesOf, collisions, type FlowCase, roomOf } from "../../../tests/fixtures/flowRooms.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { yearEvents } from "../../model/events.ts";
import { layoutFlows } from "./flowLayout.ts";
import { streamState } from "../../model/status.ts";
import { flowOrder } from "./order.ts";
import { roomWithNames } from "./roomWithNames.ts";
import { textEm } from "./rowWords.ts";

const order = flowOrder(atlas);
const years = yearEvents(atlas).map(({ year }) => year);

/** What is left for the diagram, and how many rows are all drawn there; of more some may go. One of 4K is as one of 1080 lines. */
const HALLS = [
  { hall: "1920x1080", widthPx: 1423, heightPx: 800, remPx: 32.08, named: 60, namesFirst: true },
  { hall: "1366x768", widthPx: 1012, heightPx: 547, remPx: 22.81, named: 60, namesFirst: true },
  { hall: "1080x1920", widthPx: 1032, heightPx: 1193, remPx: 32.08, named: 37, namesFirst: true },
  { hall: "1920x1200", widthPx: 1367, heightPx: 882, remPx: 32.08, named: 60, namesFirst: true },
  { hall: "1280x800", widthPx: 911, heightPx: 569, remPx: 21.38, named: 25, namesFirst: true },
  { hall: "800x1280", widthPx: 764, heightPx: 749, remPx: 21.38, named: 35, namesFirst: true },
  // Large text takes room around the diagram, whose own type stays as it is.
  {
    hall: "1920x1080 with large text",
    widthPx: 1313,
    heightPx: 731,
    remPx: 32.08,
    named: 21,
    namesFirst: true,
  },
] as const;
const CASES = LANGUAGES.map((language): FlowCase => ({ language, drawn: "what runs" }));
const FOOT_PX = 8; // of air below, which a plate may use

describe.each(HALLS)("the flows in a hall of $hall", (hall) => {
  const layoutsIn = (own: FlowCase) =>
    years.map((year) => {
      const asked = roomOf(year, own, hall);
      const room = roomWithNames(order, asked, ({ stream }) =>
        streamState(atlas, stream, year) === "last-documented" ? 1 : 0,
      );
      return { year, asked, room, layout: layoutFlows(order, room) };
    });

  it.each(CASES)("name every stream and every end, none cut, none upon another: $language", (own) => {
    let named = 0;
    let looked = 0;
    for (const { year, asked, room, layout } of layoutsIn(own)) {
      const boxes = boxesOf(layout, room);
      looked += boxes.length;
      expect(collisions(boxes), `in ${year}`).toEqual([]);
      for (const { of, x0, x1, y0, y1 } of boxes) {
        expect(Math.min(x0, y0), `${of} in ${year}`).toBeGreaterThanOrEqual(-0.5);
        expect(x1, `${of} in ${year}`).toBeLessThanOrEqual(hall.widthPx + 0.5);
        expect(y1, `${of} in ${year}`).toBeLessThanOrEqual(hall.heightPx + FOOT_PX);
      }
      const nameless = layout.links.filter(({ nameX }) => nameX === null).map(({ streamId }) => streamId);
      expect(nameless, `in ${year}`).toEqual([]);
      const least = Math.min(asked.rows.length, hall.named);
      expect(room.rows.length, `in ${year}`).toBeGreaterThanOrEqual(least);
      named += layout.links.length - nameless.length;
    }
    expect(looked).toBeGreaterThan(1000);
    expect(named).toBeGreaterThan(850);
  });

  it.each(CASES)("keep type at its least size and more, and every name on its band: $language", (own) => {
    let looked = 0;
    for (const { year, room, layout } of layoutsIn(own)) {
      const { fontPx, partnerPx, makesPx, donorX, receiverX } = layout.scale;
      expect(Math.min(fontPx, partnerPx, makesPx), `in ${year}`).toBeGreaterThanOrEqual(0.875 * hall.remPx);
      const rows = new Map(room.rows.map((row) => [row.stream.id, row]));
      for (const link of layout.links) {
        const row = rows.get(link.streamId);
        if (link.nameX === null || row === undefined) continue;
        looked++;
        expect(link.straightX0).toBeGreaterThan(donorX);
        expect(link.straightX0).toBeLessThan(link.nameX);
        expect(link.straightX1).toBeGreaterThan(link.nameX + textEm(row, link) * fontPx);
        expect(link.straightX1).toBeLessThan(receiverX);
      }
    }
    expect(looked).toBeGreaterThan(850);
  });

  it.each(CASES)("keep sides and middle where they are in every year: $language", (own) => {
    const places = layoutsIn(own).map(({ layout: { scale } }) =>
      [scale.donorX, scale.middleX0, scale.middleX1, scale.receiverX].map(Math.round).join(" "),
    );
    expect(places.length).toBeGreaterThan(20);
    expect(new Set(places).size).toBe(1);
  });
});
