import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const BUNDLE_DELAY_MS = 100; // editors write a file in several goes

/** What the first view is built on. */
const LIBRARIES =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|zustand|valibot)\//;

/** What every part of the atlas needs, the first view and those that come later: one file sends less than nine. */
const SHARED =
  /src\/(lib|i18n\/(useWords|words|format)\.ts|i18n\/messages\/common|model\/(filter|names|status|differences|selection)\.ts|state\/useAtlasState|ui\/announce|views\/hooks\/(atlasContext|useYearGraph|useHover|useNames)|layouts\/familyDash)/;

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
        const child = spawn("node", ["scripts/data-bundle.ts"], { stdio: ["ignore", "inherit", "inherit"] });
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
  plugins: [react(), datasetReload()],
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
        // Stays the same from build to build, so a new version of the atlas does not fetch it again; and it packs tighter.
        codeSplitting: {
          groups: [
            { name: "libraries", test: LIBRARIES },
            { name: "shared", test: SHARED },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 1200, // kB; MapLibre is one chunk, and check:size has the real budgets
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: [
            "src/**/*.test.ts",
            "tests/data/**/*.test.ts",
            "tests/architecture/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["tests/setup-component.ts"],
        },
      },
    ],
  },
});
