// A page that the browser has translated goes on to state what is true: every view and every mode is taken through a
// change after each of its texts has been wrapped, and then says what a page says that nobody translated.

import type { Page } from "@playwright/test";
import { translate } from "../fixtures/translate.ts";
import { goTo, whenShown } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

test.use({ viewport: { width: 1280, height: 800 } });
test.beforeEach(({ page }) => withoutWebGL(page));

/** All words on the page but those that are only spoken as something happens. */
const words = (page: Page) =>
  page.evaluate(() => {
    const atlas = document.querySelector("#atlas")!.cloneNode(true) as Element;
    for (const part of atlas.querySelectorAll("[aria-live], [role=status], script, style")) part.remove();
    return atlas.textContent.replaceAll(/\s+/g, " ");
  });

/** Words that no longer change: parts of a page come one after the other. */
async function settledWords(page: Page): Promise<string> {
  let last = "";
  await expect
    .poll(
      async () => {
        const before = last;
        last = await words(page);
        return last === before && last.length > 50;
      },
      { intervals: [250] },
    )
    .toBe(true);
  return last;
}

/** Every view has its code, and every map stands. */
async function whenDrawn(page: Page): Promise<void> {
  await whenShown(page);
  await expect(page.locator(".map-frame__waiting")).toHaveCount(0);
  await expect(page.locator(".map:not([data-ready=true])")).toHaveCount(0);
}

/** Where one text departs from another, with some letters around; nothing where they are the same. */
function departure(text: string, from: string): string {
  const at = [...text].findIndex((letter, i) => letter !== from[i]);
  if (text === from) return "";
  const start = Math.max(0, (at < 0 ? text.length : at) - 30);
  return `${text.slice(start, start + 90)} ≠ ${from.slice(start, start + 90)}`;
}

const translateAll = (page: Page) => page.locator("#atlas").evaluate<number, undefined>(translate, undefined);

const CHANGES = [
  ["view=overview&year=1993", "view=overview&year=2021"],
  ["view=map&year=1993&stream=gas-refinery-gyproc", "view=map&year=2021&partner=novo-nordisk"],
  ["view=impact&year=1993", "view=impact&year=2021&figure=co2-avoided"],
  ["view=beyond&year=1993", "view=beyond&partner=gyproc"],
  ["view=sources", "view=sources&kind=news"],
  ["view=table&year=1993&partner=gyproc", "view=table&year=2021&partner=refinery&compare=1993"],
  ["view=timeline&year=1972", "view=timeline&year=2015&family=water"],
  ["mode=embed&view=flows&year=1993", "mode=embed&view=flows&year=2021&partner=novo-nordisk"],
] as const;

test("every view, translated, states what is true now", { tag: "@long" }, async ({ page }) => {
  test.slow(); // two visits for each view
  for (const [from, to] of CHANGES) {
    const query = (part: string) => `?${part}&lang=en&motion=none`;
    await page.goto(query(to));
    await whenDrawn(page);
    const fresh = await settledWords(page);
    await page.goto(query(from));
    await whenDrawn(page);
    expect(await settledWords(page), "something changes").not.toBe(fresh);
    expect(await translateAll(page)).toBeGreaterThan(30);
    await goTo(page, query(to));
    await expect.poll(async () => departure(await words(page), fresh), to).toBe("");
  }
});

test(
  "search, stage, the guide's window and kiosk, translated, state what is true now",
  { tag: "@long" },
  async ({ page, context }) => {
    // Search: other letters, other hits.
    await page.goto("?view=table&lang=en&motion=none");
    const search = page.getByRole("dialog").getByRole("combobox");
    const hits = () => page.getByRole("listbox").evaluate((list) => list.textContent);
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await search.fill("steam");
    await expect.poll(hits).toMatch(/steam/i);
    const steam = await hits();
    await search.fill("gypsum");
    await expect.poll(hits).not.toBe(steam);
    await translateAll(page);
    await search.fill("steam");
    await expect.poll(hits).toBe(steam);

    // Stage and presenter: the next step.
    const stage = async () => page.locator(".caption").evaluate((caption) => caption.textContent);
    await page.goto("?mode=present&tour=five-minutes&lang=en&motion=none");
    await expect(page.locator(".caption h1")).toBeVisible();
    const opened = context.waitForEvent("page");
    await page.keyboard.press("s");
    const guide = await opened;
    // The small picture of the next step is a view like those above, and comes in its own time.
    const notes = () =>
      guide.locator(".presenter__main").evaluate((main) => {
        const copy = main.cloneNode(true) as Element;
        for (const picture of copy.querySelectorAll(".next-picture")) picture.remove();
        return copy.textContent;
      });
    await expect(guide.locator(".presenter__notes")).toBeVisible();
    const first = [await stage(), await notes()];
    await page.keyboard.press("PageDown");
    await expect.poll(notes).not.toBe(first[1]);
    const second = [await stage(), await notes()];
    await page.keyboard.press("PageUp");
    await expect.poll(notes).toBe(first[1]);
    await translateAll(page);
    await translateAll(guide);
    await page.keyboard.press("PageDown");
    await expect.poll(async () => [await stage(), await notes()]).toEqual(second);
    await guide.close();

    // Kiosk: another view, and home again.
    await page.goto("?mode=kiosk&lang=en&motion=none");
    await page.locator(".attract").click({ position: { x: 500, y: 300 } });
    const show = (name: string) =>
      page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    const shown = (view: string) => expect(page.locator(`.kiosk__view [data-view=${view}]`)).toBeVisible();
    // The touch has chosen what it was on; that goes with it to the timeline, and not beyond the impact.
    await show("Impact");
    await shown("impact");
    await show("Timeline");
    await shown("timeline");
    const timeline = await settledWords(page);
    await show("Impact");
    await shown("impact");
    await translateAll(page);
    await show("Timeline");
    await expect.poll(async () => departure(await words(page), timeline)).toBe("");
  },
);
