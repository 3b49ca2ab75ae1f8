// Another town's atlas may have a long title: it cuts nothing that stands beside it, in any window.

import type { Page } from "@playwright/test";
import { overflowOf } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

const WINDOWS = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1100, height: 700 },
  { width: 911, height: 440 },
  { width: 390, height: 844 },
] as const;
const ROW_FROM_PX = 1024; // width from which on the row of views does not scroll

async function withTitle(page: Page, title: string): Promise<void> {
  await page.unrouteAll();
  await page.route("**/data/kalundborg.json", async (route) => {
    const dataset = JSON.parse(await (await route.fetch()).text()) as { meta: object };
    const json = { ...dataset, meta: { ...dataset.meta, title: { da: title, en: title } } };
    await route.fulfill({ json });
  });
}

/** What of the head is cut off or lies over something else of it. */
const faultsOfHead = (page: Page, hasWholeRow: boolean) =>
  page.evaluate((isWhole) => {
    const box = (part: Element) => part.getBoundingClientRect();
    const title = document.querySelector(".header__title")!;
    const row = document.querySelector(".header__views")!;
    const tools = document.querySelector(".header__tools")!;
    const over = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    return [
      title.scrollWidth > title.clientWidth + 1 && "the title is cut",
      over(box(title), box(row)) && "the title lies over the views",
      over(box(title), box(tools)) && "the title lies over the tools",
      over(box(row), box(tools)) && "the views lie over the tools",
      row.clientWidth < 120 && "the views have no room",
      isWhole && row.scrollWidth > row.clientWidth + 1 && "the views are cut",
      box(tools).right > window.innerWidth && "the tools are cut",
    ].filter((fault) => fault !== false);
  }, hasWholeRow);

test("a title of 30, 70 or 120 letters cuts nothing of the head", async ({ page }) => {
  await withoutWebGL(page);
  for (const letters of [30, 70, 120]) {
    await withTitle(
      page,
      "Vestegnens industrielle symbiose og dens naboer ".repeat(3).slice(0, letters).trim(),
    );
    await page.goto("?view=table&lang=da&motion=none");
    await expect(page.locator(".header__title")).toContainText("Vestegnens");
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      const where = `${letters} letters at ${size.width} × ${size.height}`;
      await expect.poll(() => faultsOfHead(page, size.width >= ROW_FROM_PX), where).toEqual([]);
      expect(await overflowOf(page), where).toBeLessThanOrEqual(0);
    }
  }
});
