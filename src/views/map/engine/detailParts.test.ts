import { describe, expect, it } from "vitest";
import { archiveParts, styleParts } from "./detailParts.ts";

const COLOURS = {
  sea: "#111",
  land: "#222",
  coast: "#333",
  road: "#444",
  built: "#555",
  green: "#666",
};

describe("the parts of an archive", () => {
  it("name its address in full, since the worker that asks for tiles has another folder", () => {
    const { sources } = archiveParts("data/town.pmtiles", "https://atlas.example/town/", COLOURS);
    expect(sources).toEqual([
      ["detail-archive", { type: "vector", url: "pmtiles://https://atlas.example/town/data/town.pmtiles" }],
    ]);
  });

  it("are drawn in the theme's colours only, each of which follows the theme", () => {
    const { layers, paints } = archiveParts("a.pmtiles", "https://atlas.example/", COLOURS);
    expect(paints.map(({ layer }) => layer)).toEqual(layers.map(({ id }) => id));
    expect(JSON.stringify(layers).match(/#\d{3}/g)).toHaveLength(layers.length);
  });
});

describe("the parts of a style", () => {
  const style = {
    version: 8,
    sources: {
      tiles: { type: "vector", tiles: ["tiles/{z}/{x}/{y}.pbf"] },
      names: { type: "vector", url: "https://elsewhere.example/names.json" },
      archive: { type: "vector", url: "pmtiles://town.pmtiles" },
    },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": "#fff" } },
      { id: "woods", type: "fill", source: "tiles", "source-layer": "woods" },
      { id: "dotted", type: "fill", source: "tiles", "source-layer": "x", paint: { "fill-pattern": "dots" } },
      { id: "towns", type: "symbol", source: "names", "source-layer": "towns" },
      { id: "quays", type: "line", source: "archive", "source-layer": "quays" },
    ],
  };
  const parts = styleParts(style, "https://tiles.example/quiet/style.json");

  it("are its ground, without names and signs and what only those need", () => {
    expect(parts.layers.map(({ id }) => id)).toEqual(["detail-ground", "detail-woods", "detail-quays"]);
    expect(parts.sources.map(([id]) => id)).toEqual(["detail-tiles", "detail-archive"]);
  });

  it("find their sources from the style's folder", () => {
    expect(Object.fromEntries(parts.sources)).toMatchObject({
      "detail-tiles": { tiles: ["https://tiles.example/quiet/tiles/{z}/{x}/{y}.pbf"] },
      "detail-archive": { url: "pmtiles://https://tiles.example/quiet/town.pmtiles" },
    });
  });

  it.each([null, [], "x", { version: 7, sources: {}, layers: [] }, { version: 8, sources: {}, layers: [1] }])(
    "are refused for %j, which is no style",
    (value) => {
      expect(() => styleParts(value, "https://tiles.example/x.json")).toThrow("no MapLibre style");
    },
  );
});
