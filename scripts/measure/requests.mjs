// Counts what addresses of the atlas fetch until they are at rest. Usage:
//   npm run bench:requests                     a table of addresses
//   npm run bench:requests -- --list "view=flows"   every file of one, with its kB
// Nothing here depends on how fast the machine is, as long as it is at rest within the wait.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { WITHOUT_WEBGL, startChromium } from "../machine/start-chromium.mjs";
import { buildIfStale, serve } from "../serve/served-build.mjs";

const DIST = "dist";
const LATE_MS = 4000; // what paper needs comes two seconds after all on screen
const FIRST_LOAD = /^assets\/(index|libraries|rolldown-runtime)-/;
const CODE = /\.(js|css)$/;
/** What is visited; "in a frame" as other people's pages show it. */
const VISITS = [
  { query: "" },
  { query: "view=flows" },
  { query: "view=timeline" },
  { query: "mode=embed", inFrame: true },
  { query: "mode=embed&view=flows", inFrame: true },
  { query: "mode=embed" },
  { query: "mode=kiosk" },
  { query: "mode=present" },
];

const { values } = parseArgs({ options: { list: { type: "string" } } });
buildIfStale();
const { address, stop } = await serve(DIST);
const browser = await startChromium(WITHOUT_WEBGL);
try {
  if (values.list === undefined) for (const one of VISITS) tell(one, await filesOf(one));
  else
    for (const file of await filesOf({ query: values.list })) console.log(`${kb(file).padStart(7)}  ${file}`);
} finally {
  await browser.close();
  stop();
}

/**
 * @typedef {{ query: string, inFrame?: boolean }} Visit
 * @param {Visit} visit
 * @returns {Promise<string[]>} the files of the atlas that a first visit asks for, in their order
 */
async function filesOf({ query, inFrame = false }) {
  // The copy for use without a network fetches all files, when the page is at rest.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const files = [];
  page.on("request", (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (/^https?:/.test(protocol) && !pathname.endsWith("/host.html"))
      files.push(pathname.slice(1) || "index.html");
  });
  const url = `${address}?lang=en&${query}`;
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe width="900" height="700" src="${url}"></iframe>`,
    }),
  );
  await page.goto(inFrame ? new URL("host.html", address).href : url);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(LATE_MS);
  await page.waitForLoadState("networkidle");
  await context.close();
  return files;
}

/**
 * @param {Visit} visit
 * @param {string[]} files
 */
function tell({ query, inFrame = false }, files) {
  const code = files.filter((file) => CODE.test(file));
  const beside = code.filter((file) => !FIRST_LOAD.test(file));
  console.log(
    `${`?${query}${inFrame ? " in a frame" : ""}`.padEnd(36)} ${files.length} requests, ${code.length} of them code: ` +
      `${kb(...code)} kB, beside the first load ${kb(...beside)}`,
  );
}

/** @param {string[]} files */
function kb(...files) {
  const sent = files.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);
  return (sent.reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(1);
}
