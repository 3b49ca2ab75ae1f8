import type { Page } from "@playwright/test";
import { open } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

/** Answers the request for the configuration. */
const configure = (page: Page, body: string) =>
  page.route("**/config.json", (route) => route.fulfill({ contentType: "application/json", body }));

test.describe("config.json", () => {
  test("chooses the dataset, unless the address asks for another", async ({ page }) => {
    const shipped = await (await page.request.get("data/kalundborg.json")).text();
    await page.route("**/data/other-town.json", (route) =>
      route.fulfill({
        contentType: "application/json",
        body: shipped.replaceAll("Kalundborg Symbiosis", "Other Town"),
      }),
    );
    const checks: string[] = [];
    page.on("request", (request) => {
      if (/\/assets\/data-[^/]*\.js$/.test(request.url())) checks.push(request.url());
    });
    await configure(page, '{ "dataset": "other-town" }');
    await open(page, "?view=table&lang=en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Other Town");
    expect(checks, "a dataset that the build has not checked is checked by the page").toHaveLength(1);
    await open(page, "?view=table&lang=en&dataset=kalundborg");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kalundborg Symbiosis");
    expect(checks, "the one that the build has checked is taken as it is").toHaveLength(1);
  });

  test("that is wrong is named field by field, and the atlas goes on", async ({ page }) => {
    await configure(page, '{ "publicAddress": "atlas", "datset": "x" }');
    await open(page, "?view=table&lang=en");
    await expect(
      page.getByText("config.json cannot be used as it is. Defaults hold for what is wrong."),
    ).toBeVisible();
    await expect(page.getByText(/^publicAddress: Should be an address .* It says: "atlas"$/)).toBeVisible();
    await expect(page.getByText(/^datset: There is no such field/)).toBeVisible();
    await open(page, "?view=table&lang=da");
    await expect(page.getByText(/^config\.json kan ikke bruges/)).toBeVisible();
    await page.getByRole("button", { name: "Luk beskeden" }).click();
    await expect(page.getByText(/^config\.json kan ikke bruges/)).toHaveCount(0);
  });

  test("that is no JSON is said to be none", async ({ page }) => {
    await configure(page, '{ "dataset": ');
    await open(page, "?view=table&lang=en");
    await expect(page.getByText(/^The file is not valid JSON/)).toBeVisible();
  });

  test.describe("for a reader of neither language", () => {
    test.use({ locale: "de-DE" });
    test("sets the language", async ({ page }) => {
      await configure(page, '{ "defaultLanguage": "da" }');
      await open(page, "?view=table");
      await expect(page.locator("html")).toHaveAttribute("lang", "da");
    });
  });
});
