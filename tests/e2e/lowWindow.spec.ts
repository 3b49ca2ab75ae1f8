// A laptop at 150 %, and any window as the years go by: what is there has its room, and keeps it.

import type { Page } from "@playwright/test";
import { goTo, whenShown } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

test.beforeEach(({ page }) => withoutWebGL(page));

const hidden = (page: Page) =>
  page.locator(".filters").evaluate((filters) => filters.scrollWidth - filters.clientWidth);

test("on a laptop at 150 % all filters are in sight, and map and ledger do not run into each other", async ({
  page,
}) => {
  await page.setViewportSize({ width: 911, height: 440 });
  await page.goto("?view=overview&year=2018&lang=da&motion=none");
  await whenShown(page);
  await expect(page.locator(".map[data-ready=true]")).toBeVisible();
  for (const query of ["year=2018", "year=2018&family=water&compare=1993"]) {
    await goTo(page, `?view=overview&${query}&lang=da&motion=none`);
    await expect(page.locator(".filters [aria-pressed=true]")).toHaveCount(query.includes("family") ? 2 : 0);
    expect(await hidden(page), query).toBeLessThanOrEqual(0);
  }
  const gap = await page.evaluate(() => {
    const map = document.querySelector(".map-frame")!.getBoundingClientRect();
    return document.querySelector(".ledger-view")!.getBoundingClientRect().top - map.bottom;
  });
  expect(gap, "px between map and ledger").toBeGreaterThanOrEqual(0);
});

test("diagram and ledger stay in their places from year to year, however long a sentence is", async ({
  page,
}) => {
  for (const [view, width, shown] of [
    ["overview", 1440, ".ledger-view__rows"],
    ["overview", 1100, ".ledger-view__rows"],
    ["flows", 1280, ".flows__diagram"],
  ] as const) {
    const head = page.locator(view === "flows" ? ".flows__head h2" : ".ledger-view__head h2");
    const place = () => page.locator(shown).evaluate((part) => part.getBoundingClientRect().top);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`?view=${view}&year=1993&lang=da&motion=none`);
    await expect(head).toContainText("1993");
    const before = await place();
    for (const year of [1972, 2018, 2025]) {
      await goTo(page, `?view=${view}&year=${year}&lang=da&motion=none`);
      await expect(head).toContainText(String(year));
      expect(await place(), `${view} at ${width} px in ${year}`).toBe(before);
    }
  }
});
