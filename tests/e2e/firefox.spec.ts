import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { type FirefoxPage, startFirefox } from "./firefoxPage.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const STICK = join(ROOT, "reports", "stick-firefox");
const VIEWS = ["map", "flows", "timeline", "table", "impact", "network", "beyond", "sources", "about"];

/** Opens every view at an address and expects each to stand, the map with its land. */
async function openEveryView(firefox: FirefoxPage, address: string) {
  for (const name of VIEWS) {
    await firefox.open(`${address}?lang=en&view=${name}`);
    const here = `document.querySelector('[data-view="${name}"]')`;
    // Firefox gives up what is on its way to a page that is left, and the map's engine comes last.
    const isReady = name === "map" ? "document.querySelector('[data-ready=true]') !== null" : "true";
    await expect
      .poll(
        () =>
          firefox.ask(
            `${isReady} && ${here}?.innerText.length > 40 && !/Loading|Drawing|broke/.test(${here}.innerText)`,
          ),
        {
          message: name,
          timeout: 45_000,
        },
      )
      .toBe(true);
  }
  await firefox.open(`${address}?lang=en&view=map`);
  await expect
    .poll(() => firefox.ask("document.querySelector('[data-ready]')?.dataset.ready"), { timeout: 45_000 })
    .toBe("true");
  expect(await firefox.ask("document.querySelector('.map__notice')?.innerText ?? ''")).toBe("");
  expect(firefox.errors).toEqual([]);
}

test.describe("in Firefox", { tag: "@slow" }, () => {
  test.describe.configure({ mode: "default" });
  let firefox: FirefoxPage;
  test.beforeAll(async () => {
    test.setTimeout(600_000); // it may have to be installed
    firefox = await startFirefox();
  });
  test.afterAll(() => firefox.close());
  test.beforeEach(() => test.slow());

  test("the atlas opens with every view, and keeps itself for use without a network", async ({ baseURL }) => {
    await openEveryView(firefox, baseURL ?? "");
    await expect
      .poll(
        () => firefox.ask("navigator.serviceWorker.getRegistration().then((r) => r?.active?.state ?? '')"),
        {
          timeout: 45_000,
        },
      )
      .toBe("activated");
  });

  test("the stick opens from disk with every view", async () => {
    execFileSync("node", ["scripts/build/build-stick.mjs", "--out", STICK], { cwd: ROOT });
    await openEveryView(firefox, pathToFileURL(join(STICK, "kalundborg-symbiosis-atlas", "atlas.html")).href);
  });
});
