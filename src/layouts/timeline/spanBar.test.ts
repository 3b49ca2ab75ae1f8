import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Moment } from "../../dataset/schema/common.ts";
import { textWidth } from "../../../tests/fixtures/textWidth.ts";
import { createAtlas } from "../../model/atlas.ts";
import { type Stretch, spanBar } from "./spanBar.ts";
import { timeAxis } from "./timeAxis.ts";

const axis = timeAxis(createAtlas(smallDataset()), 630, textWidth);
const at = (
  year: number | null,
  precision: Moment["precision"] = "year",
  latest: number | null = null,
): Moment => ({
  year,
  precision,
  date: precision === "exact" ? `${year}-06` : null,
  latest,
  reason: null,
});
const running = (from: Moment, to: Moment | null = null): Stretch<"running" | "planned"> => ({
  status: "running",
  from,
  to,
});

describe("spanBar", () => {
  it("is sharp where the years are known, and covers the last year whole", () => {
    const [piece] = spanBar([running(at(1980), at(1990, "exact"))], axis);
    expect(piece).toMatchObject({ x0: axis.x(1980), x1: axis.x(1991), fadeIn: 0, fadeOut: 0 });
    expect(piece).toMatchObject({ isStart: true, isEnd: true });
  });

  it("reaches the end of the axis without closing while it goes on", () => {
    expect(spanBar([running(at(1980))], axis)).toMatchObject([{ x1: axis.width, fadeOut: 0, isEnd: false }]);
  });

  it("fades on either side of an approximate year, and only before one that is a bound", () => {
    const [about] = spanBar([running(at(1980, "approximate"))], axis);
    expect(about!.x0).toBeLessThan(axis.x(1980));
    expect(about!.x0 + about!.fadeIn).toBeGreaterThan(axis.x(1980));
    const [bound] = spanBar([running(at(1980, "before"))], axis);
    expect(bound!.x0).toBeLessThan(axis.x(1980));
    expect(bound!.x0 + bound!.fadeIn).toBeCloseTo(axis.x(1980));
    expect(bound!.isStart).toBe(false);
  });

  it("sets apart the years on which references differ", () => {
    expect(spanBar([running(at(1980, "disputed", 1989))], axis)).toMatchObject([
      { status: "disputed", x0: axis.x(1980), x1: axis.x(1989) },
      { status: "running", x0: axis.x(1989), fadeIn: 0 },
    ]);
  });

  it("takes the range of a dispute from the claims where the span has none", () => {
    const claimed = { start: [], end: [1990, 1995] };
    expect(spanBar([running(at(1980), at(1990, "disputed"))], axis, claimed)).toMatchObject([
      { status: "running", x1: axis.x(1991) },
      { status: "disputed", x0: axis.x(1991), x1: axis.x(1996) },
    ]);
  });

  it("fades after the year it was last documented in and goes on undocumented", () => {
    const [ran, after] = spanBar([running(at(1980), at(1990, "unknown"))], axis);
    expect(ran!.x1 - ran!.fadeOut).toBeCloseTo(axis.x(1991));
    expect(ran!.isEnd).toBe(false);
    expect(after).toMatchObject({ status: "undocumented", x0: ran!.x1, x1: axis.width });
  });

  it("never fades over the stretch before or after", () => {
    const pieces = spanBar(
      [
        running(at(1980), at(1989, "approximate")),
        running(at(1990, "before"), at(1992, "unknown")),
        running(at(1993)),
      ],
      axis,
    );
    for (const [i, piece] of pieces.slice(1).entries())
      expect(piece.x0).toBeGreaterThanOrEqual(pieces[i]!.x1 - 0.001);
  });

  it("draws the whole of a single year, and a later one after it", () => {
    for (const precision of ["year", "exact", "before", "approximate", "disputed", "unknown"] as const) {
      const [first, ...rest] = spanBar([running(at(1980), at(1980, precision))], axis);
      expect(first!.x0, precision).toBeCloseTo(axis.x(1980));
      expect(first!.x1, precision).toBeGreaterThanOrEqual(axis.x(1981) - 0.001);
      expect(rest.map(({ status }) => status)).toEqual(precision === "unknown" ? ["undocumented"] : []);
    }
    const [, next] = spanBar([running(at(1980), at(1980)), running(at(1981), at(1981))], axis);
    expect(next).toMatchObject({ x0: axis.x(1981), x1: axis.x(1982) });
  });

  it("draws nothing for a stretch without any year, and something for the shortest", () => {
    expect(spanBar([running(at(null, "unknown"))], axis)).toEqual([]);
    const [piece] = spanBar(
      [running(at(1980, "approximate"), at(1980, "before"))],
      timeAxis(createAtlas(smallDataset()), 10, textWidth),
    );
    expect(piece!.x1).toBeGreaterThan(piece!.x0);
    expect(piece!.fadeIn + piece!.fadeOut).toBeLessThanOrEqual(piece!.x1 - piece!.x0 + 0.001);
  });
});
