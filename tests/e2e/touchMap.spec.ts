// What fingers do on the map, with and without WebGL: there two libraries hear the same touches.

import type { Locator, Page } from "@playwright/test";
import { type Fingers, fingersOf } from "./finger.ts";
import { expect, test } from "./fixtures.ts";
import { discOf, inAddress, map, openMap, withoutWebGL } from "./mapPage.ts";

test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

interface Place {
  readonly x: number;
  readonly y: number;
}
const beside = ({ x, y }: Place, dx: number, dy = 0): Place => ({ x: x + dx, y: y + dy });
const tap = (page: Page, { x, y }: Place) => page.touchscreen.tap(x, y);

/** A place on the map where nothing but land or water is, as far from its edges as can be. */
const emptyPlace = (of: Locator) =>
  of.evaluate((element) => {
    const box = element.querySelector(".map__box")!.getBoundingClientRect();
    const isEmpty = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.closest(".map-site, .map-stream, button, .map__tools") === null;
    const places: { x: number; y: number; far: number }[] = [];
    for (let x = box.x + 100; x < box.right - 100; x += 20)
      for (let y = box.y + 100; y < box.bottom - 100; y += 20) {
        const around = [-30, 0, 30].flatMap((dx) => [-30, 0, 30].map((dy) => isEmpty(x + dx, y + dy)));
        const far = Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
        if (around.every(Boolean)) places.push({ x: Math.round(x), y: Math.round(y), far });
      }
    const [best] = places.toSorted((a, b) => a.far - b.far);
    return { x: best!.x, y: best!.y };
  });

/** A site on the ground that can be hit: what stands at the edge of the map stays there. */
const freeSite = (page: Page) =>
  map(page).evaluate((element) => {
    const isHit = (site: Element) => {
      const { x, y, width, height } = site.querySelector(".map-site__disc")!.getBoundingClientRect();
      const inside = x > 150 && x < 1000 && y > 200 && y < 520;
      return (
        inside && document.elementFromPoint(x + width / 2, y + height / 2)?.closest(".map-site") === site
      );
    };
    const sites = [...element.querySelectorAll(".map-site[data-kind=site][data-active=true]")];
    return sites.find(isHit)?.getAttribute("data-partner") ?? "no free site";
  });

/** What is lit: sites and streams; the group of lit trunks is there also while it is empty. */
const LIT = "[data-light=lit]:not(.map-trunks)";

const zoom = (page: Page) => Number(inAddress(page, "map")?.split("/")[0] ?? Number.NaN);
const wholeMap = (page: Page) => map(page).getByRole("button", { name: "Show the whole map" });

/** How far a site is from a place, in px. */
const awayFrom = async (page: Page, site: string, from: Place) => {
  const now = await discOf(page, site);
  return Math.hypot(now.x - from.x, now.y - from.y);
};

async function dragsMove(page: Page, fingers: Fingers, site: string) {
  const home = await discOf(page, site);
  const ground = await emptyPlace(map(page));
  await fingers.drag([ground, beside(ground, 60, 40)]);
  await expect.poll(() => awayFrom(page, site, home)).toBeGreaterThan(40);
  const second = await discOf(page, site);
  await fingers.drag([second, beside(second, -50, 40)]);
  await expect.poll(() => awayFrom(page, site, second)).toBeGreaterThan(30);
  expect(inAddress(page, "partner"), "a drag chooses nothing").toBeNull();
  await expect(map(page).locator(LIT)).toHaveCount(0);
  return home;
}

async function pinchesZoom(page: Page, fingers: Fingers, site: string) {
  // Also where one of the fingers is on a site.
  const from = await discOf(page, site);
  await fingers.drag([from, beside(from, -60)], [beside(from, 60, 10), beside(from, 150, 10)]);
  await expect.poll(() => zoom(page)).toBeGreaterThan(0);
  const near = zoom(page);
  const calm = await emptyPlace(map(page));
  await fingers.drag([beside(calm, -90), beside(calm, -30)], [beside(calm, 90), beside(calm, 30)]);
  await expect.poll(() => zoom(page)).toBeLessThan(near - 0.5);
  expect(inAddress(page, "partner")).toBeNull();
}

for (const [engine, tags] of [
  ["svg", []],
  ["webgl", ["@webgl"]],
] as const)
  test(
    `on a map drawn by ${engine} a tap chooses, a drag moves, a pinch zooms`,
    { tag: [...tags, "@long"] },
    async ({ page }) => {
      if (engine === "svg") await withoutWebGL(page);
      await openMap(page, "&year=2018");
      await expect(map(page)).toHaveAttribute("data-engine", engine);
      const fingers = await fingersOf(page);
      const site = await freeSite(page);
      const home = await dragsMove(page, fingers, site);
      await wholeMap(page).tap();
      await expect.poll(() => awayFrom(page, site, home)).toBeLessThan(3);
      await pinchesZoom(page, fingers, site);
      await wholeMap(page).tap();
      await expect.poll(() => awayFrom(page, site, home)).toBeLessThan(3);

      // A touch that the browser takes away is over: the next one starts from where it is.
      const ground = await emptyPlace(map(page));
      await fingers.down(ground);
      await fingers.move(beside(ground, 20));
      await fingers.cancel();
      // A tap chooses, one on the ground lets go and leaves nothing lit.
      await tap(page, await discOf(page, site));
      await expect.poll(() => inAddress(page, "partner")).toBe(site);
      await expect(map(page).locator(LIT)).not.toHaveCount(0);
      await expect(page.locator(".details h2")).toBeVisible();
      // The details have taken room from the map, which may still be on its way to its new size.
      await expect
        .poll(async () => {
          await tap(page, await emptyPlace(map(page)));
          // A tap that met a pipe instead has chosen that; the next one is further off.
          return inAddress(page, "partner") ?? inAddress(page, "stream");
        })
        .toBeNull();
      await expect(map(page).locator(LIT)).toHaveCount(0);
    },
  );
