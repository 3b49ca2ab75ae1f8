import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** The views in which each stream is a mark of its own. */
export const STREAM_VIEWS = ["map", "flows", "timeline"] as const;

/** One view on the page. */
export const view = (page: Page, name: string): Locator => page.locator(`[data-view="${name}"]`);

/** The mark of a stream in a view, found by its spoken name as a screen reader would. */
export const streamIn = (page: Page, viewName: string, name: RegExp): Locator =>
  view(page, viewName).getByRole("link", { name }).first();

/** A row of the table, found by what stands in it. */
export const row = (page: Page, ...texts: readonly (string | RegExp)[]): Locator =>
  texts.reduce<Locator>((rows, text) => rows.filter({ hasText: text }), view(page, "table").getByRole("row"));

/** The field that shows the year. */
export const year = (page: Page): Locator => page.getByRole("textbox", { name: "Type a year" });

/** Opens an address and waits until the atlas stands. */
export async function open(page: Page, query: string): Promise<void> {
  await page.goto(query);
  await expect(page.getByRole("navigation", { name: /^(Views|Visninger)$/ })).toBeVisible();
}

/** Waits until every view on the page has its code, and every map its engine. */
export async function whenShown(page: Page): Promise<void> {
  await expect(page.locator("[data-view]").first()).toBeVisible();
  await expect(page.locator("[data-view] .loading")).toHaveCount(0);
  await expect(page.locator(".map:not([data-ready=true])")).toHaveCount(0);
}

/** How far a page reaches beyond the right edge of the window, in px. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What axe has to say about a page, a line for each rule. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Run in one go rather than gathered frame by frame (these pages have no frames), and without what was found well:
  // the same rules in a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`);
}

/** Goes to another state of the address without loading the page anew, as Back and links do. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, query);
}
