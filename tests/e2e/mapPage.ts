import type { Locator, Page } from "@playwright/test";
import { open, view } from "./atlas.ts";
import { expect } from "./fixtures.ts";

/** The map on the page. */
export const map = (page: Page): Locator => view(page, "map").locator(".map");

/** Opens the map at rest: nothing moves, and the ground has been drawn. */
export async function openMap(page: Page, query = ""): Promise<void> {
  await open(page, `?view=map&lang=en&theme=light&motion=none${query}`);
  await whenDrawn(page);
}

/** Waits until the map's engine runs and has drawn land and sea. */
export async function whenDrawn(page: Page): Promise<void> {
  await expect(map(page)).toHaveAttribute("data-ready", "true");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect.poll(() => hasLand(page), { timeout: 30_000 }).toBe(true);
}

/** The ground is one colour until the coast has come. */
const hasLand = (page: Page) =>
  map(page).evaluate((element) => {
    if (element.querySelector(".map__land path") !== null) return true;
    const canvas = element.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
    if (canvas === null) return false;
    const small = new OffscreenCanvas(32, 32).getContext("2d");
    small?.drawImage(canvas, 0, 0, 32, 32);
    const { data } = small?.getImageData(0, 0, 32, 32) ?? { data: [] };
    const colours = new Set(Array.from({ length: data.length / 4 }, (_, i) => data[4 * i]));
    return colours.size > 1;
  });

/** What the address says, by name of the parameter. */
export const inAddress = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

/** Where the disc of a site stands on the screen, in whole px. */
export const discOf = (page: Page, id: string): Promise<{ x: number; y: number }> =>
  map(page)
    .locator(`[data-partner=${id}] .map-site__disc`)
    .evaluate((disc) => {
      const { x, y, width, height } = disc.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    });

/** Takes WebGL away, as browsers do that have no driver they trust. */
export const withoutWebGL = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const getContext = Reflect.get(HTMLCanvasElement.prototype, "getContext");
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    };
  });
