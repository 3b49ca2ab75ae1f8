// The import directions of docs/architecture.md; scripts/test/check-imports.mjs runs them.

/** Which folders of src a folder may import from, besides itself. */
const MAY_IMPORT = {
  lib: [],
  dataset: ["lib"],
  model: ["lib", "dataset"],
  layouts: ["lib", "dataset", "model"],
  state: ["lib", "dataset", "model"],
  tours: ["lib", "dataset", "state"],
  offline: ["lib"],
  i18n: ["lib"],
  embed: [], // runs on other people's pages
  look: [],
  start: [], // stands in the page
  twin: [], // stands in the pages of text
  ui: ["lib", "i18n", "look"],
  views: ["lib", "i18n", "ui", "look", "dataset", "model", "layouts", "state"],
  modes: ["lib", "i18n", "ui", "look", "embed", "dataset", "model", "state", "tours", "offline", "views"],
};
/** Which folders beside it a folder of these may import from; files right in the parent it may never import. */
const ROOMS = {
  "src/layouts": {
    geometry: [],
    flows: ["geometry"],
    ledger: ["geometry"],
    timeline: ["geometry"],
    charts: ["geometry"],
    map: ["geometry"],
    balance: ["geometry"],
    world: ["geometry"],
  },
  "src/layouts/map": {
    base: [],
    labels: ["base"],
    pipes: ["base"],
    steps: ["base", "labels", "pipes"],
  },
  "src/views/map": {
    engine: [],
    overlay: ["engine"],
    controls: ["engine", "overlay"],
  },
};
const PURE = "^src/(lib|dataset|model|layouts|state|tours|offline)/";
const STORE_HOOK = "^src/state/useAtlasState\\.ts$"; // where the store meets React
const TEST = "\\.test\\.tsx?$";

module.exports = {
  forbidden: [
    {
      name: "no-unresolvable",
      comment: "An import that the tool cannot resolve escapes every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^geojson$" }, // geojson is types only
    },
    {
      name: "no-circular",
      comment: "Two modules that import each other are one module in two files.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      comment: `src/${folder} may import from ${allowed.length > 0 ? allowed.join(", ") : "nothing of ours"}.`,
      severity: "error",
      from: { path: `^src/${folder}/`, pathNot: TEST },
      to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
    })),
    ...Object.entries(ROOMS).flatMap(([parent, rooms]) => [
      ...Object.entries(rooms).map(([room, allowed]) => ({
        name: `${parent.replace("src/", "").replaceAll("/", "-")}-${room}-imports`,
        comment: `In ${parent}, ${room} may import from ${allowed.length > 0 ? allowed.join(", ") : "none of the others"}, and nothing runs back up.`,
        severity: "error",
        from: { path: `^${parent}/${room}/`, pathNot: TEST },
        to: { path: `^${parent}/`, pathNot: `^${parent}/(${[room, ...allowed].join("|")})/` },
      })),
      {
        name: `${parent.replace("src/", "").replaceAll("/", "-")}-known-rooms`,
        comment: `A new folder of ${parent} needs a place in the table of rooms.`,
        severity: "error",
        from: {},
        to: { path: `^${parent}/[^/]+/`, pathNot: `^${parent}/(${Object.keys(rooms).join("|")})/` },
      },
    ]),
    {
      name: "known-folders",
      comment: "A new folder of src needs a place in the table of directions.",
      severity: "error",
      from: {},
      to: { path: "^src/[^/]+/", pathNot: `^src/(${Object.keys(MAY_IMPORT).join("|")})/` },
    },
    {
      name: "views-and-modes-are-siblings",
      comment:
        "Views never call each other, nor do modes; they share state, hooks, parts, and the builder of tours.",
      severity: "error",
      from: { path: "^src/(views|modes)/([^/]+)/" },
      to: { path: "^src/$1/", pathNot: "^src/$1/($2|hooks|parts|builder)/" },
    },
    {
      name: "builder-is-opened-by-two",
      comment: "The builder stands beside explore, and present opens its files; nobody else needs it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/modes/(builder|explore|present)/" },
      to: { path: "^src/modes/builder/" },
    },
    {
      name: "pure-folders",
      comment: "These folders run without React, a map or a network; only the store's hook meets React.",
      severity: "error",
      from: { path: PURE, pathNot: [TEST, STORE_HOOK] },
      to: { path: "node_modules/(react|react-dom|maplibre-gl|@tanstack)/" },
    },
    {
      name: "store-hook-knows-only-react",
      severity: "error",
      from: { path: STORE_HOOK },
      to: { path: "node_modules/(react-dom|maplibre-gl|@tanstack)/" },
    },
    {
      name: "maplibre-only-in-map-view",
      comment: "Anywhere else it could slip into the first view.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/views/map/" },
      to: { path: "node_modules/maplibre-gl/" },
    },
    {
      name: "no-barrels",
      comment: "Import the file itself: a barrel hides cycles and drags whole folders along.",
      severity: "error",
      from: {},
      to: { path: "^src/.*/index\\.tsx?$" },
    },
    {
      name: "react-owns-the-dom",
      comment: "d3 computes, React draws.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/d3-(selection|transition|drag|zoom)/" },
    },
    {
      name: "src-stands-alone",
      comment: "The app may not import scripts or tests, nor, outside tests, Node's modules.",
      severity: "error",
      from: { path: "^src/", pathNot: TEST },
      to: { path: "^(scripts|tests|data)/" },
    },
    {
      name: "no-node-in-src",
      severity: "error",
      from: { path: "^src/", pathNot: TEST },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // Without these names, packages that are ESM only (maplibre-gl 6) are not resolved and their rules never fire.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
    },
  },
};
