import { expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { textWidth } from "../../../tests/fixtures/textWidth.ts";
import { milestoneRows } from "./milestoneRows.ts";
import { timeAxis } from "./timeAxis.ts";

const atlas = createAtlas(smallDataset());
const [pattern] = atlas.dataset.milestones;
/** Many in few years, and a few elsewhere. */
const many = Array.from({ length: 120 }, (_, i) => ({
  ...pattern!,
  id: `m${i}`,
  kind: i % 2 === 0 ? ("network" as const) : ("stream" as const),
  when: {
    ...pattern!.when,
    date: null,
    precision: "year" as const,
    year: i < 20 ? 1966 + i * 2 : 2005 + (i % 20),
    latest: i === 3 ? 1985 : null,
  },
}));
const layoutOf = (width: number) =>
  milestoneRows(many, timeAxis(atlas, width, textWidth), 4, ({ title }) => title.en);

it("shows every milestone, in order of time, none outside", () => {
  for (const width of [280, 1000]) {
    const { marks, height } = layoutOf(width);
    expect(new Set(marks.map(({ milestone }) => milestone.id)).size).toBe(many.length);
    for (const [i, mark] of marks.slice(1).entries()) expect(mark.x).toBeGreaterThanOrEqual(marks[i]!.x);
    for (const { y } of marks) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  }
});

it("gives titles where there is room, and none that touches another mark or title", () => {
  const { marks } = layoutOf(1000);
  const titled = marks.filter(({ hasLabel }) => hasLabel);
  expect(titled.length).toBeGreaterThan(4);
  expect(titled.length).toBeLessThan(marks.length);
  const boxOf = ({ milestone, x, xTo, y, hasLabel, labelSide }: (typeof marks)[number]) => {
    const width = hasLabel ? 8 + textWidth(milestone.title.en) : 4;
    return {
      x0: labelSide === "left" ? x - width : x - 4,
      x1: labelSide === "left" ? xTo + 4 : xTo + width,
      y,
    };
  };
  for (const a of titled)
    for (const b of marks) {
      if (a === b) continue;
      const [p, q] = [boxOf(a), boxOf(b)];
      expect(p.x1 <= q.x0 || q.x1 <= p.x0 || Math.abs(p.y - q.y) >= 11).toBe(true);
    }
});

it("prefers what the lanes cannot show", () => {
  const kinds = layoutOf(1000)
    .marks.filter(({ hasLabel }) => hasLabel)
    .map(({ milestone }) => milestone.kind);
  expect(kinds.filter((kind) => kind === "network").length).toBeGreaterThan(kinds.length / 2);
});

it("stretches a mark over the years between which it lies", () => {
  const mark = layoutOf(1000).marks.find(({ milestone }) => milestone.id === "m3");
  expect(mark!.xTo).toBeGreaterThan(mark!.x);
});

it("gives titles only to those that may have one, and still shows all", () => {
  const mayHave = new Set(["m0", "m1", "m50"]);
  const { marks } = milestoneRows(
    many,
    timeAxis(atlas, 1000, textWidth),
    4,
    ({ title }) => title.en,
    ({ id }) => mayHave.has(id),
  );
  expect(marks).toHaveLength(many.length);
  expect(new Set(marks.filter(({ hasLabel }) => hasLabel).map(({ milestone }) => milestone.id))).toEqual(
    mayHave,
  );
});
