import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { open, view } from "./atlas.ts";
import { expect } from "./fixtures.ts";
import { publishNewVersion, test } from "./ownServer.ts";

const READY = "Ready for use without network: everything is stored on this device.";

test.use({
  serviceWorkers: "allow",
  // The worker asks the network for newer data first, and the browser writes down that there is none.
  expectedErrors: [/net::ERR_/],
});
// Each begins with the download of everything.
test.beforeEach(() => test.slow());

/** Visits for the first time and waits until everything is stored. */
async function visit(page: Page, query = "?view=table") {
  await open(page, query);
  await expect(page.getByRole("button", { name: "Ready for use without network" })).toBeVisible({
    timeout: 45_000,
  });
}

test.describe("without network", () => {
  test(
    "every view and every part that comes later opens from the copy, in a new page",
    { tag: "@long" },
    async ({ page, context, server }) => {
      await visit(page);
      await page.close();
      await server.stop();
      await context.setOffline(true);

      const offline = await context.newPage();
      await open(offline, "?view=map&lang=en");
      await expect(view(offline, "map").locator("[data-ready=true]")).toBeVisible({ timeout: 45_000 });
      await expect(offline.getByText("The coastline could not be loaded")).toHaveCount(0);
      for (const name of ["Flows", "Timeline", "Table", "Impact", "Beyond", "Sources"]) {
        await offline.getByRole("link", { name, exact: true }).click();
        await expect(view(offline, name.toLowerCase())).not.toContainText("Loading");
        await expect(view(offline, name.toLowerCase())).toContainText(/\w{3}/);
      }
      await offline.keyboard.press("/");
      await expect(offline.getByRole("dialog")).toBeVisible();
      await offline.keyboard.press("Escape");
      await open(offline, "?partner=gyproc&lang=en");
      await expect(offline.getByRole("complementary").getByRole("heading", { name: "Gyproc" })).toBeVisible();
      await offline.getByRole("button", { name: "Keys and help" }).click();
      await expect(offline.getByRole("dialog").getByText(READY)).toBeVisible({ timeout: 45_000 });
    },
  );

  test(
    "an address that names the present edition opens, and so do the licences",
    { tag: "@long" },
    async ({ page, context, server }) => {
      await visit(page);
      const version = await page.evaluate(async () => {
        const data = (await (await fetch("data/kalundborg.json")).json()) as { meta: { version: string } };
        return data.meta.version;
      });
      await server.stop();
      await context.setOffline(true);
      const cited = await context.newPage();
      await open(cited, `?edition=${version}&view=table&lang=en`);
      await expect(view(cited, "table").getByRole("row").nth(5)).toBeVisible();
      await cited.goto("licences.txt");
      await expect(cited.getByText("Symbiosis Atlas, its code")).toBeVisible();
    },
  );

  test("a talk begins and goes on", async ({ page, context, server }) => {
    await visit(page);
    await server.stop();
    await context.setOffline(true);
    const talk = await context.newPage();
    await talk.goto("?mode=present&tour=five-minutes&lang=en");
    await expect(talk.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "1");
    await talk.keyboard.press("PageDown");
    await expect(talk.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "2");
  });

  test(
    "a network that has bars and no bytes keeps nobody waiting",
    { tag: "@long" },
    async ({ page, context, server }) => {
      await visit(page);
      server.hangData();
      const slow = await context.newPage();
      await open(slow, "?view=table");
      await expect(view(slow, "table").getByRole("row").nth(5)).toBeVisible();
    },
  );
});

test.describe("a copy", () => {
  test(
    "follows what the server says in its headers, without a new build",
    { tag: "@long" },
    async ({ page, server }) => {
      await visit(page);
      expect((await page.reload())?.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
      server.letEmbed("'self' https://www.example.org");
      await expect
        .poll(async () => (await page.reload())?.headers()["content-security-policy"], {
          timeout: 45_000,
          intervals: [6000], // ms; the copy is looked after once the page has come to rest
        })
        .toContain("frame-ancestors 'self' https://www.example.org");
    },
  );

  test("does not keep a page out that may now show the atlas in a frame", async ({ page, server }) => {
    server.letEmbed("'none'");
    await visit(page);
    server.letEmbed("'self'");
    writeFileSync(
      join(server.folder, "..", "host.html"),
      `<!doctype html><link rel="icon" href="data:,"><iframe title="Atlas" src="${server.address}?mode=embed&view=table&lang=en"></iframe>`,
    );
    await page.goto("../host.html");
    const full = page.frameLocator("iframe").getByRole("link", { name: /Open the full atlas/ });
    await expect(full).toBeVisible();
    const worker = await page.frames()[1]?.evaluate(() => navigator.serviceWorker.controller?.state);
    expect(worker).toBe("activated");
  });
});

test.describe("a new version", () => {
  test(
    "is offered at a desk and taken when the reader says so, while a talk goes on undisturbed",
    { tag: "@long" },
    async ({ page, context, server }) => {
      await visit(page);
      const talk = await context.newPage();
      await talk.goto("?mode=present&tour=fifteen-minutes&lang=en");
      const progress = talk.getByRole("progressbar");
      await expect(progress).toHaveAttribute("aria-valuenow", "1");
      await talk.evaluate(() => document.body.setAttribute("data-same-page", ""));

      publishNewVersion(server);
      await page.reload();
      await expect(page.getByText("There is a new version of the atlas.")).toBeVisible({ timeout: 45_000 });
      await expect(page.locator("script[src*='-v2']")).toHaveCount(0);
      await expect(talk.getByText("There is a new version of the atlas.")).toHaveCount(0);

      await page.getByRole("button", { name: "Switch to the new one" }).click();
      await expect(page.locator("script[src*='-v2']")).not.toHaveCount(0);
      await expect(view(page, "table")).toBeVisible();

      // What the talk needs later is no longer on the server, and comes out of the copy of its own version.
      for (let step = 2; step <= 15; step++) {
        await talk.keyboard.press("PageDown");
        await expect(progress).toHaveAttribute("aria-valuenow", String(step));
        await expect(talk.getByText(/broke/)).toHaveCount(0);
      }
      await expect(talk.locator("body[data-same-page]")).toBeVisible();
    },
  );
});
