// Every name in every year in which something changes, in both languages, on the screens that the diagram is made for: whole,
// inside its band or its side, and not upon another.

import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { widthInEm } from "../../../tests/fixtures/letters.ts";
import { LANGUAGES, type Language } from "../../lib/language.ts";
import { createAtlas } from "../../model/atlas.ts";
import { drawnGraph, isDrawnByItself } from "../../model/drawn.ts";
import { eventOf, yearEvents } from "../../model/events.ts";
import { graphOfYear } from "../../model/filter.ts";
import { nameInYear, shortForm } from "../../model/names.ts";
import { type FlowLayout, layoutFlows } from "./flowLayout.ts";
import { BAR_ROOM, type FlowRoom, NAME_PAD, textEm } from "./flowScale.ts";
import { flowOrder } from "./order.ts";

const atlas = createAtlas(frozenDataset());
const order = flowOrder(atlas);
const years = yearEvents(atlas).map(({ year }) => year);

/** What is left for the diagram on a page of this size, and how many rows there are so high that they carry their names. */
const SCREENS = [
  { page: "1366x768", widthPx: 1318, heightPx: 493, inBands: 28 },
  { page: "1440x900", widthPx: 1392, heightPx: 607, inBands: 34 },
  { page: "1920x1080", widthPx: 1872, heightPx: 785, inBands: 46 },
] as const;
const DRAWN = ["what runs", "all there is"] as const;
/** About what is said behind the name of what does not run. */
const MORE = { da: " · ca. 2009–ca. 2014", en: " · c. 2009–c. 2014" } as const;
const MARK = { da: "ny", en: "new" } as const;
const MARK_PAD_EM = 0.8;
const FOOT_PX = 6; // of air below, which a plate may use

const printed = (resource: string) => resource.charAt(0).toUpperCase() + resource.slice(1);
const ends = new Set(atlas.dataset.streams.flatMap(({ donor, receiver }) => [donor, receiver]));
const partners = atlas.dataset.partners.filter(({ id }) => ends.has(id));
const most = (widths: readonly number[]) => Math.max(0, ...widths);

interface Case {
  readonly language: Language;
  readonly drawn: (typeof DRAWN)[number];
}
const CASES = LANGUAGES.flatMap((language) => DRAWN.map((drawn): Case => ({ language, drawn })));

function roomOf(
  year: number,
  { language, drawn }: Case,
  size: { widthPx: number; heightPx: number },
): FlowRoom {
  const started = new Set(eventOf(atlas, year).started);
  const graph = drawnGraph(graphOfYear(atlas, year, { families: [], states: [], partners: [] }), {
    isAll: drawn === "all there is",
    named: new Set(),
  });
  return {
    widthPx: size.widthPx,
    heightPx: size.heightPx,
    remPx: 16,
    partnerEm: most(
      partners.flatMap(({ names }) => names.map((name) => widthInEm(shortForm(name)[language], "600"))),
    ),
    mostMakesEm: most(partners.map(({ makes }) => widthInEm(makes[language], "400"))),
    rows: graph.visible.map(({ stream, state }) => ({
      stream,
      nameEm: widthInEm(printed(stream.resource[language]), "600"),
      moreEm: isDrawnByItself(state) ? 0 : widthInEm(MORE[language], "600"),
      markEm: started.has(stream) ? widthInEm(MARK[language], "600") + MARK_PAD_EM : 0,
    })),
    partners: new Map(
      partners.map((partner) => [
        partner.id,
        {
          nameEm: widthInEm(shortForm(nameInYear(partner, year))[language], "600"),
          makesEm: widthInEm(partner.makes[language], "400"),
          isMember: partner.kind !== "external",
        },
      ]),
    ),
  };
}

interface Box {
  readonly of: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The boxes of all words; of a name in a band, the plate that it stands on. */
function boxesOf(layout: FlowLayout, room: FlowRoom): Box[] {
  const { scale } = layout;
  const rows = new Map(room.rows.map((row) => [row.stream.id, row]));
  const inBands = layout.links.map(({ streamId, nameX, hasMore, y }): Box => {
    const row = rows.get(streamId);
    if (row === undefined || nameX === null) throw new Error(`${streamId} has no name`);
    return {
      of: streamId,
      x0: nameX - NAME_PAD / 2,
      x1: nameX + textEm(row, hasMore) * scale.fontPx + NAME_PAD / 2,
      y0: y - scale.platePx / 2,
      y1: y + scale.platePx / 2,
    };
  });
  const beside = layout.partners.flatMap((node): Box[] => {
    const words = room.partners.get(node.partnerId);
    if (words === undefined || node.nameY === null) throw new Error(`${node.partnerId} has no name`);
    const line = (of: string, widthPx: number, y: number, sizePx: number): Box => {
      const inner = node.side === "donor" ? node.x - BAR_ROOM : node.x + BAR_ROOM;
      const [x0, x1] = node.side === "donor" ? [inner - widthPx, inner] : [inner, inner + widthPx];
      return { of: `${node.side} ${node.partnerId} ${of}`, x0, x1, y0: y - sizePx / 2, y1: y + sizePx / 2 };
    };
    const name = line("name", words.nameEm * scale.partnerPx, node.nameY, scale.partnerPx);
    const makesY = node.nameY + (scale.labelPx + scale.makesPx * 1.2) / 2;
    return node.hasMakes
      ? [name, line("makes", words.makesEm * scale.makesPx, makesY, scale.makesPx)]
      : [name];
  });
  const headings = layout.blocks.map(({ family, headingY }): Box => ({
    of: family,
    x0: scale.middleX0,
    x1: scale.middleX1,
    y0: headingY - scale.headingPx,
    y1: headingY + scale.headingPx * 0.2,
  }));
  return [...inBands, ...beside, ...headings];
}

const collide = (a: Box, b: Box) =>
  a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5;

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
      const faults = boxes.flatMap((one, i) =>
        boxes.slice(i + 1).flatMap((other) => (collide(one, other) ? [`${one.of} upon ${other.of}`] : [])),
      );
      expect(faults, `in ${year}`).toEqual([]);
      for (const { nameX, hasMore, streamId } of layout.links) {
        expect(nameX, streamId).toBeGreaterThanOrEqual(layout.scale.middleX0);
        const row = room.rows.find(({ stream }) => stream.id === streamId);
        const end = (nameX ?? 0) + (row === undefined ? 0 : textEm(row, hasMore)) * layout.scale.fontPx;
        expect(end, streamId).toBeLessThanOrEqual(layout.scale.middleX1);
      }
    }
    expect(years.length).toBeGreaterThan(20);
    expect(looked).toBeGreaterThan(1000);
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
