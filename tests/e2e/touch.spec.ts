// What fingers do, in every mode. Touches go in below the browser's own gestures (see finger.ts), since that is where
// they differ from a mouse: a press has no hover before it, it can be cancelled, and lifting the finger may make a
// click on something that the press has opened.

import type { Locator, Page } from "@playwright/test";
import { open } from "./atlas.ts";
import { fingersOf } from "./finger.ts";
import { expect, test } from "./fixtures.ts";
import { test as hostTest } from "./hostPage.ts";
import { askForWebGL } from "../support/ask-for-webgl.mjs";
import { withoutWebGL } from "./mapPage.ts";

test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });
hostTest.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

const middleOf = async (thing: Locator) => {
  const { x, y, width, height } = (await thing.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};
const tap = async (page: Page, { x, y }: { x: number; y: number }) => page.touchscreen.tap(x, y);

const ENGINES = [
  ["svg", {}],
  ["webgl", { tag: "@webgl" }],
] as const;

test(
  "fingers on the rail and the axis: a tap is a choice, a drag is one step back",
  { tag: "@long" },
  async ({ page }) => {
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
  },
);

test.describe("fingers in the kiosk", () => {
  const phase = (page: Page, name: string) => page.locator(`.kiosk[data-phase="${name}"]`);
  const openKiosk = async (page: Page) => {
    await withoutWebGL(page);
    await page.clock.install({ time: new Date(2026, 10, 22, 9) });
    await page.goto("?mode=kiosk&lang=en&pin=2580&motion=none");
    await expect(phase(page, "attract")).toBeVisible();
  };

  test(
    "hold the corner for the staff's page, which stays when they are lifted",
    { tag: "@long" },
    async ({ page }) => {
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
    },
  );
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

for (const [engine] of ENGINES)
  hostTest(
    `one finger on an embedded map (${engine}) scrolls the host's page, two move the map`,
    // In software a frame of another site paints so seldom that its touches come late: that one takes its time.
    { tag: engine === "webgl" ? ["@webgl", "@slow"] : ["@long"] },
    async ({ page, host }) => {
      if (engine === "svg") await withoutWebGL(page);
      else await askForWebGL(page.context());
      await page.goto(
        host.page(
          `<iframe title="Atlas" width="900" height="500" src="${host.atlas}?mode=embed&view=map&year=2018&lang=en&motion=none"></iframe>`,
        ),
      );
      const frame = page.frameLocator("iframe");
      const site = frame.locator(".map-site[data-partner=gyproc] .map-site__disc");
      // A frame of another site that is out of sight paints nothing: WebGL takes over once it is seen.
      await expect(frame.locator(".map[data-ready=true]")).toBeAttached();
      await page.locator("iframe").evaluate((element) => element.scrollIntoView({ block: "center" }));
      await expect(frame.locator(`.map[data-engine=${engine}]`)).toBeVisible({ timeout: 40_000 });
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
      // The hint does not stay, so what it said is kept.
      await frame.locator(".map__box").evaluate((box: HTMLElement) => {
        const keep = () => {
          const hint = box.querySelector(".map__hint")?.textContent;
          if (hint != null) box.dataset["hinted"] = hint;
        };
        new MutationObserver(keep).observe(box, { childList: true });
      });
      await fingers.drag([ground, { x: ground.x, y: ground.y - 120 }]);
      await expect.poll(scrolled).toBeGreaterThan(before + 20);
      await expect.poll(inFrame).toEqual(start);
      await expect(frame.locator(".map__box")).toHaveAttribute("data-hinted", /two fingers/i);

      await page.locator("iframe").evaluate((element) => element.scrollIntoView({ block: "center" }));
      // What the first finger set going comes to rest.
      let held = -1;
      await expect
        .poll(async () => {
          const earlier = held;
          held = await scrolled();
          return held === earlier;
        })
        .toBe(true);
      const a = { x: ground.x - 60, y: ground.y };
      const b = { x: ground.x + 60, y: ground.y };
      const up = ({ x, y }: typeof a) => ({ x, y: y - 90 });
      await fingers.drag([a, up(a)], [b, up(b)]);
      await expect.poll(async () => (await inFrame()).y).toBeLessThan(start.y - 60);
      expect(await scrolled()).toBe(held);
      // A tap chooses as everywhere. The frame is put into the corner of the window: to the clicks that Chromium makes of
      // a test's touches in a frame of another site it adds the frame's place twice.
      await page.locator("iframe").evaluate((element) => element.scrollIntoView({ block: "start" }));
      // The frame comes to rest where the page has brought it, which takes a moment when dots are drawn by software.
      await expect(async () => {
        if (!(await frame.locator(".embed-card").isVisible())) await tap(page, await middleOf(site));
        await expect(frame.locator(".embed-card")).toBeVisible({ timeout: 4000 });
      }).toPass({ timeout: 20_000 });
    },
  );
