// Measures what opening the overview costs. Usage:
//   npm run bench:page                  medians of five first visits; fails where a goal is missed
//   npm run bench:page -- --runs 9      of more
//   npm run bench:page -- --query view=flows
// CPU seconds, never those of the clock: other work on the machine does not lengthen them much.

import { parseArgs } from "node:util";
import { WITHOUT_WEBGL, startChromium } from "../machine/start-chromium.mjs";
import { buildIfStale, serve } from "../serve/served-build.mjs";

const THROTTLE = 4; // times slower: a phone or an old laptop
const GOALS = { mapCpu: 1, scriptSlow: 2.5, requests: 25 };
const REST_MS = 500; // between two looks at a browser that has just started, whose own surroundings are pages too
const REST_CPU = 0.02; // s in that time; less is rest
const IDLE_MS = 1500; // without a long task or a request; late parts wait for quiet

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    query: { type: "string", default: "" },
    list: { type: "boolean", default: false },
  },
});

buildIfStale();
const { address, stop } = await serve();
/** @type {Awaited<ReturnType<typeof visit>>[]} */
const visits = [];
try {
  for (let run = 0; run < Number(values.runs); run++) visits.push(await visit());
} finally {
  stop();
}

const requests = visits[0]?.requests ?? [];
if (values.list) for (const url of requests) console.log(url.replace(address, ""));
const rows = [
  { what: "shell, CPU s of the browser", value: median("shell") },
  { what: "from shell to painted map, CPU s of the browser", value: median("map"), goal: GOALS.mapCpu },
  { what: "of it on the page's own thread, CPU s", value: median("mapThread") },
  { what: "script until idle, CPU s", value: median("script") },
  {
    what: `script until idle at ${THROTTLE} times slower, CPU s`,
    value: median("script") * THROTTLE,
    goal: GOALS.scriptSlow,
  },
  { what: "all tasks of the page's thread until idle, CPU s", value: median("tasks") },
  { what: "requests", value: requests.length, goal: GOALS.requests },
];
for (const { what, value, goal } of rows) {
  const number = Number.isInteger(value) ? String(value) : value.toFixed(2);
  console.log(`${what.padEnd(52)} ${number.padStart(6)}${goal === undefined ? "" : `  of at most ${goal}`}`);
}
const missed = rows.filter(({ value, goal }) => goal !== undefined && value > goal);
process.exit(missed.length > 0 ? 1 : 0);

/** One first visit, in a browser of its own and without WebGL, as most software renderers have it. */
async function visit() {
  const browser = await startChromium(WITHOUT_WEBGL);
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: "block", // it fetches all files for later, when the page is at rest
    });
    const page = await context.newPage();
    const [whole, own] = await Promise.all([browser.newBrowserCDPSession(), context.newCDPSession(page)]);
    await own.send("Performance.enable", { timeDomain: "threadTicks" });
    const metrics = async () => {
      const { metrics: all } = await own.send("Performance.getMetrics");
      return new Map(all.map(({ name, value }) => [name, value]));
    };
    const cpu = async () => {
      const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    };
    /** @type {string[]} */
    const asked = [];
    page.on("request", (request) => {
      if (/^https?:/.test(request.url())) asked.push(request.url());
    });
    const before = await restOf(cpu, page);
    await page.goto(`${address}?lang=en${values.query === "" ? "" : `&${values.query}`}`, {
      waitUntil: "commit",
    });
    await page.locator("main").waitFor();
    const [atShell, threadAtShell] = [await cpu(), await metrics()];
    await page.locator(".map[data-ready=true] .map__land path").first().waitFor({ state: "attached" });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const [atMap, threadAtMap] = [await cpu(), await metrics()];
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(IDLE_MS);
    await page.waitForLoadState("networkidle");
    const atIdle = await metrics();
    /** @param {string} name */
    const thread = (name, at = atIdle) => at.get(name) ?? NaN;
    return {
      shell: atShell - before,
      map: atMap - atShell,
      mapThread: thread("TaskDuration", threadAtMap) - thread("TaskDuration", threadAtShell),
      script: thread("ScriptDuration"),
      tasks: thread("TaskDuration"),
      requests: asked,
    };
  } finally {
    await browser.close();
  }
}

/**
 * Waits until a browser has done with its own start. What it has used for that is not the page's.
 *
 * @param {() => Promise<number>} cpu
 * @param {import("@playwright/test").Page} page
 */
async function restOf(cpu, page) {
  for (let before = await cpu(); ;) {
    await page.waitForTimeout(REST_MS);
    const now = await cpu();
    if (now - before <= REST_CPU) return now;
    before = now;
  }
}

/** @param {"shell" | "map" | "mapThread" | "script" | "tasks"} what */
function median(what) {
  const sorted = visits.map((one) => one[what]).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
