import { describe, expect, it } from "vitest";
import { layoutMapGraticule } from "./graticule.ts";
import { projectionOf } from "./mercator.ts";

const SIZE = { width: 1200, height: 600 };
const gridAt = (zoom: number) =>
  layoutMapGraticule(projectionOf({ center: [11.1, 55.67], zoom }, SIZE), SIZE, 1);

describe("layoutMapGraticule", () => {
  it("counts in minutes close by and in degrees from far away", () => {
    expect(gridAt(13.3).map(({ label }) => label)).toContain("11°06′");
    expect(gridAt(6).map(({ label }) => label)).toContain("10°");
  });

  it("stays quiet at every zoom: meridians at least a hundred px apart", () => {
    const zooms = Array.from({ length: 45 }, (_, i) => 5 + i / 4);
    const gaps = zooms.flatMap((zoom) => {
      const meridians = gridAt(zoom).filter(({ isMeridian }) => isMeridian);
      return meridians.slice(1).map(({ at }, i) => at - meridians[i]!.at);
    });
    expect(gaps.length).toBeGreaterThan(50);
    expect(Math.min(...gaps)).toBeGreaterThan(100);
  });

  it("writes the label where the line really is", () => {
    const projection = projectionOf({ center: [11.1, 55.67], zoom: 13 }, SIZE);
    for (const { label, isMeridian, at } of layoutMapGraticule(projection, SIZE, 1)) {
      const [degrees, minutes = "0"] = label.replace("′", "").split("°");
      const value = Number(degrees) + Number(minutes) / 60;
      const { x, y } = projection.project(isMeridian ? [value, 55.67] : [11.1, value]);
      expect(isMeridian ? x : y).toBeCloseTo(at, 6);
    }
  });
});
