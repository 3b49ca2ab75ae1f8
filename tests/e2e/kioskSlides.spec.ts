// A kiosk keeps its map behind the other views: none of it may show through, whatever draws it. What cannot be seen
// of the SVG that stands in for WebGL is asked of each of its elements; a picture is compared once.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

test.use({ viewport: { width: 1280, height: 720 } });

const SLIDE_MS = 17_000;

async function openKiosk(page: Page): Promise<void> {
  await page.clock.install({ time: new Date(2026, 10, 22, 9) });
  await page.goto("?mode=kiosk&lang=en&motion=none");
  await expect(page.locator(".kiosk[data-phase=attract]")).toBeVisible();
}

/** What of a map that is out of sight is not, and how many shapes were asked. */
const showingThrough = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll(".kiosk__map[data-shown=false] *")];
    return {
      shapes: parts.filter((part) => part.matches(".map__land path")).length,
      seen: parts
        .filter((part) => getComputedStyle(part).visibility !== "hidden")
        .map((part) => part.outerHTML.slice(0, 80)),
    };
  });

/** What of a slide is cut, or lies over something else. */
const crowdedOn = (page: Page) =>
  page.evaluate(() => {
    const faults = [...document.querySelectorAll(".attract__touch")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((line) => `${line.textContent}: cut`);
    const [map, list] = [".stage-beyond__map", ".stage-beyond ul"].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    if (map !== undefined && list !== undefined && map.bottom > list.top) faults.push("cards over the world");
    return faults;
  });

/** Walks through all slides and returns in how many the map was hidden. */
async function walkSlides(page: Page): Promise<number> {
  const slides = page.locator(".attract__progress i");
  const now = page.locator(".attract__progress i[data-now=true]");
  const indexNow = () => now.evaluate((mark) => [...(mark.parentElement?.children ?? [])].indexOf(mark));
  let hidden = 0;
  for (let left = await slides.count(); left > 0; left--) {
    const { shapes, seen } = await showingThrough(page);
    expect(seen).toEqual([]);
    expect(await crowdedOn(page)).toEqual([]);
    if (shapes > 0) hidden++;
    const before = await indexNow();
    await page.clock.fastForward(SLIDE_MS);
    await expect.poll(indexNow).not.toBe(before);
  }
  return hidden;
}

/** Takes the graphics card away from the map, which then is drawn without it. */
async function loseContext(page: Page): Promise<void> {
  const canvas = page.locator(".kiosk__map canvas.maplibregl-canvas");
  await expect(canvas).toBeAttached();
  await canvas.evaluate((element: HTMLCanvasElement) =>
    element.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
  );
  await expect(page.locator(".kiosk__map .map[data-engine=svg][data-ready=true]")).toBeAttached();
  await expect(page.locator(".map__land path").first()).toBeAttached();
}

/** The kiosk's Flows as a visitor has them, in the language of the slide that was touched. */
async function openFlows(page: Page) {
  await page.locator(".attract").click({ position: { x: 500, y: 300 } });
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /^(Map|Kort)$/ })
    .click();
  await expect(page.locator(".kiosk__map[data-shown=true] .map__land path").first()).toBeAttached();
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /^(Flows|Strømme)$/ })
    .click();
  await expect(page.locator(".kiosk__view .flows__diagram")).toBeVisible();
}

test(
  "without WebGL no slide of the kiosk shows anything of a map that is out of sight",
  { tag: "@long" },
  async ({ page }) => {
    await withoutWebGL(page);
    await openKiosk(page);
    await expect(page.locator(".kiosk__map .map[data-ready=true]")).toBeAttached();
    await expect(page.locator(".map__land path").first()).toBeAttached();
    expect(await walkSlides(page), "slides with a hidden map").toBeGreaterThan(0);

    await openFlows(page);
    expect((await showingThrough(page)).shapes).toBeGreaterThan(0);
    expect((await showingThrough(page)).seen).toEqual([]);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const flows = page.locator(".kiosk__views");
    const withMap = await flows.screenshot();
    // Taken out of the picture alone: React keeps it.
    await page.locator(".kiosk__map").evaluate((map: HTMLElement) => (map.style.display = "none"));
    expect((await flows.screenshot()).equals(withMap), "the same without the map").toBe(true);
  },
);

test(
  "after a lost context no slide of the kiosk shows anything of a map that is out of sight",
  { tag: ["@webgl", "@long"] },
  async ({ page }) => {
    test.slow(); // every scene, with WebGL at first
    await openKiosk(page);
    await expect(page.locator(".kiosk__map .map[data-engine=webgl][data-ready=true]")).toBeAttached();
    await loseContext(page);
    expect(await walkSlides(page), "slides with a hidden map").toBeGreaterThan(0);
    await openFlows(page);
    const through = await showingThrough(page);
    expect(through.shapes).toBeGreaterThan(0);
    expect(through.seen).toEqual([]);
  },
);
