import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Page } from "@playwright/test";
import { goTo } from "./atlas.ts";
import { askForWebGL } from "../support/ask-for-webgl.mjs";
import { expect, test } from "./fixtures.ts";
import { discOf, inAddress, map, openMap, whenDrawn, withoutWebGL } from "./mapPage.ts";

const HARBOUR = "map=13.60/55.66200/11.09500";
const siteIds = (page: Page) =>
  map(page)
    .locator("[data-partner]")
    .evaluateAll((sites) => sites.map((site) => site.getAttribute("data-partner")));

/** Takes the graphics card away from a running map. */
const loseContext = (page: Page) =>
  map(page)
    .locator(".maplibregl-canvas")
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
    );

test.describe("a map whose graphics card lets go", { tag: "@webgl" }, () => {
  test(
    "is drawn without it, in the same place, year and selection, without a reload",
    { tag: "@long" },
    async ({ page }) => {
      await openMap(page, `&year=1993&partner=gyproc&${HARBOUR}`);
      await expect(map(page)).toHaveAttribute("data-engine", "webgl");
      await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
      const before = { address: page.url(), sites: await siteIds(page), place: await discOf(page, "gyproc") };

      await loseContext(page);
      await expect(map(page)).toHaveAttribute("data-engine", "svg");
      await whenDrawn(page);
      await expect(page.getByText(/graphics card let go/)).toBeVisible();
      await expect(page.locator("body[data-same-page]")).toBeAttached();
      await expect(page.locator("canvas.maplibregl-canvas")).toHaveCount(0);
      expect({
        address: page.url(),
        sites: await siteIds(page),
        place: await discOf(page, "gyproc"),
      }).toEqual(before);
      await expect(map(page).locator("[data-partner=gyproc]")).toHaveAttribute("aria-current", "true");

      await page.getByRole("button", { name: "Zoom in" }).click();
      await expect.poll(() => inAddress(page, "map")).toMatch(/^14\.60/);
    },
  );
});

test.describe("a browser without WebGL", { tag: "@webgl" }, () => {
  test(
    "shows the same sites and streams at the same places, and never loads the WebGL engine",
    { tag: "@long" },
    async ({ page, browser, baseURL }) => {
      const requested: string[] = [];
      await withoutWebGL(page);
      page.on("request", (request) => requested.push(request.url()));
      await openMap(page, "&year=2010");
      await expect(map(page)).toHaveAttribute("data-engine", "svg");
      expect(requested.filter((url) => /maplibre/i.test(url))).toEqual([]);

      const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "en-GB" });
      await askForWebGL(context);
      const other = await context.newPage();
      await openMap(other, "&year=2010");
      await expect(map(other)).toHaveAttribute("data-engine", "webgl");
      expect(await drawing(page)).toEqual(await drawing(other));
      await context.close();
    },
  );
});

test.describe("both ways to draw the map", { tag: "@webgl" }, () => {
  for (const [where, query, tag] of [
    ["at home", "", "@slow"],
    ["in the harbour", `&${HARBOUR}`, []],
    ["in the dark", "&theme=dark&year=1972", "@slow"],
    ["in a contrast theme", "&year=2018", "@long"],
  ] as const) {
    test(`look the same ${where}`, { tag: [tag].flat() }, async ({ page }, testInfo) => {
      if (where === "in a contrast theme") await page.emulateMedia({ forcedColors: "active" });
      await openMap(page, query);
      await expect(map(page)).toHaveAttribute("data-engine", "webgl");
      const webgl = await picture(page);
      await loseContext(page);
      await expect(map(page)).toHaveAttribute("data-engine", "svg");
      await whenDrawn(page);
      const svg = await picture(page);
      const { width, height } = webgl;
      const difference = new PNG({ width, height });
      const differing = pixelmatch(webgl.data, svg.data, difference.data, width, height, { threshold: 0.1 });
      const share = differing / (width * height);
      testInfo.annotations.push({ type: "share of pixels that differ", description: share.toFixed(5) });
      await testInfo.attach("difference", { body: PNG.sync.write(difference), contentType: "image/png" });
      expect(share).toBeLessThan(where === "in a contrast theme" ? SHARE_IN_BLACK : SHARE_AT_MOST);
    });
  }
});

/** Edges of the coast are smoothed in another way; all else is the same element on the same page. */
const SHARE_AT_MOST = 0.005;
/** Where coast and rings are black on white, more of the same edges count as another colour. */
const SHARE_IN_BLACK = 0.01;

test.describe("the engine", { tag: "@slow" }, () => {
  test("is there once for a map that is seen, and gone with it", async ({ page }) => {
    test.slow(); // the engine starts eleven times
    await page.addInitScript(() => {
      const contexts: WebGL2RenderingContext[] = [];
      Object.assign(window, { contexts });
      const getContext = Reflect.get(HTMLCanvasElement.prototype, "getContext");
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wanted: unknown[]) {
        const context: unknown = Reflect.apply(getContext, this, wanted);
        if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
        return context as never;
      };
    });
    const counts = () =>
      page.evaluate(() => ({
        canvases: document.querySelectorAll("canvas.maplibregl-canvas").length,
        live: (window as unknown as { contexts: WebGL2RenderingContext[] }).contexts.filter(
          (context) => !context.isContextLost(),
        ).length,
      }));
    await openMap(page);
    await expect.poll(counts).toEqual({ canvases: 1, live: 1 });
    for (let round = 0; round < 10; round++) {
      await goTo(page, "?view=table&lang=en");
      await expect(page.locator("[data-view=table]")).toBeVisible();
      await goTo(page, "?view=map&lang=en&motion=none");
      await expect(map(page)).toHaveAttribute("data-ready", "true");
    }
    await expect.poll(counts).toEqual({ canvases: 1, live: 1 });
    await goTo(page, "?view=table&lang=en");
    await expect(page.locator("[data-view=table]")).toBeVisible();
    await expect.poll(counts).toEqual({ canvases: 0, live: 0 });
  });
});

test(
  "a theme that is chosen while the coast is on its way colours the ground too",
  { tag: ["@webgl", "@long"] },
  async ({ page }) => {
    let send: () => void = () => undefined;
    const coast = new Promise<void>((done) => (send = done));
    await page.route(/basemap.*geojson/, async (route) => {
      await coast;
      await route.continue();
    });
    await page.goto("?view=map&lang=en&theme=light&motion=none");
    await expect(map(page)).toHaveAttribute("data-ready", "true");
    await goTo(page, "?view=map&lang=en&theme=dark&motion=none");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    send();
    await whenDrawn(page);
    const { data } = await picture(page);
    const dark = data.filter((value, i) => i % 4 === 0 && value < 64).length;
    expect(dark / (data.length / 4)).toBeGreaterThan(0.5);
  },
);

/** Everything above land and sea, as numbers and words. */
const drawing = (page: Page) =>
  map(page).evaluate((element) => ({
    sites: [...element.querySelectorAll<HTMLElement>("[data-partner]")].map((site) => [
      site.textContent,
      site.style.transform,
    ]),
    streams: [...element.querySelectorAll("[data-stream]")].map((stream) => [
      stream.getAttribute("aria-label"),
      stream.getAttribute("d"),
    ]),
  }));

/** A picture of the map without the notice of the change. */
async function picture(page: Page): Promise<PNG> {
  await page.mouse.move(0, 0);
  await page.locator(".map__notice").evaluateAll((notices) => {
    for (const notice of notices) if (notice instanceof HTMLElement) notice.style.visibility = "hidden";
  });
  return PNG.sync.read(await map(page).screenshot({ animations: "disabled" }));
}
