import { expect, it } from "vitest";
import { createSvgBasemap } from "./svgBasemap.ts";
import { mapStyle } from "./style.ts";

const ISLAND = {
  type: "FeatureCollection",
  features: ["land", "lake"].map((kind) => ({
    type: "Feature",
    properties: { kind },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [11, 55],
          [11.01, 55],
          [11.01, 55.01],
          [11, 55],
        ],
      ],
    },
  })),
};
const COLOURS = { sea: "#111", land: "#222", coast: "#333", road: "#444", built: "#555", green: "#666" };

it("is one soft shade and no line in both engines, at every zoom", () => {
  const basemap = createSvgBasemap({ center: [11, 55], zoom: 10 });
  basemap.add(ISLAND);
  const strokes = [...basemap.element.querySelectorAll("g")].filter(({ style }) => style.stroke !== "");
  expect(strokes).toHaveLength(1);
  const [shade] = strokes;
  expect(shade?.childElementCount).toBe(1);
  const { style } = mapStyle(1, COLOURS);
  const lines = style.layers.filter(({ type }) => type === "line");
  expect(lines).toHaveLength(1);
  expect(lines[0]?.paint).toMatchObject({ "line-width": Number(shade?.getAttribute("stroke-width")) });
  for (const zoom of [6, 8, 10, 12, 13.5]) {
    basemap.setCamera({ center: [11, 55], zoom }, { width: 800, height: 600 });
    expect(Number(shade?.getAttribute("opacity"))).toBeLessThan(0.35);
  }
});
