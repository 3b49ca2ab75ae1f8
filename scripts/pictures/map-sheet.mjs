// Takes pictures of the map in many states for somebody who judges its look, and says where a name lies upon another.
// Usage:
//   npm run map:sheet -- DIR            forty states in which any two values meet
//   npm run map:sheet -- DIR --whole    all six hundred
//   npm run map:sheet -- DIR --only 390x844    of those, the ones whose name contains this
//   … --no-webgl       as a machine without a graphics card has it; with software WebGL a state of 4K takes minutes
//   … --no-pictures    only looks for names upon one another; of three themes one will do then

import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { overlappingLabels } from "../../tests/e2e/mapLabels.ts";
import { SOFTWARE_WEBGL, WITHOUT_WEBGL, startChromium } from "../machine/start-chromium.mjs";
import { mapCases, queryOf, SIZES, THEMES } from "../../tests/support/map-cases.mjs";
import { contactSheet } from "./screenshot-list.mjs";
import { buildIfStale, serve } from "../serve/served-build.mjs";
import { pictureAtRest } from "./still-picture.mjs";

const READY_MS = 60_000; // software WebGL at 4K takes its time
const STILL_MS = 150; // the year and the camera of the address are taken over

const { values, positionals } = parseArgs({
  options: {
    whole: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    pictures: { type: "boolean", default: true },
    webgl: { type: "boolean", default: true },
    dist: { type: "string" },
  },
  allowPositionals: true,
  allowNegative: true,
});
const folder = resolve(positionals[0] ?? "reports/map");
const cases = mapCases({ isWhole: values.whole })
  .filter((one) => values.pictures || one.theme === THEMES[0] || !values.whole)
  .filter((one) => nameOf(one).includes(values.only));
if (cases.length === 0) {
  console.error(`No state has "${values.only}" in its name.`);
  process.exit(1);
}

if (values.dist === undefined) buildIfStale();
mkdirSync(folder, { recursive: true });
const { address, stop } = await serve(values.dist);
const browser = await startChromium(values.webgl ? SOFTWARE_WEBGL : WITHOUT_WEBGL);
/** @type {string[]} */
const problems = [];
let names = 0;
try {
  // One page for all states of a size: the address leads from one to the next.
  for (const size of SIZES) await takeAll(cases.filter((one) => one.size === size));
} finally {
  await browser.close();
  stop();
}
if (values.pictures) {
  const shots = cases.map((one) => ({ name: nameOf(one), query: queryOf(one).slice(1), ...one.size }));
  writeFileSync(join(folder, "index.html"), contactSheet(shots));
  console.log(`Contact sheet: ${join(folder, "index.html")}`);
}
console.log(`${cases.length} states, ${names} names, ${problems.length} times one upon another.`);
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

/** @param {import("../../tests/support/map-cases.mjs").MapCase[]} group */
async function takeAll(group) {
  const [first] = group;
  if (first === undefined) return;
  const context = await browser.newContext({
    viewport: first.size,
    locale: "en-GB",
    reducedMotion: "reduce",
    hasTouch: first.size.width < 900,
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(address + queryOf(first));
  await page.locator(".map[data-ready=true]").waitFor({ timeout: READY_MS });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const one of group) {
    const name = nameOf(one);
    await page.evaluate((query) => {
      history.replaceState(null, "", query);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, queryOf(one));
    await page.waitForTimeout(STILL_MS);
    if (values.pictures) writeFileSync(join(folder, `${name}.png`), await pictureAtRest(page));
    const { count, pairs } = await overlappingLabels(page);
    names += count;
    problems.push(...pairs.map((pair) => `${name}: ${pair}`));
    console.log(
      `${String(count).padStart(4)} names${pairs.length > 0 ? `, ${pairs.length} upon another` : ""}  ${name}`,
    );
  }
  await context.close();
}

/** @param {import("../../tests/support/map-cases.mjs").MapCase} mapCase */
function nameOf({ size, theme, lang, year, camera }) {
  return `${size.width}x${size.height}-${camera.name}-${year}-${lang}-${theme}`;
}
