import { describe, expect, it } from "vitest";
import { layoutKeyNames } from "./keyNames.ts";
import { layoutMarginNames, type MarginName, type MarginRequest } from "./marginNames.ts";
import { overlaps } from "../../geometry/box.ts";

const HEIGHT = 98;
const row = (count: number, pitch: number, namePx: number): MarginRequest[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `partner-${i}`,
    port: { x: 30 + i * pitch, y: 0 },
    reachPx: 9,
    namePx,
    wrappedPx: i % 2 === 0 ? namePx * 0.6 : null,
  }));
const boxes = (names: ReadonlyMap<string, MarginName>) => [...names.values()];

function expectReadable(names: ReadonlyMap<string, MarginName>, width: number, height: number): void {
  for (const [i, name] of boxes(names).entries()) {
    expect(name.x).toBeGreaterThanOrEqual(8);
    expect(name.x + name.width).toBeLessThanOrEqual(width - 8);
    expect(name.y + name.height).toBeLessThanOrEqual(height);
    expect(
      boxes(names)
        .slice(i + 1)
        .filter((other) => overlaps(name, other)),
    ).toEqual([]);
  }
}

describe("layoutMarginNames", () => {
  it("puts names right under their ports where there is room", () => {
    const names = layoutMarginNames(row(5, 120, 80), 600, HEIGHT);
    expect(boxes(names).filter(({ number, leader }) => number !== null || leader !== null)).toEqual([]);
    expect(names.size).toBe(5);
    expectReadable(names, 600, HEIGHT);
  });

  it("keeps a name clear of a large port", () => {
    const [name] = boxes(layoutMarginNames([{ ...row(1, 0, 80)[0]!, reachPx: 20 }], 600, HEIGHT));
    expect(name!.y).toBeGreaterThan(16);
  });

  it("staggers names that stand closer, without one covering another or a leader running through one", () => {
    const names = layoutMarginNames(row(10, 60, 100), 640, HEIGHT);
    expect(names.size).toBe(10);
    expect(boxes(names).every(({ number }) => number === null)).toBe(true);
    expectReadable(names, 640, HEIGHT);
    for (const { leader } of boxes(names)) {
      if (leader === null) continue;
      const [from, to] = leader;
      const crossed = boxes(names).filter(
        ({ x, y, width }) => from.x > x && from.x < x + width && y < to.y - 1,
      );
      expect(crossed).toEqual([]);
    }
  });

  it("becomes a numbered key where sixteen names share the width of a phone", () => {
    const names = layoutMarginNames(row(16, 22, 75), 390, 132);
    expect(boxes(names).map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expectReadable(names, 390, 132);
  });

  it("leaves out what finds no room in the key rather than cover something", () => {
    const names = layoutMarginNames(row(16, 22, 160), 390, 115);
    expect(names.size).toBeLessThan(16);
    expect(names.size).toBeGreaterThan(3);
    expectReadable(names, 390, 115);
  });

  it("grows with the type", () => {
    const usual = layoutMarginNames(row(10, 60, 100), 640, HEIGHT);
    const large = layoutMarginNames(
      row(10, 60, 100).map(({ port, reachPx, namePx, wrappedPx, id }) => ({
        id,
        port: { x: 2 * port.x, y: 0 },
        namePx: 2 * namePx,
        reachPx: 2 * reachPx,
        wrappedPx: wrappedPx === null ? null : 2 * wrappedPx,
      })),
      1280,
      2 * HEIGHT,
      2,
    );
    expect(boxes(large).map(({ x, width }) => [x, width])).toEqual(
      boxes(usual).map(({ x, width }) => [2 * x, 2 * width]),
    );
  });
});

describe("layoutKeyNames", () => {
  const strip = { x: 0, y: 0, width: 390, height: 115 };

  it("numbers on after a key and stands between its names, in its lines", () => {
    const row16 = boxes(layoutMarginNames(row(16, 22, 75), 390, 115));
    const keys = layoutKeyNames([{ id: "gate", namePx: 60 }], row16, strip);
    expect(keys.get("gate")).toMatchObject({ number: 17, leader: null });
    expectReadable(new Map([...row16, ...keys.values()].map((name) => [name.id, name])), 390, 115);
  });

  it("keeps clear of names that stand under their ports, and of their leaders", () => {
    const staggered = boxes(layoutMarginNames(row(5, 60, 100), 390, 115));
    const requests = ["a", "b", "c"].map((id) => ({ id, namePx: 90 }));
    const keys = layoutKeyNames(requests, staggered, strip);
    expect(boxes(keys).map(({ number }) => number)).toEqual([1, 2, 3]);
    expectReadable(new Map([...staggered, ...keys.values()].map((name) => [name.id, name])), 390, 115);
  });

  it("numbers them in the order in which they are read", () => {
    const row16 = boxes(layoutMarginNames(row(16, 22, 75), 390, 115));
    const requests = [100, 20, 80].map((namePx, i) => ({ id: `gate-${i}`, namePx }));
    const keys = boxes(layoutKeyNames(requests, row16, strip));
    const read = keys.toSorted((a, b) => a.y - b.y || a.x - b.x);
    expect(read.map(({ number }) => number)).toEqual(keys.map((_, i) => 17 + i));
  });

  it("leaves out what finds no room", () => {
    expect(layoutKeyNames([{ id: "gate", namePx: 400 }], [], strip).size).toBe(0);
    expect(layoutKeyNames([{ id: "gate", namePx: 40 }], [], { ...strip, height: 0 }).size).toBe(0);
  });
});
