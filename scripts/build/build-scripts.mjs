// Builds the scripts that stand by themselves, into the build beside index.html: embed.js, which other people's pages may load
// (its name never changes: it stands in snippets on pages that nobody here can edit), and read-aloud.js of the pages of text.

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({ options: { outDir: { type: "string", default: "dist" } } });

const SCRIPTS = [
  { entry: "src/embed/element.ts", name: "SymbiosisAtlasEmbed", file: "embed.js" },
  { entry: "src/twin/main.ts", name: "SymbiosisAtlasText", file: "read-aloud.js" },
];

for (const { entry, name, file } of SCRIPTS)
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
      lib: { entry, name, formats: ["iife"], fileName: () => file },
    },
  });
