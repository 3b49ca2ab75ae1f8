import { describe, expect, it } from "vitest";
import { SMALL_DATASET, smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Dataset } from "../../dataset/schema/dataset.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { createAtlas } from "../../model/atlas.ts";
import { textWidth } from "../../../tests/fixtures/textWidth.ts";
import { layoutTimeline } from "./timeline.ts";

const frame = (width: number) => ({
  width,
  textWidth,
  countHeight: 240,
  titleRows: 4,
  say: (text: { en: string }) => text.en,
  sayCount: ({ value, year }: { value: number; year: number }) => `${value} streams, ${year}`,
  familyName: (family: string) => family,
});
const layoutOf = (dataset: Dataset, width = 800) => layoutTimeline(createAtlas(dataset), frame(width));

/** Every number anywhere in a layout, those inside paths too. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string" && /^[MZ]/.test(value))
    return value.match(/NaN|-?[\d.]+/g)?.map(Number) ?? [];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const counted = (dataset: Dataset, claims: readonly object[]): Dataset => {
  const [figure] = dataset.impactFigures;
  const [pattern] = figure!.claims;
  return {
    ...dataset,
    impactFigures: [
      {
        ...figure!,
        id: "published",
        kind: "stream-count",
        claims: claims.map((claim) => ({
          ...pattern!,
          unit: "streams" as const,
          publishedYear: null,
          ...claim,
        })),
      },
    ],
  };
};

describe("layoutTimeline", () => {
  it("holds nothing but finite numbers, at any width", () => {
    for (const width of [0, 280, 800, 3000])
      expect(numbersIn(layoutOf(smallDataset(), width)).every(Number.isFinite)).toBe(true);
  });

  it("begins before the first year and before every milestone, and ends with the as-of year", () => {
    const dataset = smallDataset();
    const early = {
      ...dataset.milestones[0]!,
      id: "early",
      when: { ...dataset.milestones[0]!.when, year: 1959 },
    };
    const { axis } = layoutOf({ ...dataset, milestones: [early] });
    expect(axis.start).toBeLessThan(1959);
    expect(axis.x(axis.lastYear + 1)).toBe(axis.width);
    expect(axis.firstYear).toBe(SMALL_DATASET.meta.firstYear);
  });

  it("labels fewer years on a narrow axis, never closer than they are wide", () => {
    for (const width of [280, 358, 700, 1500]) {
      const labelled = layoutOf(smallDataset(), width).axis.ticks.filter((tick) => tick.isLabelled);
      expect(labelled.length).toBeGreaterThan(1);
      for (const [i, tick] of labelled.slice(1).entries())
        expect(tick.x - labelled[i]!.x).toBeGreaterThan(40);
    }
  });

  it("leaves the dataset untouched", () => {
    const dataset = smallDataset();
    layoutOf(dataset);
    expect(dataset).toEqual(smallDataset());
  });

  it("has a lane for every stream, in the order that all views share", () => {
    expect(layoutOf(smallDataset()).streams.map(({ stream }) => stream.id)).toEqual([
      "gas-works-mill",
      "steam-works-mill",
      "condensate-mill-works",
      "fibre-mill-farms",
    ]);
  });

  it("marks both claims where references disagree, and none where they agree", () => {
    const [gas, steam] = layoutOf(smallDataset()).streams;
    expect(gas!.claims.map(({ year, isPreferred }) => [year, isPreferred])).toEqual([
      [1990, true],
      [1992, false],
    ]);
    expect(gas!.leaders).toHaveLength(1);
    expect(steam!.claims).toEqual([]);
  });

  it("does not take a bound for a contradiction", () => {
    const dataset = smallDataset();
    const claim = (year: number, precision: "year" | "before"): Stream["claims"][number] => ({
      about: "start",
      year,
      precision,
      date: null,
      latest: null,
      references: ["annual-report"],
      preferred: false,
      inferred: false,
      note: null,
    });
    const marks = (claims: Stream["claims"]) => {
      const streams = dataset.streams.map((s) => (s.id === "steam-works-mill" ? { ...s, claims } : s));
      const lane = layoutOf({ ...dataset, streams }).streams.find((l) => l.stream.id === "steam-works-mill");
      return lane!.claims.map(({ year }) => year);
    };
    expect(marks([claim(1980, "year"), claim(2015, "before")])).toEqual([]);
    expect(marks([claim(2000, "before"), claim(2015, "before")])).toEqual([]);
    expect(marks([claim(1980, "year"), claim(1975, "before")])).toEqual([1975, 1980]);
  });

  it("stacks the families so that the top of the area is the number of running streams", () => {
    const { counts } = layoutOf(smallDataset());
    // 1985–1990: gas and steam on top of condensate; no count was published, so three fill the height.
    const tops = (family: string) =>
      Math.min(
        ...(counts.layers.find((l) => l.family === family)!.edgePath.match(/[\d.]+,[\d.]+/g) ?? []).map((p) =>
          Number(p.split(",")[1]),
        ),
      );
    const perStream = counts.baseline - tops("water");
    expect(counts.baseline - tops("energy")).toBeCloseTo(3 * perStream);
    expect(tops("material")).toBe(counts.baseline);
  });

  it("places published counts at their year, else at the year of publication, and lists the undated", () => {
    const { counts, axis } = layoutOf(
      counted(smallDataset(), [
        { value: 22, referenceYear: 2018 },
        { value: 30, referenceYear: null, publishedYear: 2023, qualifier: "more-than" },
        { value: 25, referenceYear: null },
      ]),
    );
    expect(counts.points.map(({ value, x, refersToYear }) => [value, x, refersToYear])).toEqual([
      [22, axis.middleOf(2018), true],
      [30, axis.middleOf(2023), false],
    ]);
    expect(counts.undated.map(({ claim }) => claim.value)).toEqual([25]);
    expect(counts.units).toEqual(["streams"]);
  });

  it("keeps every published count, with labels that never cover each other", () => {
    const claims = Array.from({ length: 20 }, (_, i) => ({ value: 20 + (i % 3), referenceYear: 2000 + i }));
    const { points } = layoutOf(counted(smallDataset(), claims), 500).counts;
    expect(points).toHaveLength(20);
    const boxes = points.flatMap(({ label, text }) => {
      if (label === null) return [];
      const width = textWidth(text);
      const x0 = label.x - (label.anchor === "end" ? width : label.anchor === "middle" ? width / 2 : 0);
      return [{ x0, x1: x0 + width, y: label.y }];
    });
    expect(boxes.length).toBeGreaterThan(0);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.x1 <= b.x0 || b.x1 <= a.x0 || Math.abs(a.y - b.y) >= 17).toBe(true);
  });

  it("shows partners that belonged or changed their name, and names each change", () => {
    const { partners, axis } = layoutOf(smallDataset());
    expect(partners.map(({ partner }) => partner.id)).toEqual(["works"]);
    expect(partners[0]!.names.map(({ label, isChange }) => [label?.en, isChange])).toEqual([
      ["Old Works", false],
      ["New Works", true],
    ]);
    expect(partners[0]!.memberships.map(({ status }) => status)).toEqual(["member"]);
    // Its first stream ran long before: part of the network from then on.
    expect(partners[0]!.firstStream).toMatchObject({ year: 1970 });
    expect(partners[0]!.before).toEqual({ x0: axis.x(1970), x1: partners[0]!.memberships[0]!.x0 });
  });
});
