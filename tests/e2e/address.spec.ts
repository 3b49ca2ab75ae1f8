import { expect, test } from "./fixtures.ts";

test.describe("the address", () => {
  test("restores view, year, selection, filter and language after a reload", async ({ page }) => {
    await page.goto("?view=table&year=1993&partner=gyproc&family=material&lang=da");
    const check = async () => {
      await expect(page.getByRole("link", { name: "Tabel", exact: true })).toHaveAttribute(
        "aria-current",
        "page",
      );
      await expect(page.getByRole("textbox", { name: "Skriv et år" })).toHaveValue("1993");
      await expect(page.getByRole("button", { name: /^Materialer \d/ })).toHaveAttribute(
        "aria-pressed",
        "true",
      );
      await expect(page.getByRole("complementary").getByRole("heading", { name: "Gyproc" })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", "da");
    };
    await check();
    await page.reload();
    await check();
  });

  test("ignores a bad value with a notice and keeps the rest", async ({ page }) => {
    await page.goto("?view=table&year=1850&partner=nobody&family=energy");
    await expect(page.getByText(/“1850” is not a year .* the years go from \d{4} to \d{4}\./)).toBeVisible();
    await expect(page.getByText("“nobody” is not a valid partner and was ignored.")).toBeVisible();
    await expect(page.getByRole("table")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Energy \d/ })).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("button", { name: "Dismiss the notice" }).click();
    await expect(page.getByText("is not a year")).toHaveCount(0);
  });

  test("finds a partner by an old id", async ({ page }) => {
    await page.goto("?partner=novozymes&lang=en");
    await expect(page.getByRole("complementary").getByRole("heading", { name: /Novonesis/ })).toBeVisible();
  });

  test("takes a choice back with Back, but not every step of a drag", async ({ page }) => {
    await page.goto("?view=table");
    await page.getByRole("link", { name: "Impact", exact: true }).click();
    await expect(page).toHaveURL(/view=impact/);
    const slider = page.getByRole("slider", { name: "Year" });
    await slider.press("ArrowLeft");
    await slider.press("ArrowLeft");
    await expect(page).toHaveURL(/year=2024/);
    await page.goBack();
    await expect(page).toHaveURL(/view=table/);
  });

  test("keeps parameters that are not the atlas's", async ({ page }) => {
    await page.goto("?utm_source=newsletter");
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await expect(page).toHaveURL(/view=table.*utm_source=newsletter/);
  });
});
