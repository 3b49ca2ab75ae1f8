import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { hallExtent, layoutHall } from "./hall.ts";
import { leastHeightPx } from "./plate.ts";
import { ledgerExtent } from "./rows.ts";
import { ledgersOfYears } from "./years.ts";

const atlas = createAtlas(frozenDataset());
const extent = hallExtent(atlas);
const ledgers = ledgersOfYears(atlas);
const HALLS = [
  ["1080 × 1920", { widthPx: 1032, remPx: 32.08, widestPx: 281 }],
  ["720 × 1280", { widthPx: 688, remPx: 21.38, widestPx: 187 }],
  ["1200 × 1920", { widthPx: 1147, remPx: 35.64, widestPx: 312 }],
] as const;
const roomOf = (hall: (typeof HALLS)[number][1]) => ({ ...hall, isTouched: true, isHall: true });

describe.each(HALLS)("the ledger of a hall of %s", (_, hall) => {
  const leastPx = layoutHall([], extent, { ...roomOf(hall), heightPx: 0 })!.leastPx;
  const room = { ...roomOf(hall), heightPx: leastPx };

  it("needs a fifth less height than one column", () => {
    expect(leastPx).toBeLessThan(0.83 * leastHeightPx(ledgerExtent(atlas), room));
  });

  it("shows all of every year in that height, and uses it", () => {
    const highest = ledgers.map((rows) => {
      const { members, others, heightPx } = layoutHall(rows, extent, room)!;
      expect(heightPx).toBeLessThanOrEqual(leastPx);
      expect(
        [members, ...others].flatMap((column) => column.rows.map((row) => row.partnerId)).toSorted(),
      ).toEqual(rows.map((row) => row.partnerId).toSorted());
      return heightPx;
    });
    expect(Math.max(...highest)).toBeGreaterThan(0.96 * leastPx);
  });

  it("has squares of one size in all columns, none cut or too small for a finger", () => {
    for (const rows of ledgers) {
      const { members, others, gutterPx } = layoutHall(rows, extent, room)!;
      const columns = [members, ...others];
      expect(
        new Set(columns.map(({ plate }) => `${plate.stepPx} ${plate.pitchPx} ${plate.typeRem}`)).size,
      ).toBe(1);
      expect(members.plate.stepPx).toBeGreaterThanOrEqual(0.7 * hall.remPx);
      for (const { plate, rows: own, widthPx } of columns) {
        const most = Math.max(0, ...own.flatMap(({ gets, gives }) => [gets.length, gives.length]));
        expect(plate.namesPx + 2 * most * plate.stepPx).toBeLessThanOrEqual(widthPx + 0.01);
      }
      expect(others.reduce((sum, { widthPx }) => sum + widthPx, gutterPx)).toBeLessThanOrEqual(
        hall.widthPx + 0.01,
      );
    }
  });
});

describe("the ledger of a hall", () => {
  const room = { ...roomOf(HALLS[0][1]), heightPx: 700 };

  it("keeps everybody in one column in all years, so that rows only close up", () => {
    const columns = new Map<string, number>();
    for (const rows of ledgers)
      for (const [i, { rows: own }] of layoutHall(rows, extent, room)!.others.entries())
        for (const { partnerId } of own) {
          expect(columns.get(partnerId) ?? i, partnerId).toBe(i);
          columns.set(partnerId, i);
        }
    expect(new Set(columns.values()).size).toBe(2);
    expect(columns.size).toBeGreaterThan(10);
  });

  it("is one column where letters are large, or where nobody is beside the members", () => {
    expect(layoutHall(ledgers.at(-1)!, extent, { ...room, remPx: 42, widestPx: 368 })).toBeNull();
    const dataset = smallDataset();
    const members = createAtlas({
      ...dataset,
      partners: dataset.partners.map((partner) => ({ ...partner, kind: "member" as const })),
    });
    expect(layoutHall(ledgersOfYears(members).at(-1)!, hallExtent(members), room)).toBeNull();
  });
});
