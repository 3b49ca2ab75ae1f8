import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { fontsAhead } from "./scripts/build/fonts-ahead.ts";
import { withStart } from "./scripts/build/start-page.ts";

const BUNDLE_DELAY_MS = 100; // editors write a file in several goes

/**
 * What several views have in common, each of it small; not what takes rows along, which the first ones do not offer, nor
 * what two compared years differ in.
 */
const SHARED =
  /\/src\/(ui(?!\/(picture|saveFile))|lib(?!\/csv)|model(?!\/(comparisons|meanwhile|nameChanges|takeovers|twoAmounts)\.)|layouts\/geometry|views\/(hooks|parts(?!\/(SaveAsSpreadsheet|csvChoice))))\//;
/**
 * What the page loads at once lies in two files, its libraries and its own code. The first stays the same from one
 * version of the atlas to the next, so nobody fetches it again. MapLibre is a file by itself, which tells its weight from
 * that of the map's own code. What views share, what modes share, the map and the ledger are files of their own: the
 * overview asks for them at once. When all on screen is there it asks for the last four: what checks and keeps data and
 * tours, and what paper needs, apart from what others need of it: a map on a graphics card the drawing of pictures, table,
 * notes and hall its rows and words. A frame on somebody's page needs none of the four. All other files follow from the
 * imports. docs/measured.md has what each address fetches.
 */
const FILES = [
  { name: "maplibre", test: /node_modules\/maplibre-gl\//, priority: 10 },
  { name: "libraries", test: /node_modules/, tags: ["$initial" as const], priority: 9 },
  { name: "first", tags: ["$initial" as const], priority: 8 },
  { name: "shared", test: SHARED, minShareCount: 3, priority: 7 },
  {
    name: "modes",
    test: /\/valibot\/|\/src\/(views\/flows\/useHeadline|state\/config|views\/parts\/LeftOut|offline\/keepOffline|modes\/parts\/(EditionNote|usePublicAddress))\./,
    priority: 6,
  },
  {
    name: "map",
    test: /\/src\/(views|layouts)\/map\/(?!engine\/(maplibreEngine|detail)|overlay\/PaperGround)/,
    priority: 5,
  },
  { name: "ledger", test: /\/src\/views\/ledger\//, priority: 4 },
  { name: "picture", test: /\/src\/ui\/picture\//, priority: 3 },
  {
    name: "rows",
    test: /\/src\/(model\/twoAmounts|tours\/stepView|views\/(compare\/say\w+|impact\/chartRows|table\/(useTableRows|SpanTexts|AmountCell|StateThen)))\./,
    priority: 2,
  },
  {
    name: "data",
    test: /\/src\/(dataset\/parse|modes\/parts\/(useTours|useTourWords|keepCopy))\./,
    priority: 1,
  },
  { name: "paper", test: /\/src\/modes\/explore\/print\/PrintSheet\./ },
];

/** While developing: bundles the dataset anew when a file under data/ changes, then reloads the page. */
function datasetReload(): Plugin {
  const dataFolder = fileURLToPath(new URL("data/", import.meta.url));
  return {
    name: "dataset-reload",
    apply: "serve",
    configureServer(server) {
      if (process.env["VITEST"]) return;
      let timer: NodeJS.Timeout | undefined;
      const bundle = () => {
        const child = spawn("node", ["scripts/data/bundle.ts"], { stdio: ["ignore", "inherit", "inherit"] });
        child.on("exit", (status) => {
          if (status === 0) server.ws.send({ type: "full-reload" });
        });
      };
      server.watcher.add(dataFolder);
      server.watcher.on("all", (_event, path) => {
        if (!path.startsWith(dataFolder)) return;
        clearTimeout(timer);
        timer = setTimeout(bundle, BUNDLE_DELAY_MS);
      });
      server.httpServer?.on("close", () => clearTimeout(timer));
    },
  };
}

export default defineConfig({
  base: "./", // any host, any folder
  plugins: [
    react(),
    datasetReload(),
    { name: "start-page", transformIndexHtml: withStart },
    {
      name: "fonts-ahead",
      transformIndexHtml: {
        order: "post",
        handler: (_, { bundle }) => fontsAhead(Object.keys(bundle ?? {})),
      },
    },
  ],
  server: { host: "127.0.0.1", port: Number(process.env["PORT"] ?? 5173) },
  worker: { format: "es" },
  build: {
    target: "baseline-widely-available",
    manifest: true, // for check:size; after-build.mjs takes it out of dist
    license: { fileName: ".vite/licences.json" }, // made into licences.txt there
    assetsInlineLimit: 0, // the content security policy allows no data: fonts or styles
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: FILES },
      },
    },
    chunkSizeWarningLimit: 1200, // kB; MapLibre is one chunk, and check:size has the real budgets
  },
  test: {
    unstubGlobals: true, // files of one worker share it
    testTimeout: 20_000, // ms; beside a build on two cores
    // Vitest would leave one core to itself, which on a machine with two is half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          isolate: false, // pure functions leave nothing behind; a world for each file costs as much as the tests
          include: [
            "src/**/*.test.ts",
            "tests/data/**/*.test.ts",
            "tests/architecture/**/*.test.ts",
            "tests/mapPictures/*.test.ts",
            "scripts/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: { name: "slow", environment: "node", include: ["tests/mapPictures/*.slow.ts"] },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          isolate: false, // the setup gives each file its modules and an empty page
          include: ["src/**/*.test.tsx"],
          setupFiles: ["tests/setup-component.ts"],
        },
      },
    ],
  },
});
