// What people do with pages in a browser: open links elsewhere, go back, have a page translated.

import type { Page } from "@playwright/test";
import { translate } from "../fixtures/translate.ts";
import { open, view } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

const row = (page: Page) =>
  view(page, "table")
    .getByRole("link", { name: /gypsum/ })
    .first();

test("what leads somewhere opens elsewhere as links do, and in place with a plain press", async ({
  page,
  context,
}) => {
  await open(page, "?view=table&year=1993&sort=since&find=gyp");
  const other = context.waitForEvent("page");
  await row(page).click({ modifiers: ["ControlOrMeta"] });
  const opened = await other;
  await expect(opened.getByRole("complementary").getByRole("heading", { name: /gypsum/i })).toBeVisible();
  expect(new URL(opened.url()).search).toMatch(/^\?view=table&year=1993&stream=.*&sort=since&find=gyp$/);
  await opened.close();
  await expect(page).not.toHaveURL(/stream=/);
  await row(page).click();
  await expect(page).toHaveURL(/stream=/);
  for (const name of ["Flows", "Timeline", "Impact"])
    await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute(
      "href",
      /\?.*year=1993.*stream=/,
    );
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("gyp");
  await expect(page.getByRole("columnheader", { name: "Since" })).toHaveAttribute("aria-sort", "ascending");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("Back closes what covers the page, and then goes back", { tag: "@long" }, async ({ page }) => {
    await open(page, "?view=table");
    await page.getByRole("link", { name: "Impact", exact: true }).tap();
    await expect(page).toHaveURL(/view=impact/);
    for (const name of ["Search", "Share this view", "Keys and help"]) {
      await page.getByRole("button", { name, exact: true }).tap();
      await expect(page.getByRole("dialog")).toBeVisible();
      // The entry that Back takes away comes with the first paint of the dialog; a hand is never that quick.
      await expect.poll(() => page.evaluate(() => window.history.state as unknown)).not.toBeNull();
      await page.goBack();
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(page).toHaveURL(/view=impact/);
      await page.getByRole("button", { name, exact: true }).tap();
      await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect.poll(() => page.evaluate(() => window.history.state as unknown)).toBeNull();
    }
    await page.goBack();
    await expect(page).toHaveURL(/view=table/);
  });
});

for (const name of ["table", "flows", "timeline"])
  test(`${name}, translated, states what is true now`, async ({ page }) => {
    const words = () => view(page, name).evaluate((element) => element.textContent);
    await open(page, `?view=${name}&year=2021`);
    await expect(view(page, name)).toContainText("2021");
    const fresh = await words();
    await open(page, `?view=${name}&year=1993`);
    await expect(view(page, name)).toContainText("1993");
    // The headline comes first, what it speaks of when its box has been measured.
    await expect.poll(async () => (await words())?.length).toBeGreaterThan(500);
    expect(await view(page, name).evaluate<number, undefined>(translate, undefined)).toBeGreaterThan(50);
    await page.evaluate(() => {
      window.history.pushState(null, "", window.location.search.replace("1993", "2021"));
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    await expect.poll(words).toBe(fresh);
  });
