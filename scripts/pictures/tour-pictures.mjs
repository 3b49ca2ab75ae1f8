// Takes a picture of every step of every talk on stage, in both languages, and says what is wrong with any. Usage:
//   npm run tour:pictures -- DIR                     all talks, 1920 by 1080, with a contact sheet
//   npm run tour:pictures -- DIR --only gyp          steps whose "tour-nn-step-language" contains "gyp"
//   npm run tour:pictures -- DIR --theme projector   in another theme
//   npm run tour:pictures -- DIR --also              with headlines in both languages at once

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SOFTWARE_WEBGL, startChromium } from "../machine/start-chromium.mjs";
import { contactSheet } from "./screenshot-list.mjs";
import { buildIfStale, serve } from "../serve/served-build.mjs";
import { findStageFaults } from "../../tests/support/stage-faults.mjs";
import { stillPicture } from "./still-picture.mjs";

/** @typedef {import("./screenshot-list.mjs").Shot} Shot */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SIZE = { width: 1920, height: 1080 };
const LANGUAGES = /** @type {const} */ (["da", "en"]);
const PAGES_AT_ONCE = 2;

const { values, positionals } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    theme: { type: "string", default: "light" },
    also: { type: "boolean", default: false },
    dist: { type: "string" }, // a build elsewhere than in dist/, taken as it is
  },
  allowPositionals: true,
});
const [folder = join(ROOT, "reports", "tours")] = positionals;

if (values.dist === undefined) buildIfStale();
mkdirSync(folder, { recursive: true });
const shots = shotsOf(values.dist ?? join(ROOT, "dist")).filter(({ name }) => name.includes(values.only));
const { address, stop } = await serve(values.dist);
const browser = await startChromium(SOFTWARE_WEBGL);
/** @type {string[]} */
const faults = [];
try {
  const waiting = [...shots];
  const work = async () => {
    const context = await browser.newContext({
      viewport: SIZE,
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    for (let shot = waiting.shift(); shot !== undefined; shot = waiting.shift()) await take(context, shot);
    await context.close();
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
} finally {
  await browser.close();
  stop();
}
writeFileSync(join(folder, "index.html"), contactSheet(shots));
console.log(`${shots.length} pictures; contact sheet: ${join(folder, "index.html")}`);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/**
 * @param {import("@playwright/test").BrowserContext} context
 * @param {Shot} shot
 */
async function take(context, { name, query }) {
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${name}: ${message.text()}`);
    });
    await page.goto(`${address}?${query}`);
    writeFileSync(join(folder, `${name}.png`), await stillPicture(page));
    for (const fault of await page.evaluate(findStageFaults)) faults.push(`${name}: ${fault}`);
    await page.close();
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * @param {string} dist
 * @returns {Shot[]}
 */
function shotsOf(dist) {
  /** @type {{ tours: { id: string, audience: string, steps: { id: string }[] }[] }} */
  const { tours } = JSON.parse(readFileSync(join(dist, "data", "kalundborg.json"), "utf8"));
  return LANGUAGES.flatMap((language) =>
    tours
      .filter(({ audience }) => audience !== "attract")
      .flatMap((tour) =>
        tour.steps.map((step, i) => ({
          name: `${tour.id}-${String(i + 1).padStart(2, "0")}-${step.id}-${language}`,
          query: new URLSearchParams({
            lang: language,
            ...(values.also ? { also: language === "da" ? "en" : "da" } : {}),
            theme: values.theme,
            motion: "none",
            tour: tour.id,
            step: step.id,
            mode: "present",
          }).toString(),
          ...SIZE,
        })),
      ),
  );
}
