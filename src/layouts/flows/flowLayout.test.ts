import { array, assert, constantFrom, integer, property, record, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { createAtlas } from "../../model/atlas.ts";
import { type FlowLayout, layoutFlows } from "./flowLayout.ts";
import type { FlowRoom } from "./flowScale.ts";
import { bandPaths } from "./linkPath.ts";
import { flowOrder } from "./order.ts";

const small = smallDataset();
const { streams } = small;
const [example] = streams;
if (example === undefined) throw new Error("the small dataset has streams");
const order = flowOrder(createAtlas(small));

const roomFor = (drawn: readonly Stream[], room: Partial<FlowRoom> = {}): FlowRoom => ({
  widthPx: 1000,
  heightPx: 500,
  remPx: 16,
  partnerEm: 8,
  mostMakesEm: 10,
  rows: drawn.map((stream) => ({ stream, nameEm: 9, moreEm: 0, markEm: 0 })),
  partners: new Map(
    ["works", "mill", "farms"].map((id) => [id, { nameEm: 6, makesEm: 8, isMember: id !== "farms" }]),
  ),
  ...room,
});
const draw = (drawn: readonly Stream[], room?: Partial<FlowRoom>) => layoutFlows(order, roomFor(drawn, room));
const rowsOf = (layout: FlowLayout) => layout.links.map(({ streamId }) => streamId);

/** Any network: a few partners, also giving to themselves, and any years. */
const anyStreams = array(
  record({
    donor: constantFrom("a", "b", "c", "d", "e"),
    receiver: constantFrom("a", "b", "c", "d", "f"),
    family: constantFrom("energy" as const, "water" as const, "material" as const),
    year: integer({ min: 1960, max: 2030 }),
  }),
  { maxLength: 70 },
).map((list) =>
  list.map(({ year, ...ends }, i): Stream => {
    const from = { year, precision: "year" as const, date: null, latest: null, reason: null };
    return { ...example, ...ends, id: `s${i}`, spans: [{ status: "running", from, to: null, note: null }] };
  }),
);
const drawAny = (list: readonly Stream[]) =>
  layoutFlows(flowOrder(createAtlas({ ...small, streams: [...list] })), roomFor(list));

const numbersOf = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

const isApart = (positions: readonly number[], distance: number) =>
  positions
    .toSorted((a, b) => a - b)
    .every((y, i, all) => i === 0 || y - (all[i - 1] ?? 0) > distance - 1e-6);

describe("layoutFlows()", () => {
  it("draws a mutual exchange instead of failing on the cycle", () => {
    const sides = draw(streams)
      .partners.filter(({ partnerId }) => partnerId === "works")
      .map(({ side }) => side);
    expect(sides).toEqual(["donor", "receiver"]);
  });

  it("closes the rows up over what is not drawn, in the same order", () => {
    const all = rowsOf(draw(streams));
    expect(all).toHaveLength(streams.length);
    for (const left of streams) {
      const layout = draw(streams.filter((stream) => stream !== left));
      expect(rowsOf(layout)).toEqual(all.filter((id) => id !== left.id));
      for (const { y0, y1 } of layout.blocks)
        expect((y1 - y0) / layout.scale.rowPx).toBeCloseTo(Math.round((y1 - y0) / layout.scale.rowPx));
      const rows = layout.blocks.reduce((sum, { y0, y1 }) => sum + (y1 - y0) / layout.scale.rowPx, 0);
      expect(rows).toBeCloseTo(streams.length - 1);
    }
  });

  it("keeps sides and height where they are, whatever is drawn", () => {
    // So low that all partners are named in smaller type than one.
    const [all, one] = [draw(streams, { heightPx: 90 }), draw(streams.slice(0, 1), { heightPx: 90 })];
    expect(all.scale.partnerPx).toBeLessThan(one.scale.partnerPx);
    expect([one.width, one.height]).toEqual([all.width, all.height]);
    expect([one.scale.donorX, one.scale.receiverX]).toEqual([all.scale.donorX, all.scale.receiverX]);
  });

  it("stands families in blocks, each below its heading", () => {
    const { blocks, links } = draw(streams);
    expect(blocks.map(({ family }) => family)).toEqual(["energy", "water", "material"]);
    for (const { family, headingY, y0, y1 } of blocks) {
      expect(headingY).toBeLessThan(y0);
      for (const { y } of links.filter((link) => link.family === family)) {
        expect(y).toBeGreaterThan(y0);
        expect(y).toBeLessThan(y1);
      }
    }
  });

  it("joins each link to the partners that it names", () => {
    const layout = draw(streams);
    for (const link of layout.links) {
      const stream = streams.find(({ id }) => id === link.streamId);
      for (const [side, y] of [
        ["donor", link.donorY],
        ["receiver", link.receiverY],
      ] as const) {
        const node = layout.partners.find((p) => p.side === side && p.partnerId === stream?.[side]);
        expect(node?.streamIds).toContain(link.streamId);
        expect(y).toBeGreaterThan(node?.y0 ?? Infinity);
        expect(y).toBeLessThan(node?.y1 ?? -Infinity);
      }
    }
  });

  it("names every row in one column where rows are as high as type, in turns where they are lower", () => {
    expect(draw(streams).scale.columns).toHaveLength(1);
    const low = draw(streams, { heightPx: 120, widthPx: 1400 });
    expect(low.scale.columns.length).toBeGreaterThan(1);
    expect(low.scale.fontPx).toBeGreaterThanOrEqual(14);
    for (const { nameX } of low.links) expect(low.scale.columns.map(({ x }) => x)).toContain(nameX);
  });

  it("lets headings stand closer before names leave their bands, and only then", () => {
    const [usual, close, low] = [200, 136, 120].map(
      (heightPx) => draw(streams, { heightPx, widthPx: 1400 }).scale,
    );
    expect(close?.columns).toHaveLength(1);
    expect(close?.platePx).toBe(close?.strokePx);
    expect(close?.headingRoom).toBeLessThan(usual?.headingRoom ?? 0);
    expect(low?.headingRoom).toBe(usual?.headingRoom);
  });

  it("leaves rows without names where they would be cut", () => {
    const { links } = draw(streams, { widthPx: 560, rows: wide(40) });
    expect(links.every(({ nameX }) => nameX === null)).toBe(true);
  });
  it("leaves out single names that would be cut where most find room", () => {
    const rows = streams.map((stream, i) => ({ stream, nameEm: i === 0 ? 40 : 6, moreEm: 0, markEm: 0 }));
    const { links } = draw(streams, { widthPx: 700, rows });
    const unnamed = links.filter(({ nameX }) => nameX === null).map(({ streamId }) => streamId);
    expect(unnamed).toEqual([streams[0]?.id]);
  });
  const wide = (nameEm: number) => streams.map((stream) => ({ stream, nameEm, moreEm: 0, markEm: 0 }));

  it("says what a partner makes where there is room, in height and in width", () => {
    expect(draw(streams).partners.every(({ hasMakes }) => hasMakes)).toBe(true);
    expect(draw(streams, { heightPx: 56 }).partners.some(({ hasMakes }) => hasMakes)).toBe(false);
    const wordy = new Map([["works", { nameEm: 6, makesEm: 60, isMember: true }]]);
    expect(draw(streams, { partners: wordy }).partners.some(({ hasMakes }) => hasMakes)).toBe(false);
  });

  it("has no parts for no streams", () => {
    expect(draw([])).toMatchObject({ links: [], partners: [], blocks: [] });
  });

  it("leaves its input untouched", () => {
    const frozen = smallDataset().streams;
    frozen.forEach(Object.freeze);
    const before = structuredClone(frozen);
    draw(Object.freeze(frozen));
    expect(frozen).toEqual(before);
  });

  it("draws the same whatever order the streams come in", () => {
    assert(
      property(
        anyStreams.chain((list) =>
          shuffledSubarray(list, { minLength: list.length }).map((shuffled) => [list, shuffled] as const),
        ),
        ([list, shuffled]) => {
          expect(drawAny(shuffled)).toEqual(drawAny(list));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("never lets links overlap in a column, nor anything leave the drawing or lose its number", () => {
    assert(
      property(anyStreams, (list) => {
        const layout = drawAny(list);
        const { rowPx, linkPx, strokePx, labelPx } = layout.scale;
        expect(numbersOf(layout).every(Number.isFinite)).toBe(true);
        expect(strokePx).toBeLessThan(rowPx);
        expect(
          isApart(
            layout.links.map(({ y }) => y),
            rowPx,
          ),
        ).toBe(true);
        for (const end of ["donorY", "receiverY"] as const)
          expect(
            isApart(
              layout.links.map((link) => link[end]),
              linkPx,
            ),
          ).toBe(true);
        for (const side of ["donor", "receiver"] as const) {
          const nodes = layout.partners.filter((node) => node.side === side);
          expect(
            isApart(
              nodes.map(({ y0, y1 }) => (y0 + y1) / 2),
              labelPx,
            ),
          ).toBe(true);
        }
        for (const { y0, y1 } of layout.partners) {
          expect(y0).toBeGreaterThanOrEqual(0);
          expect(y1).toBeLessThanOrEqual(layout.height + 1e-6);
        }
        expect(layout.links).toHaveLength(list.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("bandPaths()", () => {
  const layout = draw(streams);
  const [link] = layout.links;
  if (link === undefined) throw new Error("the layout has links");

  it("is one stroke from the donor, with a filled head whose tip is at the receiver", () => {
    const { course, head } = bandPaths(layout, link, 0);
    expect(course.match(/M/g)).toHaveLength(1);
    expect(course.startsWith(`M${layout.scale.donorX},`)).toBe(true);
    expect(head).toContain(`L${layout.scale.receiverX},`);
    expect(head.endsWith("Z")).toBe(true);
  });

  it("leaves the family's cue open where the name stands", () => {
    expect(bandPaths(layout, link, 80).cue.match(/M/g)).toHaveLength(2);
    expect(bandPaths(layout, link, 0).cue.match(/M/g)).toHaveLength(1);
  });
});
