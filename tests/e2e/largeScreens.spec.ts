// From twice the distance a screen of twice the size is to look the same: what grows with the letters is everything.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

const HALL = { width: 1920, height: 1080 };
const LARGE = { width: 3840, height: 2160 };

/** What is drawn, in shares of the size of a letter: the middle one of each kind, each kind there is. */
const shares = (page: Page) =>
  page.evaluate(() => {
    const zoomOf = (element: Element) => {
      const { width } = element.getBoundingClientRect();
      return element instanceof HTMLElement && element.offsetWidth > 0 ? width / element.offsetWidth : 1;
    };
    const zoom = zoomOf(document.body);
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      // What is there for the ear alone is one px of the page wide.
      element.getBoundingClientRect().width > zoom * 1.01;
    const all = [...document.querySelectorAll("#atlas *")].filter(isSeen);
    const px = (text: string) => (Number.parseFloat(text) || 0) * zoom;
    const kinds = {
      letter: all
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .map((element) => px(getComputedStyle(element).fontSize)),
      stroke: all
        .filter(
          (element) =>
            element.matches("path, line, circle, rect") && getComputedStyle(element).stroke !== "none",
        )
        .map((element) => px(getComputedStyle(element).strokeWidth)),
      disc: all
        .filter((element) => element.matches("circle, .map-site__disc"))
        .map((element) => element.getBoundingClientRect().height),
      arrow: all
        .filter((element) => element.matches(".map-trunks [data-part=head]"))
        .map((element) => element.getBoundingClientRect().height),
      swatch: all
        .filter(
          (element) =>
            element.matches("svg:not(.icon)") && element.getBoundingClientRect().height < 3 * px("28"),
        )
        .map((element) => element.getBoundingClientRect().height),
      icon: all
        .filter((element) => element.matches(".icon"))
        .map((element) => element.getBoundingClientRect().height),
      gap: all.map((element) => px(getComputedStyle(element).columnGap)).filter((width) => width > 0),
      padding: all.map((element) => px(getComputedStyle(element).paddingLeft)).filter((width) => width > 0),
      halo: all
        .filter((element) => element.matches("text") && getComputedStyle(element).stroke !== "none")
        .map((element) => px(getComputedStyle(element).strokeWidth)),
    };
    const middle = (values: readonly number[]) =>
      values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
    const letter = middle(kinds.letter) ?? 1;
    return Object.entries(kinds).flatMap(([kind, values]) => {
      const value = middle(values);
      return value === undefined ? [] : [{ kind, letter, share: kind === "letter" ? 1 : value / letter }];
    });
  });

test.beforeEach(({ page }) => withoutWebGL(page));

for (const [where, query] of [
  ["explore", "view=map&year=2018"],
  ["explore", "view=flows&year=2018&lang=da"],
  ["explore", "view=timeline&year=2018"],
  ["stage", "mode=present&tour=five-minutes&step=3"],
  ["kiosk", "mode=kiosk&lang=da"],
] as const)
  test(`a screen of 4K is a large one of 1080 lines: ${where}, ${query}`, async ({ page }) => {
    if (where === "kiosk") await page.clock.install({ time: new Date(2026, 10, 22, 9) });
    await page.setViewportSize(HALL);
    await page.goto(`?lang=en&motion=none&${query}`);
    // Of the stage's picture and of the kiosk's it is the map that comes last; a view is more than the word that it comes.
    const view = /view=(flows|timeline)/.exec(query)?.[1];
    const lastToCome = view === undefined ? ".map[data-ready=true]" : `[data-view=${view}] svg`;
    await expect(page.locator(lastToCome).filter({ visible: true }).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const hall = await measureAt(page, HALL);
    const large = await measureAt(page, LARGE);
    expect(large.map(({ kind }) => kind)).toEqual(hall.map(({ kind }) => kind));
    for (const [i, { kind, share, letter }] of hall.entries()) {
      expect(large[i]!.share / share, `${kind} against letters`).toBeGreaterThan(0.9);
      // Bands share the height that the window leaves, and this one leaves a seventh more for the size of its letters.
      const most = view === "flows" && kind === "stroke" ? 1.3 : 1.1;
      expect(large[i]!.share / share, `${kind} against letters`).toBeLessThan(most);
      expect(large[i]!.letter / letter, "letters grow").toBeGreaterThan(1.7);
    }
  });

/** The shares on a screen, once they stay: a picture comes in parts, and is laid out anew for another size. */
async function measureAt(page: Page, size: typeof HALL): Promise<Awaited<ReturnType<typeof shares>>> {
  await page.setViewportSize(size);
  // Nothing runs over the edge, or is left empty, by px that are told in another measure.
  const room = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const box = document.querySelector("#atlas > *")?.getBoundingClientRect();
      return {
        over: scrollWidth - clientWidth,
        width: Math.round(box?.width ?? 0),
        height: Math.round(box?.height ?? 0),
      };
    });
  await expect.poll(room).toEqual({ over: 0, ...size });
  let measured = await shares(page);
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(measured);
        await page.waitForTimeout(500); // poll itself waits only after a miss
        measured = await shares(page);
        return JSON.stringify(measured) === before;
      },
      { intervals: [0] },
    )
    .toBe(true);
  return measured;
}
