import type { Locator, Page } from "@playwright/test";
import { PNG } from "pngjs";
import { goTo } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

// Contrast themes, wider text and low windows: the same with and without a graphics card, and much sooner had without.
test.beforeEach(({ page }) => withoutWebGL(page));

type Colour = readonly [number, number, number];

/** A system colour as this browser paints it now, on its ground: Chromium's highlight lets some of that through. */
const systemColour = (page: Page, name: string): Promise<Colour> =>
  page.evaluate((colour) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d")!;
    const probe = document.body.appendChild(document.createElement("i"));
    for (const layer of ["Canvas", colour]) {
      probe.style.cssText = `forced-color-adjust: none; color: ${layer}`;
      canvas.fillStyle = getComputedStyle(probe).color;
      canvas.fillRect(0, 0, 1, 1);
    }
    probe.remove();
    const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b] as const;
  }, name);

/** Share of an element's pixels that have a colour. */
async function shareOf(part: Locator, colour: Colour): Promise<number> {
  const { data, width, height } = PNG.sync.read(await part.screenshot());
  let found = 0;
  for (let i = 0; i < data.length; i += 4)
    if (colour.every((value, k) => Math.abs((data[i + k] ?? 0) - value) <= 2)) found++;
  return found / (width * height);
}

const picturesOf = async (parts: Locator) =>
  Promise.all((await parts.all()).map(async (part) => (await part.screenshot()).toString("base64")));

test.describe("a contrast theme", () => {
  test(
    "tells land, sea, families, states and the selection apart, on a light and on a dark ground",
    { tag: "@long" },
    async ({ page }) => {
      // Also over a theme that was chosen.
      await page.goto("?view=table&year=2018&lang=en&theme=projector&motion=none");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ forcedColors: "active", colorScheme });
        await goTo(page, "?view=overview&year=2018&lang=en&theme=projector&motion=none");
        await expect(page.locator(".map")).toHaveAttribute("data-ready", "true");
        await expect(page.locator(".map__land path").first()).toBeAttached();
        const canvas = await systemColour(page, "Canvas");
        const ink = await systemColour(page, "CanvasText");
        const sea = await systemColour(page, "color-mix(in srgb, Canvas 80%, CanvasText)");
        const lit = await systemColour(page, "Highlight");
        const map = page.locator(".map__box");
        const ledger = page.locator(".ledger-view__box");
        expect(await shareOf(map, canvas), "land").toBeGreaterThan(0.1);
        expect(await shareOf(map, sea), "sea").toBeGreaterThan(0.05);
        expect(await shareOf(map, ink), "coast, names and pipes").toBeGreaterThan(0.01);
        expect(await shareOf(ledger, ink), "names and squares").toBeGreaterThan(0.02);
        for (const marks of [".filters .family-mark svg", ".ledger-view__key svg"]) {
          const pictures = await picturesOf(page.locator(marks).filter({ visible: true }));
          expect(pictures.length, marks).toBeGreaterThan(2);
          expect(new Set(pictures).size, marks).toBe(pictures.length);
        }
        expect(await shareOf(ledger, lit), "nothing is selected").toBe(0);

        await goTo(page, "?view=overview&year=2018&lang=en&partner=novo-nordisk&motion=none");
        await expect(page.locator(".map-trunks[data-light=lit] path").first()).toBeAttached();
        // The map has two thirds of the page: the same pipes are a smaller share of it.
        await expect.poll(() => shareOf(map, lit), "selected on the map").toBeGreaterThan(0.002);
        await expect.poll(() => shareOf(ledger, lit), "selected in the ledger").toBeGreaterThan(0.003);
        await page.getByRole("link", { name: "Timeline" }).click();
        // Those of partners lie in a section that is closed at first.
        const lane = page.locator(".lane[data-emphasis=lit]").filter({ visible: true }).first();
        expect(await shareOf(lane, lit)).toBeGreaterThan(0.003);
        await page.getByRole("link", { name: "Table" }).click();
        const rows = page.locator(".stream-table tbody tr");
        await expect(rows.first()).toBeVisible();
        expect(await shareOf(rows.first(), ink), "words").toBeGreaterThan(0.005);
        // What differs between two years is lit, what does not recedes.
        await goTo(page, "?view=flows&year=2018&compare=1993&lang=en&motion=none");
        await expect(
          page.locator(".flows__lit .band, .flows-list__stream[data-lit=true]").first(),
        ).toBeAttached();
      }
    },
  );
});

const WIDER =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p { margin-bottom: 2em !important }";

/** Texts that lie over each other, or that are cut without a word about it. */
const lostTexts = (page: Page, selector: string) =>
  page.evaluate((texts) => {
    const parts = [...document.querySelectorAll<HTMLElement>(texts)].filter((part) =>
      part.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const boxes = parts.map((part) => part.getBoundingClientRect());
    const over = parts.flatMap((part, i) =>
      parts.slice(i + 1).flatMap((other, k) => {
        const [a, b] = [boxes[i], boxes[i + 1 + k]];
        if (a === undefined || b === undefined) return [];
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 2 && high > 6 ? [`${part.textContent} × ${other.textContent}`] : [];
      }),
    );
    const year = document.querySelector<HTMLInputElement>(".rail__year input");
    if (year !== null && year.scrollWidth > year.clientWidth) over.push("the year is cut");
    return over;
  }, selector);

test("wider text (WCAG 1.4.12) neither covers nor cuts anything", async ({ page }) => {
  for (const [view, texts] of [
    [
      "timeline",
      ".milestone[data-label=true] .milestone__title, .count-point__label, .count-chart__family, .time-axis__year, .time-axis__ticks text",
    ],
    ["flows", ".band-name text, .flows__partner > text, text.flows__heading"],
    ["map", ".map-site:not([data-kind=margin]) .map-site__text"],
  ] as const) {
    const query = `?view=${view}&year=2018&lang=da&motion=none`;
    await (view === "timeline" ? page.goto(query) : goTo(page, query));
    if (view === "map") await expect(page.locator(".map")).toHaveAttribute("data-ready", "true");
    await expect(page.locator(texts).first()).toBeAttached();
    const before = await page
      .locator(texts)
      .first()
      .evaluate((text) => text.getBoundingClientRect().width);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, WIDER);
    expect(before).toBeGreaterThan(0);
    await expect.poll(() => lostTexts(page, texts), view).toEqual([]);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
  }
});

test("in a low window the picture has half of it", async ({ page }) => {
  await page.goto("?view=table&year=2018&lang=da&motion=none");
  for (const [width, height] of [
    [911, 440],
    [640, 360],
    [1280, 620],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const view of ["flows", "map", "timeline", "table"]) {
      await goTo(page, `?view=${view}&year=2018&lang=da&motion=none`);
      await expect(page.locator(`.view--${view} > *`).first()).toBeVisible();
      const seen = () =>
        page.evaluate(() => {
          const picture = document.querySelector(".view")?.getBoundingClientRect();
          const rail = document.querySelector(".rail")?.getBoundingClientRect();
          if (picture === undefined || rail === undefined) return 0;
          return Math.min(picture.bottom, rail.top) - Math.max(0, picture.top);
        });
      await expect.poll(seen, `${view} at ${width} × ${height}`).toBeGreaterThanOrEqual(height / 2);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        "sideways",
      ).toBeLessThanOrEqual(0);
    }
  }
});
