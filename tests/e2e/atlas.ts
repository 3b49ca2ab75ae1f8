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
