// Runs the built kiosk through thousands of visitors and prints what that did to memory.
// Usage: npm run soak [-- --cycles 2000 --seed N --dist DIR]; build first. Days pass in minutes: the clock is fake.

import { randomInt } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SOFTWARE_WEBGL, startChromium } from "../machine/start-chromium.mjs";
import {
  countTimers,
  growth,
  LOSS_EVERY,
  sendVisitors,
  whenStored,
} from "../../tests/support/kiosk-visitors.mjs";
import { askForWebGL } from "../../tests/support/ask-for-webgl.mjs";
import { serve } from "../serve/served-build.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HEAP_LIMIT_BYTES = 2e6; // growth over the last half
const LEVEL = { listeners: 20, nodes: 200, canvases: 0, timers: 2 }; // growth that is still level
const LOST_TOUCHES = 0.005; // of all visitors; software that draws for a screen may stall now and then
const IDLE_S = 60;

const { values } = parseArgs({
  options: {
    cycles: { type: "string", default: "2000" },
    seed: { type: "string", default: String(randomInt(1_000_000)) },
    dist: { type: "string", default: join(ROOT, "dist") },
  },
});
const cycles = Number(values.cycles);
const seed = Number(values.seed);
console.log(`${cycles} visitors, seed ${seed} (run it again with --seed ${seed})`);

const { address, stop } = await serve(values.dist);
const browser = await startChromium(SOFTWARE_WEBGL, [
  // WebGL is drawn in software as it is; the page around it need not pass the same way.
  "--disable-gpu-compositing",
  "--enable-precise-memory-info",
]);
/** @type {string[]} */
const problems = [];
const started = performance.now();
try {
  await soak();
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
  const pages = browser.contexts().flatMap((context) => context.pages());
  const notes = await pages[0]
    ?.evaluate(() => localStorage.getItem("symbiosis-atlas.kiosk"))
    .catch(() => null);
  console.log(`Noted by the kiosk so far: ${notes ?? "nothing"}`);
} finally {
  await browser.close();
  stop();
}
for (const problem of new Set(problems)) console.error(`Problem: ${problem}`);
console.log(
  `${problems.length === 0 ? "Passed" : "FAILED"} after ${minutesSince(started)} minutes, seed ${seed}.`,
);
process.exit(problems.length === 0 ? 0 : 1);

async function soak() {
  // A quarter of the pixels: drawing them in software would be most of the time, and memory is not kept in them.
  const context = await browser.newContext({
    viewport: { width: 1024, height: 576 },
    deviceScaleFactor: 0.5,
    hasTouch: true,
  });
  await askForWebGL(context);
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    // The worker asks the network for newer data first, and the browser writes down that there is none.
    if (message.type() === "error" && !message.text().includes("net::ERR_"))
      problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  await page.clock.install({ time: new Date(2026, 10, 22, 9) });
  await countTimers(page);
  // A reload would empty the memory that is to be measured.
  await page.goto(`${address}?mode=kiosk&lang=da&idle=${IDLE_S}&reload=off`);
  await page.locator('[data-engine="webgl"][data-ready="true"]').waitFor();
  await whenStored(page);
  await context.setOffline(true);
  console.log("Network cut; a service worker stands in for it.");

  console.log("visitors   heap MB  listeners    nodes  canvases  timers  minutes");
  /** @type {number[]} */
  const lostTouches = [];
  const samples = await sendVisitors(page, {
    cycles,
    seed,
    idleSeconds: IDLE_S,
    onSample: ({ cycle, heapBytes, listeners, nodes, canvases, timers }) =>
      console.log(
        `${pad(cycle, 8)}  ${pad((heapBytes / 1e6).toFixed(2), 8)}  ${pad(listeners, 9)}  ${pad(nodes, 7)}  ${pad(canvases, 8)}  ${pad(timers, 6)}  ${pad(minutesSince(started), 7)}`,
      ),
    onLostTouch: (cycle) => lostTouches.push(cycle),
  });

  const heap = growth(samples, (sample) => sample.heapBytes, LOSS_EVERY);
  console.log(`\nGrowth over the last half: heap ${(heap / 1e6).toFixed(2)} MB of at most 2 MB`);
  if (heap >= HEAP_LIMIT_BYTES) problems.push(`the heap grew by ${(heap / 1e6).toFixed(2)} MB`);
  for (const name of /** @type {const} */ (["listeners", "nodes", "canvases", "timers"])) {
    const grown = growth(samples, (sample) => sample[name], LOSS_EVERY);
    console.log(`  ${name} ${grown} of at most ${LEVEL[name]}`);
    if (grown > LEVEL[name]) problems.push(`${name} grew by ${grown}`);
  }
  const noted = await page.evaluate(() => localStorage.getItem("symbiosis-atlas.kiosk"));
  /** @type {{ errors: { message: string }[] }} */
  const { errors } = JSON.parse(noted ?? '{"errors":[]}');
  const unexpected = errors.filter(({ message }) => message !== "WebGL context lost");
  for (const { message } of unexpected) problems.push(`noted by the kiosk: ${message}`);
  const lost = errors.length - unexpected.length;
  if (lostTouches.length > cycles * LOST_TOUCHES)
    problems.push(`${lostTouches.length} visitors had to touch twice: ${lostTouches.join(", ")}`);
  console.log(`${lostTouches.length} visitors had to touch the door twice.`);
  console.log(`The kiosk noted ${lost} lost graphics contexts and ${unexpected.length} other errors.`);
}

/** @param {number} start of performance.now() */
function minutesSince(start) {
  return ((performance.now() - start) / 60_000).toFixed(1);
}

/**
 * @param {number | string} value
 * @param {number} width
 */
function pad(value, width) {
  return String(value).padStart(width);
}
