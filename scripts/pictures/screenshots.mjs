// Takes pictures of the built app. Usage:
//   npm run screenshots                 the few that the README shows, into docs/pictures
//   npm run screenshots -- DIR          the same into another folder
//   npm run screenshots -- --all DIR    every view in many sizes, languages and themes, with a contact sheet
//   npm run screenshots -- --all DIR --only flows      of those, the ones whose name contains "flows"

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SOFTWARE_WEBGL, startChromium } from "../machine/start-chromium.mjs";
import { buildIfStale, serve } from "../serve/served-build.mjs";
import { stillPicture } from "./still-picture.mjs";
import { contactSheet, README_SHOTS, SHOTS } from "./screenshot-list.mjs";

/** @typedef {import("./screenshot-list.mjs").Shot} Shot */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const README_LIMIT_BYTES = 250_000; // of one committed picture
const PAGES_AT_ONCE = 2;

const { values, positionals } = parseArgs({
  options: { all: { type: "string" }, only: { type: "string", default: "" } },
  allowPositionals: true,
});
const isAll = values.all !== undefined;
const folder = values.all ?? positionals[0] ?? join(ROOT, "docs", "pictures");
const shots = (isAll ? SHOTS : README_SHOTS).filter(({ name }) => name.includes(values.only));
if (shots.length === 0) fail(`No picture has "${values.only}" in its name.`);

buildIfStale();
mkdirSync(folder, { recursive: true });
const { address, stop } = await serve();
const browser = await startChromium(SOFTWARE_WEBGL);

/** @type {string[]} */
const problems = [];
try {
  const waiting = [...shots];
  const work = async () => {
    for (let shot = waiting.shift(); shot !== undefined; shot = waiting.shift()) await take(shot);
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
} finally {
  await browser.close();
  stop();
}
if (isAll) {
  writeFileSync(join(folder, "index.html"), contactSheet(shots));
  console.log(`Contact sheet: ${join(folder, "index.html")}`);
}
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

/** @param {Shot} shot */
async function take({ name, query, width, height, scale = 1, isBroken = false }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: "en-GB",
    reducedMotion: "reduce",
    colorScheme: "light",
    hasTouch: width < 900,
    serviceWorkers: "block", // the word that all is stored for use without a network would lie over the picture
  });
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => problems.push(`${name}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !isBroken) problems.push(`${name}: ${message.text()}`);
    });
    await page.goto(`${address}?${query}`);
    const picture = await stillPicture(page);
    writeFileSync(join(folder, `${name}.png`), picture);
    const bytes = picture.length;
    console.log(`${String(Math.round(bytes / 1000)).padStart(6)} kB  ${name}`);
    if (!isAll && bytes > README_LIMIT_BYTES)
      problems.push(`${name}.png is over ${README_LIMIT_BYTES} bytes`);
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await context.close();
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
