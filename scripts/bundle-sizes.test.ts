import { describe, expect, it } from "vitest";
import { bundleParts } from "./bundle-sizes.mjs";

const manifest = {
  "index.html": { file: "assets/index.js", isEntry: true, imports: ["_react.js"], css: ["assets/index.css"] },
  "_react.js": { file: "assets/react.js" },
  "_maplibre.js": { file: "assets/maplibre.js", css: ["assets/maplibre.css"] },
  "src/views/map/MapView.tsx": {
    file: "assets/MapView.js",
    isDynamicEntry: true,
    imports: ["_react.js", "_maplibre.js"],
  },
  "src/views/table/TableView.tsx": {
    file: "assets/TableView.js",
    isDynamicEntry: true,
    imports: ["_react.js"],
  },
};
const assets = ["assets/maplibre-gl-worker-B1x.js", "assets/font.woff2"];
const isMaplibre = (file: string) => file === "assets/maplibre.js";

describe("the parts of a build", () => {
  it("hold in the first view the entry and what it imports at once, not what it loads later", () => {
    expect(bundleParts(manifest, assets, isMaplibre).first).toEqual(["assets/index.js", "assets/react.js"]);
  });

  it("hold in the map its code, style and worker, but nothing that the first view has already loaded", () => {
    expect(bundleParts(manifest, assets, isMaplibre).map.toSorted()).toEqual([
      "assets/MapView.js",
      "assets/maplibre-gl-worker-B1x.js",
      "assets/maplibre.css",
      "assets/maplibre.js",
    ]);
  });

  it("hold in the map the view that asks for its engine by a second import", () => {
    const apart = {
      ...manifest,
      "src/views/map/MapView.tsx": {
        file: "assets/MapView.js",
        isDynamicEntry: true,
        imports: ["_react.js", "index.html"],
        dynamicImports: ["src/views/map/engine.ts"],
        css: ["assets/MapView.css"],
      },
      "src/views/map/engine.ts": {
        file: "assets/engine.js",
        isDynamicEntry: true,
        imports: ["_maplibre.js"],
      },
    };
    expect(bundleParts(apart, assets, isMaplibre).map.toSorted()).toEqual([
      "assets/MapView.css",
      "assets/MapView.js",
      "assets/engine.js",
      "assets/maplibre-gl-worker-B1x.js",
      "assets/maplibre.css",
      "assets/maplibre.js",
    ]);
  });

  it("tell when MapLibre has slipped into the first view", () => {
    const slipped = {
      ...manifest,
      "index.html": { ...manifest["index.html"], imports: ["_react.js", "_maplibre.js"] },
    };
    expect(bundleParts(slipped, assets, isMaplibre).maplibreInFirst).toEqual(["assets/maplibre.js"]);
  });
});
