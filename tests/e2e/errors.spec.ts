import type { Page } from "@playwright/test";
import { open, view } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

/** Answers the request for a dataset with `body`. */
const serve = (page: Page, name: string, body: string, status = 200) =>
  page.route(`**/data/${name}.json`, (route) =>
    route.fulfill({ status, contentType: "application/json", body }),
  );

/** The shipped dataset as the page gets it. */
async function shipped(page: Page): Promise<Record<string, unknown>> {
  const answer = await page.request.get("data/kalundborg.json");
  return (await answer.json()) as Record<string, unknown>;
}

test.describe("a dataset that cannot be shown", () => {
  test.use({ expectedErrors: [/404/] });

  test("names the file that is missing, in both languages", async ({ page }) => {
    await page.goto("?dataset=nowhere");
    const alert = page.getByRole("alert");
    await expect(alert.getByRole("heading", { name: "The dataset cannot be shown" })).toBeVisible();
    await expect(alert.getByRole("heading", { name: "Datasættet kan ikke vises" })).toBeVisible();
    await expect(alert.getByText("data/nowhere.json").first()).toBeVisible();
    await expect(alert.getByText(/Put the file there/)).toBeVisible();
  });

  test("says where the JSON breaks", async ({ page }) => {
    await serve(page, "kalundborg", '{ "formatVersion": 1, ');
    await page.goto("");
    await expect(page.getByText(/The file is not valid JSON/)).toBeVisible();
    await expect(page.getByText(/Correct commas, quotes and brackets/)).toBeVisible();
  });

  test("refuses a format version that it does not know", async ({ page }) => {
    await serve(page, "kalundborg", JSON.stringify({ ...(await shipped(page)), formatVersion: 99 }));
    await page.goto("");
    await expect(page.getByText(/format version 99; this atlas reads version 1/)).toBeVisible();
  });

  test("names path and mend of a wrong value, and shows hostile text as text", async ({ page }) => {
    const dataset = await shipped(page);
    const [first, ...others] = dataset["streams"] as Record<string, unknown>[];
    const streams = [{ ...first, family: "<img src=x onerror=alert(1)>" }, ...others];
    await serve(page, "kalundborg", JSON.stringify({ ...dataset, streams }));
    await page.goto("");
    await expect(page.getByText("streams[0].family").first()).toBeVisible();
    await expect(
      page.getByText(/“<img src=x onerror=alert\(1\)>” is not one of the allowed values/),
    ).toBeVisible();
    await expect(page.getByText(/Choose one of: .*energy/)).toBeVisible();
    await expect(page.locator("img[src=x]")).toHaveCount(0);
  });

  test("comes back once the file is mended, without a reload", async ({ page }) => {
    await page.clock.install();
    await serve(page, "kalundborg", "gone", 404);
    await page.goto("");
    await expect(page.getByRole("alert")).toBeVisible();
    // The page asks again by itself too: with its clock stopped only the button does.
    await page.clock.pauseAt(new Date(Date.now() + 120_000));
    await page.unroute("**/data/kalundborg.json");
    const asked = page.waitForRequest("**/data/kalundborg.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await asked;
    await page.clock.resume();
    await expect(page.getByRole("region", { name: "Year" })).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

test.describe("a part whose code does not come", () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch dynamically imported module|MissingCode/] });

  test("takes nothing else away, says so, and comes when the page is loaded again", async ({ page }) => {
    await page.route("**/assets/{HelpDialog,data}-*", (route) => route.abort());
    const lateFailed = page.waitForEvent("requestfailed", (request) =>
      request.url().includes("/assets/data-"),
    );
    await open(page, "?view=table&lang=en");
    await lateFailed;
    const help = page.getByRole("button", { name: "Keys and help" });
    await help.click();
    const alert = page.getByRole("alert").filter({ hasText: "This part could not be fetched" });
    await expect(alert).toBeVisible();
    await expect(view(page, "table").getByRole("table").first()).toBeVisible();
    await alert.getByRole("button", { name: "Close" }).click();
    await expect(alert).toHaveCount(0);

    await help.click();
    await page.unroute("**/assets/{HelpDialog,data}-*");
    await alert.getByRole("button", { name: "Load the page again" }).click();
    await help.click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });

  test("is a view: loading the page again brings it", async ({ page }) => {
    await page.route("**/assets/TimelineView-*", (route) => route.abort());
    await open(page, "?view=table&lang=en");
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    const alert = page.getByRole("alert").filter({ hasText: "The view “Timeline” could not be fetched" });
    await expect(alert).toBeVisible();
    await page.unroute("**/assets/TimelineView-*");
    await alert.getByRole("button", { name: "Load the page again" }).click();
    await expect(page.getByRole("heading", { name: "Milestones" })).toBeVisible();
  });
});
