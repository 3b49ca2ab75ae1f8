import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/machine/chromium.mjs";

// The workers read this file again; they must come to the same port, so it goes through the environment.
process.env["E2E_PORT"] ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env["E2E_PORT"]}/`;
const executablePath = findChromium();
if (executablePath === null)
  throw new Error("No Chromium found; npm test installs one, or set CHROMIUM_PATH.");

export default defineConfig({
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
  reporter: [["list"], ["json", { outputFile: "reports/playwright.json" }]],
  use: {
    baseURL,
    locale: "en-GB",
    serviceWorkers: "block",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox", // Chromium refuses to start as root otherwise
        "--use-angle=swiftshader", // WebGL without a graphics card
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
      ],
    },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    // The host pages of tests/e2e/hostPage.ts may embed the atlas. E2E_DIST: a build elsewhere than in dist/.
    command: `node scripts/serve/serve.mjs --port ${process.env["E2E_PORT"]} --dist ${process.env["E2E_DIST"] ?? "dist"} --frame-ancestors "http://localhost:*"`,
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
