import { describe, expect, it } from "vitest";
import { layoutMarginNames } from "./marginNames.ts";
import type { MarginName, MarginRequest } from "./marginOptions.ts";
import { grown, overlaps } from "../../geometry/box.ts";
import { crossesBox } from "../../geometry/crossesBox.ts";
import { crosses } from "../../geometry/line.ts";

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
    expect(boxes(names).filter(({ leader }) => leader !== null)).toEqual([]);
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

  it("leads names aslant where upright leaders would leave one out, none across another or through a name", () => {
    const names = layoutMarginNames(row(10, 37, 96), 390, HEIGHT);
    expect(names.size).toBe(10);
    expectReadable(names, 390, HEIGHT);
    const leaders = boxes(names).flatMap(({ id, leader }) => (leader === null ? [] : [{ id, leader }]));
    expect(leaders.some(({ leader: [from, to] }) => from.x !== to.x)).toBe(true);
    for (const [i, { id, leader }] of leaders.entries()) {
      expect(leaders.slice(i + 1).filter((other) => crosses(leader, other.leader))).toEqual([]);
      expect(boxes(names).filter((name) => name.id !== id && crossesBox(grown(name, -1), ...leader))).toEqual(
        [],
      );
    }
  });

  it("leaves out single names where sixteen share the width of a phone, rather than cover something", () => {
    for (const [namePx, most] of [
      [75, 15],
      [160, 12],
    ] as const) {
      const names = layoutMarginNames(row(16, 22, namePx), 390, 132);
      expect(names.size).toBeLessThanOrEqual(most);
      expect(names.size).toBeGreaterThan(3);
      expectReadable(names, 390, 132);
    }
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
