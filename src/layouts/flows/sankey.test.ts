import { array, assert, constantFrom, integer, property, record, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { linkPath } from "./linkPath.ts";
import { layoutSankey, rowsToFit, type SankeyLayout, type SankeyScale } from "./sankey.ts";

const SCALE: SankeyScale = {
  width: 1000,
  sidePx: 150,
  middlePx: 240,
  rowPx: 20,
  linkPx: 10,
  labelPx: 18,
  headingPx: 30,
  gapPx: 4,
};
const streams = smallDataset().streams;
const [example] = streams;
if (example === undefined) throw new Error("the small dataset has streams");

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

const endsOf = (layout: SankeyLayout, end: "donorY" | "receiverY") => layout.links.map((link) => link[end]);

describe("layoutSankey()", () => {
  it("draws a mutual exchange instead of failing on the cycle", () => {
    const layout = layoutSankey(streams, SCALE);
    const sides = layout.partners.filter(({ partnerId }) => partnerId === "works").map(({ side }) => side);
    expect(sides).toEqual(["donor", "receiver"]);
    expect(layout.links.map(({ streamId }) => streamId)).toEqual([
      "gas-works-mill",
      "steam-works-mill",
      "condensate-mill-works",
      "fibre-mill-farms",
    ]);
  });

  it("gives every stream the same width, whatever else is in the dataset", () => {
    for (const own of [streams, streams.slice(0, 3)])
      for (const { y0, y1, streamIds } of layoutSankey(own, SCALE).partners)
        expect(y1 - y0).toBeCloseTo(streamIds.length * SCALE.linkPx);
  });

  it("stands families in blocks and fills each block from the top in the order of first years", () => {
    const layout = layoutSankey(streams, SCALE);
    expect(layout.blocks.map(({ family }) => family)).toEqual(["energy", "water", "material"]);
    const [energy] = layout.blocks;
    expect(energy).toMatchObject({ y1: (energy?.y0 ?? 0) + 2 * SCALE.rowPx });
    const [gas, steam] = layout.links;
    expect((steam?.y ?? 0) - (gas?.y ?? 0)).toBeCloseTo(SCALE.rowPx);
  });

  it("joins each link to the partners that it names", () => {
    const layout = layoutSankey(streams, SCALE);
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

  it("gives the sides the height that they need when the rows are low", () => {
    const layout = layoutSankey(streams, { ...SCALE, rowPx: 2, headingPx: 0, linkPx: 40 });
    expect(layout.height).toBeGreaterThanOrEqual(4 * 40);
  });

  it("is empty, without a height, for no streams", () => {
    expect(layoutSankey([], SCALE)).toMatchObject({ height: 0, links: [], partners: [], blocks: [] });
  });

  it("leaves its input untouched", () => {
    const frozen = smallDataset().streams;
    frozen.forEach(Object.freeze);
    const before = structuredClone(frozen);
    layoutSankey(Object.freeze(frozen), SCALE);
    expect(frozen).toEqual(before);
  });

  it("draws the same whatever order the streams come in", () => {
    assert(
      property(
        anyStreams.chain((list) =>
          shuffledSubarray(list, { minLength: list.length }).map((shuffled) => [list, shuffled] as const),
        ),
        ([list, shuffled]) => {
          expect(layoutSankey(shuffled, SCALE)).toEqual(layoutSankey(list, SCALE));
        },
      ),
    );
  });

  it("never lets links overlap in a column, nor anything leave the drawing or lose its number", () => {
    assert(
      property(anyStreams, (list) => {
        const layout = layoutSankey(list, SCALE);
        expect(numbersOf(layout).every(Number.isFinite)).toBe(true);
        const rows = layout.links.map(({ y }) => y);
        expect(isApart(rows, SCALE.rowPx)).toBe(true);
        expect(isApart(endsOf(layout, "donorY"), SCALE.linkPx)).toBe(true);
        expect(isApart(endsOf(layout, "receiverY"), SCALE.linkPx)).toBe(true);
        for (const side of ["donor", "receiver"] as const) {
          const nodes = layout.partners.filter((node) => node.side === side);
          expect(
            isApart(
              nodes.map(({ y0, y1 }) => (y0 + y1) / 2),
              SCALE.labelPx,
            ),
          ).toBe(true);
        }
        for (const { y0, y1 } of layout.partners) {
          expect(y0).toBeGreaterThanOrEqual(0);
          expect(y1).toBeLessThanOrEqual(layout.height + 1e-6);
        }
        expect(layout.links).toHaveLength(list.length);
      }),
    );
  });
});

describe("linkPath()", () => {
  const layout = layoutSankey(streams, SCALE);
  const [link] = layout.links;
  if (link === undefined) throw new Error("the layout has links");
  const movesOf = (path: string) => path.match(/M/g)?.length;

  it("is one stroke from the donor to the receiver", () => {
    const path = linkPath(layout, link);
    expect(movesOf(path)).toBe(1);
    expect(path.startsWith(`M${layout.donorX},`)).toBe(true);
    expect(path.endsWith(`,${layout.receiverX},${link.receiverY}`)).toBe(true);
  });

  it("is two strokes when a name stands in the middle", () => {
    const path = linkPath(layout, link, [420, 580]);
    expect(movesOf(path)).toBe(2);
    expect(path).toContain("M580,");
  });
});

describe("rowsToFit()", () => {
  it("makes the diagram just as high as the room", () => {
    const rowPx = rowsToFit(streams, 400, SCALE.headingPx, 5);
    expect(layoutSankey(streams, { ...SCALE, rowPx }).height).toBeCloseTo(400);
  });

  it("keeps rows readable when there is too little room", () => {
    expect(rowsToFit(streams, 50, SCALE.headingPx, 5)).toBe(5);
  });
});
