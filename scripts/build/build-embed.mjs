// Builds embed.js, the script that other people's pages may load, into the build beside index.html.
// Its name never changes: it stands in snippets on pages that nobody here can edit.

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({ options: { outDir: { type: "string", default: "dist" } } });

await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  build: {
    target: "baseline-widely-available",
    outDir: values.outDir,
    emptyOutDir: false,
    minify: true,
    lib: {
      entry: "src/embed/element.ts",
      name: "SymbiosisAtlasEmbed",
      formats: ["iife"],
      fileName: () => "embed.js",
    },
  },
});
