// Weighs the ink of what runs against that of the rest, on overview, map and flows. Usage:
//   npm run pictures:ink                 a table for the years in which the atlas was judged; fails where the rest is too strong
//   npm run pictures:ink -- 1985 2001    the same for other years
// How it is weighed: measure-ink.mjs. What came out: docs/measured.md.

import { parseArgs } from "node:util";
import { WITHOUT_WEBGL, startChromium } from "../machine/start-chromium.mjs";
import { buildIfStale, serve } from "../serve/served-build.mjs";
import { INK_VIEWS, INK_YEARS, measureInk, ofRunning, timesOfRest, TIMES } from "./measure-ink.mjs";
import { stillPicture } from "./still-picture.mjs";

const { positionals } = parseArgs({ allowPositionals: true });
const years = positionals.length > 0 ? positionals.map(Number) : INK_YEARS;

buildIfStale();
const { address, stop } = await serve();
const browser = await startChromium(WITHOUT_WEBGL);
const rows = [];
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  for (const { view, query } of INK_VIEWS)
    for (const year of years) {
      await page.goto(`${address}?${query}&year=${year}&lang=en&theme=light&motion=none`);
      await stillPicture(page);
      const ink = await measureInk(page);
      rows.push({
        view,
        year,
        ...ink,
        times: timesOfRest(ink),
        timesAll: ofRunning(ink) / (ink.rest + ink.ground),
      });
    }
} finally {
  await browser.close();
  stop();
}

/** @param {number} value */
const whole = (value) => Math.round(value).toLocaleString("en");
console.log(
  "| View | Year | Documented | Earlier | Their names | Rest | Times the rest | Ground | Times both |",
);
console.log("| ---- | ---- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const { view, year, documented, earlier, names, rest, ground, times, timesAll } of rows) {
  const inks = [documented, earlier, names, rest].map(whole).join(" | ");
  const said = times === Infinity ? "no rest" : times.toFixed(1);
  console.log(`| ${view} | ${year} | ${inks} | ${said} | ${whole(ground)} | ${timesAll.toFixed(1)} |`);
}
const weak = rows.filter(({ times }) => times < TIMES);
for (const { view, year } of weak)
  console.error(`${view} ${year}: what runs has less than ${TIMES} times the ink of the rest.`);
process.exit(weak.length > 0 ? 1 : 0);
