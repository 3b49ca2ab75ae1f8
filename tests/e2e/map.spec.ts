import { open, view } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

test.describe("the map on the page", () => {
  test(
    "comes after the first paint, into a box that is already there, and WebGL after the map",
    { tag: "@webgl" },
    async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await open(page, "?view=overview");
      await expect(view(page, "map").locator('[data-engine="webgl"]')).toBeVisible({ timeout: 45_000 });
      const { firstPaint, engineAt, coastAt, shifted } = await page.evaluate(() => ({
        firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
        engineAt:
          performance.getEntriesByType("resource").find((entry) => /maplibre/i.test(entry.name))?.startTime ??
          -1,
        coastAt: Math.min(
          ...performance
            .getEntriesByType("resource")
            .filter(({ name }) => name.endsWith(".geojson"))
            .map(({ startTime }) => startTime),
        ),
        shifted: (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      }));
      expect(engineAt).toBeGreaterThan(firstPaint);
      expect(engineAt).toBeGreaterThan(coastAt);
      expect(shifted).toBeLessThan(0.02);
    },
  );

  test("says who made the ground and what is schematic", async ({ page }) => {
    await open(page, "?view=map");
    await expect(view(page, "map").getByText("© OpenStreetMap contributors", { exact: true })).toBeVisible();
    const note = view(page, "map").getByText(/streams is schematic/);
    await expect(note).toBeHidden();
    await view(page, "map").getByText("Coast simplified, pipes schematic").click();
    await expect(note).toContainText("© OpenStreetMap contributors (ODbL), 2017");
    await expect(note).toBeVisible();
  });

  test("names the places as they were called in the chosen year", async ({ page }) => {
    await open(page, "?view=map&year=1972");
    await expect(view(page, "map").getByRole("link", { name: /^Esso refinery/ })).toBeAttached();
    await open(page, "?view=map");
    await expect(view(page, "map").getByRole("link", { name: /^Kalundborg Refinery/ })).toBeAttached();
  });

  test("shows how well a place is known for what is chosen alone, and for nothing at rest", async ({
    page,
  }) => {
    const seen = async () =>
      view(page, "map")
        .locator(".map-errors circle")
        .evaluateAll((rings) => rings.filter((ring) => getComputedStyle(ring).stroke !== "none").length);
    await open(page, "?view=map&year=2018");
    await expect(view(page, "map").getByRole("link", { name: /^Novo Nordisk/ })).toBeAttached();
    expect(await seen()).toBe(0);
    await open(page, "?view=map&year=2018&partner=novo-nordisk");
    await expect.poll(seen).toBe(1);
  });

  test("says what a pale pipe and a pale square are, on every screen", async ({ page }) => {
    const pale = /^(last documented )?earlier$/;
    for (const [width, height, query, box] of [
      [1366, 768, "?view=map", "map-frame__caption"],
      [1920, 1080, "?mode=kiosk&view=map&idle=3600", "map-frame__caption"],
      [1080, 1920, "?mode=kiosk&view=map&idle=3600", "rail__count"],
      [1920, 1080, "?mode=present&tour=five-minutes&step=1", "map-frame__caption"],
      [600, 400, "?mode=embed&view=map", "map-frame__caption"],
      [390, 844, "?view=map", "map-frame__caption"],
      [390, 844, "?view=overview", "ledger-view__key"],
      [360, 740, "?view=overview", "ledger-view__key"],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`${query}&year=2018&lang=en&motion=none`);
      const said = page
        .locator(`.${box}`)
        .getByText(box === "rail__count" ? /\d+ last documented earlier/ : pale);
      await expect(said.filter({ visible: true }), `${query} at ${width}`).toHaveCount(1);
      await expect(said.filter({ visible: true })).toBeInViewport({ ratio: 1 });
    }
  });
});
