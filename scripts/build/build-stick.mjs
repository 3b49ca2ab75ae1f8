// npm run build:stick: the whole atlas in one HTML file that opens by double click, without server or network, and the
// same file zipped with a note on how to open it. Usage: node scripts/build/build-stick.mjs [--out DIR]

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import react from "@vitejs/plugin-react";
import { strToU8, zipSync } from "fflate";
import { build } from "vite";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../src/lib/language.ts";
import { readBuilt } from "./finish-page.ts";
import { helpPages } from "./help-pages.ts";
import { twinFiles } from "./twin/twin.ts";
import { licencesText } from "./licences.mjs";
import { stickNote } from "./stick-note.mjs";
import { escape, scriptSafe, staticPage } from "./static-page.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PUBLIC = join(ROOT, "public");
const LICENCES = "licences.json";
const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs";

const { values } = parseArgs({ options: { out: { type: "string", default: join(ROOT, "stick") } } });

try {
  const html = readFileSync(join(ROOT, "index.html"), "utf8");
  const { config, file, dataset } = readBuilt(PUBLIC, html);
  const { code, css, bundled } = await bundle();
  const page = assemble(html, { code, css, file, dataset, config });
  const name = `${dataset.meta.id}-symbiosis-atlas`;
  const folder = join(values.out, name);
  const note = stickNote(dataset, "atlas.html");
  const licences = licencesText(bundled, ROOT).replaceAll("\n", "\r\n");
  /** @type {Record<string, string>} */
  const files = {
    "atlas.html": page,
    "README.txt": note,
    "licences.txt": licences,
    ...helpFiles(css),
    ...textFiles(dataset, config),
  };
  rmSync(values.out, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const zipped = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${name}/${path}`, strToU8(text)]),
  );
  const zip = zipSync(zipped, { level: 9 });
  writeFileSync(join(values.out, `${name}.zip`), zip);
  console.log(`${megabytes(page.length)}  ${join(folder, "atlas.html")}`);
  console.log(`${megabytes(zip.length)}  ${join(values.out, `${name}.zip`)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/**
 * The pages of help, with the sheet that gives them the atlas's type.
 *
 * @param {string} css of the whole atlas, with its fonts inside
 * @returns {Record<string, string>} text by path
 */
function helpFiles(css) {
  const pages = helpPages({
    styles: ["help/atlas.css", "help/help.css"],
    icon: "help/icon.svg",
    atlas: (language) => `atlas.html?lang=${language}`,
  });
  return {
    ...Object.fromEntries(pages.map(({ path, html }) => [path, html])),
    "help/atlas.css": css,
    "help/help.css": readFileSync(join(PUBLIC, "help.css"), "utf8"),
    "help/icon.svg": readFileSync(join(PUBLIC, "icon.svg"), "utf8"),
  };
}

/**
 * The whole dataset as text, in the type that the pages of help bring along.
 *
 * @param {import("../../src/dataset/schema/dataset.ts").Dataset} dataset
 * @param {import("../../src/state/config.ts").Config} config
 * @returns {Record<string, string>} text by path
 */
function textFiles(dataset, { publicAddress }) {
  const files = twinFiles(dataset, {
    styles: ["help/atlas.css", "help/help.css", "help/text.css"],
    icon: "help/icon.svg",
    script: null,
    atlas: (language, query) => `atlas.html?${query === "" ? "" : `${query}&`}lang=${language}`,
    publicAddress,
  }).filter(({ path }) => path.startsWith("text/"));
  return {
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    "help/text.css": readFileSync(join(PUBLIC, "text.css"), "utf8"),
  };
}

/** Bundles the app into one script and one style sheet, with everything that they name inside them. */
async function bundle() {
  const result = await build({
    root: ROOT,
    configFile: false,
    base: "./",
    logLevel: "warn",
    publicDir: false,
    plugins: [react(), carriedMapWorker()],
    build: {
      write: false,
      target: "baseline-widely-available",
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      license: { fileName: LICENCES },
      modulePreload: false,
      chunkSizeWarningLimit: 10_000, // kB; one chunk is the purpose
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(result)
    ? result.flatMap((one) => one.output)
    : "output" in result
      ? result.output
      : [];
  const chunks = output.filter((part) => part.type === "chunk");
  const listed = output.find((part) => part.fileName === LICENCES);
  const bundled = listed?.type === "asset" ? JSON.parse(String(listed.source)) : null;
  if (bundled === null) throw new Error("Vite has listed no licences.");
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1)
    throw new Error(`One script was wanted, there are ${chunks.length}.`);
  const sheets = output.filter((part) => part.type === "asset" && part.fileName.endsWith(".css"));
  const css = sheets.map((sheet) => (sheet.type === "asset" ? String(sheet.source) : "")).join("\n");
  return { code: chunk.code, css, bundled };
}

/**
 * A page from disk may start no worker from a file beside it, so the map's worker comes along as text.
 *
 * @returns {import("vite").Plugin}
 */
function carriedMapWorker() {
  const id = "\0carried-map-worker";
  return {
    name: "carried-map-worker",
    enforce: "pre",
    resolveId: (source) => (source === `${WORKER}?worker&url` ? id : null),
    load: (loaded) =>
      loaded === id
        ? `import text from "${WORKER}?raw";
           export default URL.createObjectURL(new Blob([text], { type: "text/javascript" }));`
        : null,
  };
}

/**
 * Puts everything into one page.
 *
 * @param {string} html
 * @param {{ code: string, css: string, file: string, dataset: import("../../src/dataset/schema/dataset.ts").Dataset,
 *   config: import("../../src/state/config.ts").Config }} parts
 */
function assemble(html, { code, css, file, dataset, config }) {
  const language = config.defaultLanguage ?? DEFAULT_LANGUAGE;
  const wish = { language, isOwn: false, file, publicAddress: config.publicAddress, texts: LANGUAGES };
  const { title, body } = staticPage(dataset, wish);
  const files = ["config.json", file, ...dataset.meta.map.basemap.map((path) => `data/${path}`)];
  const icon = readFileSync(join(PUBLIC, "icon.svg")).toString("base64");
  // The words of the page without scripts, with their style in place and without what lies beside a served page.
  const text = body
    .replace(
      '<link rel="stylesheet" href="./static.css" />',
      `<style>${readFileSync(join(PUBLIC, "static.css"), "utf8")}</style>`,
    )
    .replace(/<p><a href="\.\/data[^]*?<\/p>\n/g, "");
  return html
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escape(title)}</title>`)
    .replace(
      /<link rel="icon"[^>]*>/,
      `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />\n    <style>STYLE</style>`,
    )
    .replace("STYLE", () => css)
    .replace(/<script type="module"[^>]*><\/script>/, () =>
      [
        ...files.map((path) => {
          const json = scriptSafe(JSON.parse(readFileSync(join(PUBLIC, path), "utf8")));
          return `<script type="application/json" data-file="${escape(path)}">${json}</script>`;
        }),
        text,
        `<script type="module">${inlineSafe(code)}</script>`,
      ].join("\n"),
    );
}

/**
 * Returns code that cannot end the script element that it stands in. Outside of strings, patterns and comments neither
 * sequence is code.
 *
 * @param {string} code
 */
function inlineSafe(code) {
  return code.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "<\\!--");
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1).padStart(6)} MB`;
}
