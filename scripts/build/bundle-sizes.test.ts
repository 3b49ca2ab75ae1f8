import { describe, expect, it } from "vitest";
import { bundleParts } from "./bundle-sizes.mjs";

const manifest = {
  "index.html": { file: "assets/index.js", isEntry: true, imports: ["_react.js"], css: ["assets/index.css"] },
  "_react.js": { file: "assets/react.js" },
  "_maplibre.js": { file: "assets/maplibre.js" },
  "_map-C3.js": {
    file: "assets/MapView.js",
    imports: ["_react.js", "index.html", "_shared-A1.js"],
    dynamicImports: ["src/views/map/engine.ts", "src/layouts/pipes.ts"],
    css: ["assets/MapView.css"],
  },
  "src/views/map/engine.ts": {
    file: "assets/engine.js",
    isDynamicEntry: true,
    imports: ["_maplibre.js"],
    dynamicImports: ["src/views/map/detail.ts"],
  },
  "src/views/map/detail.ts": { file: "assets/detail.js", isDynamicEntry: true },
  "src/layouts/pipes.ts": { file: "assets/pipes.js", isDynamicEntry: true },
  "src/views/flows/FlowsView.tsx": {
    file: "assets/FlowsView.js",
    isDynamicEntry: true,
    imports: ["_react.js", "_sankey.js", "_modes-F6.js"],
  },
  "_modes-F6.js": { file: "assets/modes.js" },
  "_sankey.js": { file: "assets/sankey.js" },
  "_shared-A1.js": { file: "assets/shared.js", css: ["assets/shared.css"] },
  "_ledger-B2.js": { file: "assets/ledger.js", imports: ["_react.js", "_shared-A1.js"] },
  "_paper-D4.js": { file: "assets/paper.js", imports: ["_rows-E5.js"] },
  "_rows-E5.js": { file: "assets/rows.js" },
  "src/views/table/TableView.tsx": {
    file: "assets/TableView.js",
    isDynamicEntry: true,
    imports: ["_react.js", "_rows-E5.js"],
  },
};
const assets = ["assets/maplibre-gl-worker-B1x.js", "assets/font.woff2"];
const isMaplibre = (file: string) => file === "assets/maplibre.js";

describe("the parts of a build", () => {
  it("hold in the first view the entry and what it imports at once, not what it loads later", () => {
    expect(bundleParts(manifest, assets, isMaplibre).first).toEqual(["assets/index.js", "assets/react.js"]);
  });

  it("hold in the ledger what it brings along beside the first view and what views share", () => {
    const { ledger, shared, modes } = bundleParts(manifest, assets, isMaplibre);
    expect(ledger).toEqual(["assets/ledger.js"]);
    expect(shared).toEqual(["assets/shared.js"]);
    expect(modes).toEqual(["assets/modes.js"]);
  });

  it("hold in the diagram what it brings along, but nothing that the first view has loaded", () => {
    expect(bundleParts(manifest, assets, isMaplibre).diagram.toSorted()).toEqual([
      "assets/FlowsView.js",
      "assets/sankey.js",
    ]);
  });

  it("hold in the map our code and style, engine and pipes too, but nothing that the first view has loaded", () => {
    expect(bundleParts(manifest, assets, isMaplibre).map.toSorted()).toEqual([
      "assets/MapView.css",
      "assets/MapView.js",
      "assets/engine.js",
      "assets/pipes.js",
    ]);
  });

  it("keep MapLibre and its worker apart from the map's own code", () => {
    expect(bundleParts(manifest, assets, isMaplibre).maplibre.toSorted()).toEqual([
      "assets/maplibre-gl-worker-B1x.js",
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

  it("tell when a view fetches what is for paper alone, through others too", () => {
    expect(bundleParts(manifest, assets, isMaplibre)).toMatchObject({
      paper: ["assets/paper.js"],
      bringPaper: [],
    });
    const slipped = { ...manifest, "_rows-E5.js": { file: "assets/rows.js", imports: ["_paper-D4.js"] } };
    expect(bundleParts(slipped, assets, isMaplibre).bringPaper).toEqual(["src/views/table/TableView.tsx"]);
  });
});
