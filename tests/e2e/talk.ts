import type { BrowserContext, Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "./fixtures.ts";

/** A tour as far as the tests need it. */
interface TourText {
  readonly id: string;
  readonly audience: string;
  readonly steps: readonly {
    readonly id: string;
    readonly state: { readonly view: string };
    readonly headline: { readonly da: string; readonly en: string };
    readonly text: { readonly da: string; readonly en: string };
    readonly notes: { readonly da: string; readonly en: string };
  }[];
}

const data = join(import.meta.dirname, "../fixtures/edition/kalundborg.json");

/** Returns the talks of the frozen edition: every tour that is not the silent loop of a screen. */
export function talks(): readonly TourText[] {
  const { tours } = JSON.parse(readFileSync(data, "utf8")) as { tours: readonly TourText[] };
  return tours.filter(({ audience }) => audience !== "attract");
}

/** One talk of the frozen edition. */
export function talk(id: string): TourText {
  const found = talks().find((tour) => tour.id === id);
  if (found === undefined) throw new Error(`no tour ${id}`);
  return found;
}

/** The headline on stage. */
export const headline = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** How far the talk is, as "3/15". */
export async function place(page: Page): Promise<string> {
  const bar = page.getByRole("progressbar");
  return `${await bar.getAttribute("aria-valuenow")}/${await bar.getAttribute("aria-valuemax")}`;
}

/** Opens a tour on stage and waits until its first step stands. */
export async function onStage(page: Page, query: string): Promise<void> {
  await page.goto(`?motion=none&mode=present&${query}`);
  await expect(page.getByRole("progressbar")).toBeVisible();
}

/** Opens the presenter's window with the key S. */
export async function openPresenter(context: BrowserContext, audience: Page): Promise<Page> {
  const opened = context.waitForEvent("page");
  await audience.keyboard.press("s");
  const presenter = await opened;
  await expect(presenter.getByText("Connected to the audience screen")).toBeVisible();
  return presenter;
}
