// What fingers do, in every mode. Touches go in below the browser's own gestures (see finger.ts), since that is where
// they differ from a mouse: a press has no hover before it, it can be cancelled, and lifting the finger may make a
// click on something that the press has opened.

import type { Locator, Page } from "@playwright/test";
import { open } from "./atlas.ts";
import { fingersOf } from "./finger.ts";
import { expect, test } from "./fixtures.ts";
import { test as hostTest } from "./hostPage.ts";
import { discOf, inAddress, map, openMap, whenDrawn, withoutWebGL } from "./mapPage.ts";

test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });
hostTest.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

const middleOf = async (thing: Locator) => {
  const { x, y, width, height } = (await thing.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};
const tap = async (page: Page, { x, y }: { x: number; y: number }) => page.touchscreen.tap(x, y);

/** A place on the map where nothing but land or water is, as far from its edges as can be. */
const emptyPlace = (of: Locator) =>
  of.evaluate((element) => {
    const box = element.querySelector(".map__box")!.getBoundingClientRect();
    const isEmpty = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.matches(".map__land, .maplibregl-canvas, .map__surface, canvas") ===
      true;
    const places: { x: number; y: number; far: number }[] = [];
    for (let x = box.x + 80; x < box.right - 80; x += 20)
      for (let y = box.y + 80; y < box.bottom - 80; y += 20) {
        const around = [-30, 0, 30].flatMap((dx) => [-30, 0, 30].map((dy) => isEmpty(x + dx, y + dy)));
        const far = Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
        if (around.every(Boolean)) places.push({ x: Math.round(x), y: Math.round(y), far });
      }
    return places.toSorted((a, b) => a.far - b.far)[0]!;
  });

/** The panel has gone, and the map has taken its room: a drag before that would be one of another picture. */
const atRest = async (page: Page) => {
  await expect(page.locator(".details")).toHaveCount(0);
  await expect
    .poll(async () => {
      const before = JSON.stringify(await map(page).boundingBox());
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      return before === JSON.stringify(await map(page).boundingBox());
    })
    .toBe(true);
};

/** A site that no other one overlaps, and that lies on the ground: what stands at the edge stays there. */
const freeSite = (page: Page) =>
  map(page).evaluate((element) => {
    const isFree = (site: Element) => {
      const { x, y, width, height } = site.querySelector(".map-site__disc")!.getBoundingClientRect();
      return [-24, 0, 24].every((dx) =>
        [-24, 0, 24].every((dy) => {
          const there = document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
          const other = there?.closest(".map-site, .map-stream");
          return other == null || other === site || (dx !== 0 && other.matches(".map-stream"));
        }),
      );
    };
    const sites = [
      ...element.querySelectorAll(".map-site[data-kind=site][data-active=true]:not([data-unseen])"),
    ];
    return sites.find(isFree)?.getAttribute("data-partner") ?? "no free site";
  });

const ENGINES = [
  ["svg", {}],
  ["webgl", { tag: "@webgl" }],
] as const;

for (const [engine, tags] of ENGINES)
  test(
    `fingers on the map drawn by ${engine}: tap, drag, pinch, and what is taken away`,
    tags,
    async ({ page }) => {
      if (engine === "svg") await withoutWebGL(page);
      await openMap(page);
      await expect(map(page)).toHaveAttribute("data-engine", engine);
      const fingers = await fingersOf(page);
      const lit = map(page).locator("[data-light=lit]");
      const selected = () => inAddress(page, "partner");

      const site = await freeSite(page);
      // A tap chooses; a second one lets go, and leaves nothing lit.
      await tap(page, await discOf(page, site));
      await expect.poll(selected).toBe(site);
      await expect(lit).not.toHaveCount(0);
      await tap(page, await discOf(page, site));
      await expect.poll(selected).toBeNull();
      await expect(lit).toHaveCount(0);
      // So does one on the ground.
      await tap(page, await discOf(page, site));
      await expect.poll(selected).toBe(site);
      await tap(page, await emptyPlace(map(page)));
      await expect.poll(selected).toBeNull();
      await atRest(page);

      // A drag moves the map under the finger, from the ground and from a site, and chooses nothing.
      const home = await discOf(page, site);
      const ground = await emptyPlace(map(page));
      const moved = (at: { x: number; y: number }, dx: number, dy: number) => ({
        x: at.x + dx,
        y: at.y + dy,
      });
      const distance = async (from: { x: number; y: number }) => {
        const now = await discOf(page, site);
        return Math.hypot(now.x - from.x, now.y - from.y);
      };
      const zoomed = map(page).getByRole("button", { name: "Show the whole map" });
      await fingers.drag([ground, moved(ground, 60, 40)]);
      await expect.poll(() => distance(home)).toBeGreaterThan(40);
      const second = await discOf(page, site);
      await fingers.drag([second, moved(second, -50, 40)]);
      await expect.poll(() => distance(second)).toBeGreaterThan(30);
      expect(selected()).toBeNull();
      await expect(lit).toHaveCount(0);

      // Two fingers apart make it larger, also where one of them is on a site.
      const zoom = () => Number(inAddress(page, "map")?.split("/")[0] ?? Number.NaN);
      await tap(page, await middleOf(zoomed));
      await expect.poll(() => distance(home)).toBeLessThan(3);
      const from = await discOf(page, site);
      await fingers.drag([from, moved(from, -60, 0)], [moved(from, 60, 10), moved(from, 150, 10)]);
      await expect.poll(zoom).toBeGreaterThan(0);
      const near = zoom();
      const calm = await emptyPlace(map(page));
      await fingers.drag(
        [moved(calm, -90, 0), moved(calm, -30, 0)],
        [moved(calm, 90, 0), moved(calm, 30, 0)],
      );
      await expect.poll(zoom).toBeLessThan(near - 0.5);
      expect(selected()).toBeNull();

      // A touch that the browser takes away is over: the next one starts from where it is.
      await tap(page, await middleOf(zoomed));
      await expect.poll(() => distance(home)).toBeLessThan(3);
      await fingers.down(ground);
      await fingers.move(moved(ground, 20, 0));
      await fingers.cancel();
      await tap(page, await discOf(page, site));
      await expect.poll(selected).toBe(site);
    },
  );

test("fingers on the rail and the axis: a tap is a choice, a drag is one step back", async ({ page }) => {
  await withoutWebGL(page);
  await open(page, "?view=timeline&lang=en&motion=none");
  const fingers = await fingersOf(page);
  const steps = () => page.evaluate(() => history.length);
  for (const range of [page.locator(".rail input[type=range]"), page.locator(".time-axis__range")]) {
    const { x, y, width, height } = (await range.boundingBox())!;
    const at = (part: number) => ({ x: x + width * part, y: y + height / 2 });
    await tap(page, at(0.5));
    await expect(range).not.toHaveValue("2026");
    const middle = Number(await range.inputValue());
    const before = await steps();
    await fingers.drag([at(0.5), at(0.75)]);
    await expect.poll(async () => Number(await range.inputValue())).toBeGreaterThan(middle + 5);
    expect((await steps()) - before).toBeLessThanOrEqual(1);
    // A finger that slides off to scroll the page is no choice, and holds nothing afterwards.
    await fingers.down(at(0.75));
    await fingers.cancel();
    await tap(page, at(0.25));
    await expect.poll(async () => Number(await range.inputValue())).toBeLessThan(middle);
  }
});

test.describe("fingers in the kiosk", () => {
  const phase = (page: Page, name: string) => page.locator(`.kiosk[data-phase="${name}"]`);
  const openKiosk = async (page: Page) => {
    await withoutWebGL(page);
    await page.clock.install({ time: new Date(2026, 10, 22, 9) });
    await page.goto("?mode=kiosk&lang=en&pin=2580&motion=none");
    await expect(phase(page, "attract")).toBeVisible();
  };

  test("hold the corner for the staff's page, which stays when they are lifted", async ({ page }) => {
    await openKiosk(page);
    const fingers = await fingersOf(page);
    const pad = page.getByRole("dialog", { name: "PIN" });
    for (const from of ["attract", "explore"]) {
      await expect(phase(page, from)).toBeVisible();
      // A browser that is too busy takes a touch away; then somebody holds once more.
      await expect(async () => {
        await fingers.down({ x: 1270, y: 12 });
        await page.clock.runFor(5100);
        const isOpen = await pad.isVisible();
        await fingers.up();
        expect(isOpen).toBe(true);
      }).toPass();
      await page.clock.runFor(500);
      for (const digit of "2580") await pad.getByRole("button", { name: digit, exact: true }).tap();
      const health = page.getByRole("dialog", { name: "Health of this screen" });
      await expect(health).toBeVisible();
      await tap(page, { x: 1270, y: 700 });
      await expect(health, "a tap beside it closes it").toHaveCount(0);
    }
  });

  test("tap, drag and pinch the map, and press once however long they are held", async ({ page }) => {
    await openKiosk(page);
    const fingers = await fingersOf(page);
    await tap(page, { x: 500, y: 300 });
    await expect(phase(page, "explore")).toBeVisible();
    await page.getByRole("navigation").getByRole("button", { name: "Map", exact: true }).tap();
    await whenDrawn(page);
    await page.clock.runFor(1000);
    const home = await discOf(page, "gyproc");
    await fingers.drag([home, { x: home.x - 60, y: home.y - 40 }]);
    await page.clock.runFor(1000);
    const moved = await discOf(page, "gyproc");
    expect(Math.hypot(moved.x - home.x, moved.y - home.y)).toBeGreaterThan(40);
    await expect(page.locator(".details"), "a drag chooses nothing").toHaveCount(0);
    await tap(page, moved);
    await expect(page.locator(".details h2")).toBeVisible();

    // Held until the browser makes a menu of it, then taken away: the next tap presses once.
    const larger = page.getByRole("button", { name: "Larger text" });
    const at = await middleOf(larger);
    await fingers.down(at);
    await larger.dispatchEvent("contextmenu", { pointerType: "touch", bubbles: true, cancelable: true });
    await fingers.cancel();
    await tap(page, at);
    await expect(larger).toHaveAttribute("aria-pressed", "true");
  });
});

test("fingers on stage: the first touch shows the buttons, it does not press one of them unseen", async ({
  page,
}) => {
  await withoutWebGL(page);
  await page.clock.install({ time: new Date(2026, 10, 22, 9) });
  await page.goto("?mode=present&tour=five-minutes&lang=en&motion=none");
  const stage = page.locator(".stage");
  await expect(stage).toBeVisible();
  const bar = page.getByRole("progressbar");
  const step = () => bar.getAttribute("aria-valuenow");
  const next = await middleOf(page.getByRole("button", { name: "Next step" }));
  const controls = page.locator(".stage__controls");
  await expect(stage).toHaveAttribute("data-awake", "false");
  expect(await step()).toBe("1");
  await tap(page, next);
  await expect(stage).toHaveAttribute("data-awake", "true");
  await expect(controls).toHaveCSS("opacity", "1");
  expect(await step()).toBe("1");
  await tap(page, next);
  await expect.poll(step).toBe("2");
  // The curtain goes up by a touch, which does nothing to what lies behind it.
  await page.getByRole("button", { name: "Black screen" }).tap();
  await expect(page.locator(".curtain")).toBeVisible();
  await tap(page, next);
  await expect(page.locator(".curtain")).toHaveCount(0);
  expect(await step()).toBe("2");
});

for (const [engine, tags] of ENGINES)
  hostTest(
    `one finger on an embedded map (${engine}) scrolls the host's page, two move the map`,
    tags,
    async ({ page, host }) => {
      if (engine === "svg") await withoutWebGL(page);
      await page.goto(
        host.page(
          `<iframe title="Atlas" width="900" height="500" src="${host.atlas}?mode=embed&view=map&lang=en&motion=none"></iframe>`,
        ),
      );
      const frame = page.frameLocator("iframe");
      const site = frame.locator(".map-site[data-partner=gyproc] .map-site__disc");
      await expect(frame.locator(`.map[data-ready=true][data-engine=${engine}]`)).toBeVisible();
      await page.locator("iframe").evaluate((element) => element.scrollIntoView({ block: "center" }));
      const fingers = await fingersOf(page);
      const scrolled = () => page.evaluate(() => Math.round(scrollY));
      const inFrame = async () => {
        const box = (await page.locator("iframe").boundingBox())!;
        const at = await middleOf(site);
        return { x: Math.round(at.x - box.x), y: Math.round(at.y - box.y) };
      };
      const start = await inFrame();
      const before = await scrolled();
      const ground = await middleOf(frame.locator(".map__box"));
      await fingers.drag([ground, { x: ground.x, y: ground.y - 120 }]);
      await expect.poll(scrolled).toBeGreaterThan(before + 60);
      expect(await inFrame()).toEqual(start);
      await expect(frame.locator(".map__hint")).toContainText(/two fingers/i);

      await page.locator("iframe").evaluate((element) => element.scrollIntoView({ block: "center" }));
      const held = await scrolled();
      const a = { x: ground.x - 60, y: ground.y };
      const b = { x: ground.x + 60, y: ground.y };
      const up = ({ x, y }: typeof a) => ({ x, y: y - 90 });
      await fingers.drag([a, up(a)], [b, up(b)]);
      await expect.poll(async () => (await inFrame()).y).toBeLessThan(start.y - 60);
      expect(await scrolled()).toBe(held);
      // A tap chooses as everywhere.
      await tap(page, await middleOf(site));
      await expect(frame.locator(".embed-card")).toBeVisible();
    },
  );
