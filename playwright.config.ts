import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { SITE } from "./scripts/test/site.mjs";
import type { QuietPage } from "./tests/e2e/fixtures.ts";
import { findChromium } from "./scripts/machine/chromium.mjs";
import { chromiumArgs, SOFTWARE_WEBGL, WITHOUT_WEBGL } from "./scripts/machine/start-chromium.mjs";

// The workers read this file again; they must come to the same port, so it goes through the environment.
process.env["E2E_PORT"] ??= String(await freePort());
process.env["E2E_DIST"] ??= SITE;
const baseURL = `http://127.0.0.1:${process.env["E2E_PORT"]}/`;
const executablePath = findChromium();
if (executablePath === null)
  throw new Error("No Chromium found; npm test installs one, or set CHROMIUM_PATH.");

/** Tests that are about the WebGL engine. */
const WEBGL = /@webgl/;
/** Tests that are long by nature: another browser, another server, a second build, hours of a kiosk. */
const SLOW = /@slow/;
/** Long visits, whose subject a shorter one in the fast set touches. */
const LONG = /@long/;
const LONG_WEBGL = /(?=.*@long)(?=.*@webgl)/;

/** A visit of minutes meets more slow moments of a shared machine than one of seconds. */
const patient = { retries: process.env["CI"] ? 2 : 0, timeout: 150_000 }; // ms

/** Nobody gets WebGL in software unasked, so these tests ask. */
const webgl = { ...chromium(SOFTWARE_WEBGL), asksForWebGL: true };

/** Returns how to start Chromium. */
function chromium(graphics: readonly string[]) {
  return { launchOptions: { executablePath: executablePath ?? "", args: chromiumArgs(graphics) } };
}

export default defineConfig<QuietPage>({
  testDir: "tests/e2e",
  outputDir: "reports/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // At a desk a test that passes at the second try hides a fault. On CI's shared machine a slow minute is none;
  // Playwright's own summary still names such a test as flaky.
  retries: process.env["CI"] ? 1 : 0,
  workers: 2,
  timeout: 60_000, // ms; software WebGL on two cores is slow
  expect: { timeout: 15_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ?? "reports/playwright.json" }],
  ],
  use: {
    baseURL,
    locale: "en-GB",
    serviceWorkers: "block",
    actionTimeout: 20_000, // what is hidden is said to be, before the test's own time is over
    trace: "on-first-retry", // a trace of each test costs about as much as the test
    screenshot: "only-on-failure",
    browserName: "chromium",
  },
  // WebGL without a graphics card costs several times the work of everything else on a page, so only what is about it has
  // it. `npm run test:e2e` runs the first two projects, `npm run test:slow` the others.
  projects: [
    { name: "pages", grepInvert: [WEBGL, SLOW, LONG], use: chromium(WITHOUT_WEBGL) },
    { name: "webgl", grep: WEBGL, grepInvert: [SLOW, LONG], use: webgl },
    {
      name: "long",
      grep: LONG,
      grepInvert: [WEBGL, SLOW],
      use: chromium(WITHOUT_WEBGL),
      ...patient,
    },
    { name: "long-webgl", grep: LONG_WEBGL, grepInvert: SLOW, use: webgl, ...patient },
    { name: "slow", grep: SLOW, use: webgl, ...patient },
  ],
  webServer: {
    // The host pages of tests/e2e/hostPage.ts may embed the atlas. E2E_DIST: another build than the one of npm test.
    command: `node scripts/serve/serve.mjs --port ${process.env["E2E_PORT"]} --dist ${process.env["E2E_DIST"]} --frame-ancestors "http://localhost:*"`,
    url: baseURL,
    reuseExistingServer: false,
  },
});

/** Asks the system for a port that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
