import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { open, view } from "./atlas.ts";
import { expect } from "./fixtures.ts";
import { type OwnServer, test } from "./ownServer.ts";

// What a server sends with status 200 may be anything; the copy on the device holds only what can be shown.

test.use({ serviceWorkers: "allow", expectedErrors: [/./] });

const NOTICE =
  /data on the server cannot be shown at present\. Shown are those stored on this device on \d+ \w+ \d{4}/;
const dataOf = ({ folder }: OwnServer) => join(folder, "data", "kalundborg.json");

/** Visits and waits until everything is stored. */
async function store(page: Page) {
  await open(page, "?view=table&lang=en");
  await expect(page.getByRole("button", { name: "Ready for use without network" })).toBeVisible({
    timeout: 45_000,
  });
}

const showsTable = (page: Page) => expect(view(page, "table").getByRole("row").nth(5)).toBeVisible();

test(
  "a login page, half a file, a wrong dataset and a missing one leave the good copy on screen and in store",
  { tag: "@long" },
  async ({ page, context, server }) => {
    test.slow();
    await store(page);
    const good = readFileSync(dataOf(server), "utf8");
    const worse: readonly (readonly [string, () => void, RegExp])[] = [
      ["a login page", () => server.wantLogin(true), /web page came in place of the dataset/],
      ["half a file", () => writeFileSync(dataOf(server), good.slice(0, good.length / 2)), /not valid JSON/],
      [
        "a wrong dataset",
        () =>
          writeFileSync(dataOf(server), JSON.stringify({ ...(JSON.parse(good) as object), streams: [{}] })),
        /streams\[0\]/,
      ],
      ["no file", () => rmSync(dataOf(server)), /no dataset at this address/],
    ];
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("kalundborg.json")) asked++;
    });
    for (const [what, spoil, why] of worse) {
      asked = 0;
      spoil();
      await page.reload();
      await showsTable(page);
      const notice = page.getByRole("status").filter({ hasText: NOTICE });
      await expect(notice, what).toBeVisible();
      await notice.getByText("Why").click();
      await expect(notice, what).toContainText(why);
      // The copy is looked after a while later; it must still be the good one then.
      await expect.poll(() => asked, { timeout: 45_000 }).toBeGreaterThan(1);
      server.wantLogin(false);
      writeFileSync(dataOf(server), good);
      await notice.getByRole("button", { name: "Try again" }).click();
      await expect(notice).toHaveCount(0);
    }

    server.wantLogin(true);
    await page.reload();
    await showsTable(page);
    await server.stop();
    await context.setOffline(true);
    await page.reload();
    await showsTable(page);
    await expect(page.getByRole("status").filter({ hasText: NOTICE })).toHaveCount(0);
  },
);

test(
  "a login page met at the first visit is not taken for the atlas later",
  { tag: "@long" },
  async ({ page, server }) => {
    await page.goto("");
    server.wantLogin(true);
    await page.waitForTimeout(4000); // the copy is begun two seconds after the page is there
    server.wantLogin(false);
    await store(page);
    await page.reload();
    await showsTable(page);
  },
);

test("a device without room says so, and what holds then", async ({ page, server }) => {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(server.address);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 200_000 });
  await open(page, "?view=table&lang=en");
  await page.getByRole("button", { name: "Keys and help" }).click();
  await expect(page.getByText(/This device has no room for the atlas/)).toBeVisible({ timeout: 30_000 });
});
