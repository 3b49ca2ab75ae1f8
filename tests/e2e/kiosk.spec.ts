import type { Locator, Page } from "@playwright/test";
import { axeFaults } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

const IDLE_S = 60;
const NINE = new Date(2026, 10, 22, 9);
const door = (page: Page) => page.getByRole("button", { name: /^Touch (a pipe|to explore)$/ });
const warning = (page: Page) => page.locator(".kiosk-warning");
const control = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("button", { name, exact: true });

/** Opens a kiosk with a clock that the test moves, and waits until its loop runs. A visit of it takes seconds to draw. */
async function openKiosk(page: Page, query = "", time = NINE): Promise<void> {
  await page.clock.install({ time });
  await page.goto(`?mode=kiosk&lang=en&motion=none${query}`);
  await expect(phase(page, "attract")).toBeVisible();
}
const phase = (page: Page, name: "attract" | "explore" | "warning") =>
  page.locator(`.kiosk[data-phase="${name}"]`);

async function enter(page: Page): Promise<void> {
  await door(page).tap();
  await expect(phase(page, "explore")).toBeVisible();
}

/** Leaves the kiosk alone until it has asked, had no answer and begun anew. */
async function leave(page: Page): Promise<void> {
  await page.clock.fastForward(IDLE_S * 1000 + 50);
  await expect(warning(page)).toBeVisible();
  await page.clock.fastForward(20_050);
  await expect(phase(page, "attract")).toBeVisible();
}

/** Holds the corner for the staff. */
async function holdCorner(page: Page, ms: number): Promise<void> {
  await page.mouse.move(1270, 10);
  await page.mouse.down();
  await page.clock.runFor(ms);
  await page.mouse.up();
}
/** What is seen of some targets and is smaller than a finger needs, in px. */
const smallOf = (targets: Locator, px: number) =>
  targets.evaluateAll(
    (elements, least) =>
      elements
        .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < least || box.width < least)),
    px,
  );
/** In the timeline of a hall every bar has its name, whole, and none lies upon another. */
async function nameEveryBar(page: Page): Promise<void> {
  const texts = page.locator(".stage-timeline__names text");
  await expect(texts).toHaveCount(await page.locator(".stage-timeline__lane").count());
  const boxes = await texts.evaluateAll((names) =>
    names.map((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      // A box has air above and below its letters.
      const air = ((bottom - top) * (1 - 0.92 / 1.257)) / 2;
      return { said: name.textContent, left, right, top: top + air, bottom: bottom - air };
    }),
  );
  expect(boxes.length).toBeGreaterThan(9);
  expect(boxes.filter(({ said, left, right }) => said.length < 2 || left < 0 || right > 1280)).toEqual([]);
  const upon = boxes.filter((box, i) =>
    boxes.slice(0, i).some((other) => box.top < other.bottom - 1 && other.top < box.bottom - 1),
  );
  expect(upon).toEqual([]);
}
const pad = (page: Page) => page.getByRole("dialog", { name: "PIN" });
async function typePin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await pad(page).getByRole("button", { name: digit, exact: true }).tap();
}

test.describe("a kiosk that nobody touches", () => {
  test("starts by its address alone and runs itself, the languages in turn; who presses words has them in their language", async ({
    page,
  }) => {
    await page.clock.install({ time: NINE });
    await page.goto("?mode=kiosk&lang=da");
    await expect(page.getByRole("button", { name: "Rør ved et rør" })).toBeVisible();
    await expect(door(page)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    const headline = page.locator(".kiosk-text h1");
    const first = await headline.textContent();
    await page.clock.fastForward(17_000);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(headline).not.toHaveText(first ?? "");
    await page.clock.fastForward(600_000);
    await expect(phase(page, "attract")).toBeVisible();
    await expect(warning(page)).toHaveCount(0);
    // A visitor starts at what is on screen.
    const year = await page.locator(".rail__year input").inputValue();
    await page.locator(".attract__touch[lang=da]").tap();
    await expect(phase(page, "explore")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    await expect(page.locator(".rail__year input")).toHaveValue(year);
  });

  test("runs the tour that the address names", async ({ page }) => {
    await openKiosk(page, "&tour=five-minutes");
    const tours = (await (await page.request.get("data/kalundborg.json")).json()) as {
      tours: { id: string; steps: { headline: { en: string } }[] }[];
    };
    const step = tours.tours.find(({ id }) => id === "five-minutes")?.steps[0];
    await expect(page.locator(".kiosk-text h1")).toHaveText(step?.headline.en ?? "no such tour");
  });

  test(
    "is in step with the other windows of its wall, each with its own view",
    { tag: "@long" },
    async ({ context }) => {
      const windows = await Promise.all(
        ["map", "timeline"].map(async (view) => [view, await context.newPage()] as const),
      );
      for (const [view, page] of windows) {
        await openKiosk(page, `&wall=hall&wallview=${view}`);
        // Its late code is there: a clock that jumps meanwhile would have the screen load itself anew.
        await page.waitForLoadState("networkidle");
      }
      const [one, other] = windows.map(([, page]) => page);
      // One machine has one clock; the fake ones began one after the other.
      const pause = (ms: number) =>
        Promise.all(windows.map(([, page]) => page.clock.pauseAt(new Date(NINE.getTime() + ms))));
      await pause(600_000);
      for (let i = 0; i < 3; i++) {
        const texts = windows.map(([, page]) => page.locator(".kiosk-text h1"));
        await expect(texts[0]!).toHaveText((await texts[1]!.textContent()) ?? "");
        for (const [view, page] of windows)
          await expect(page.locator(`[data-view="${view}"]`).first()).toBeVisible();
        await one!.clock.fastForward(21_000);
        await other!.clock.fastForward(21_000);
      }
      // Who explores at one of them does so alone, and after that it is in step again.
      const headline = (page: Page) => page.locator(".kiosk-text h1");
      await one!.touchscreen.tap(400, 200);
      await expect(phase(one!, "explore")).toBeVisible();
      await one!.clock.fastForward(IDLE_S * 1000 + 50);
      await expect(warning(one!)).toBeVisible();
      await expect(phase(other!, "attract")).toBeVisible();
      await one!.clock.fastForward(20_050);
      await expect(phase(one!, "attract")).toBeVisible();
      await pause(1_200_000);
      await expect(headline(other!)).toHaveText((await headline(one!).textContent()) ?? "");
    },
  );
});

/** The place of a link of the picture where a touch means it and nothing else; it lies below the door. */
const placeOf = (page: Page, selector: string) =>
  page.evaluate((links) => {
    const stage = document.getElementById("stage")!;
    const isInert = stage.inert;
    stage.inert = false;
    const spotsOf = (link: Element) => {
      const path = link.querySelector("path");
      const matrix = path?.getScreenCTM();
      const { x, y, width, height } = link.getBoundingClientRect();
      if (!path || !matrix || !link.matches(".map-stream")) return [{ x: x + width / 2, y: y + height / 2 }];
      return [0.5, 0.4, 0.6, 0.3, 0.7].map((along) =>
        path.getPointAtLength(along * path.getTotalLength()).matrixTransform(matrix),
      );
    };
    try {
      for (const link of document.querySelectorAll(links))
        for (const spot of spotsOf(link)) {
          const [x, y] = [Math.floor(spot.x), Math.floor(spot.y)];
          const top = document.elementsFromPoint(x, y).find((element) => stage.contains(element));
          if (top?.closest("[role=link]") === link) return { x, y, label: link.getAttribute("aria-label") };
        }
      return null;
    } finally {
      stage.inert = isInert;
    }
  }, selector);

/** How high two parts of the screen lie over each other, in px; 0 where one of them is not there. */
const overLap = (page: Page, one: string, other: string) =>
  page.evaluate(
    (selectors) => {
      const [a, b] = selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect());
      if (a === undefined || b === undefined) return 0;
      return Math.max(0, Math.round(Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)));
    },
    [one, other],
  );

/** How much of what is in a part must be scrolled for, in px. */
const cutOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

/** What is chosen, by its link in the picture. */
const chosen = (page: Page) =>
  page
    .locator("#stage [role=link][aria-current=true]")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("aria-label")))]);

test.describe("a visitor of the kiosk", () => {
  test("has what the first touch is on lit and told at once: a pipe, a disc, what the scene is about", async ({
    page,
  }) => {
    await openKiosk(page);
    const touchFirst = async (links: string) => {
      await expect(page.locator(".map[data-ready=true]")).toBeVisible();
      await expect.poll(() => placeOf(page, links), links).not.toBeNull();
      const at = (await placeOf(page, links))!;
      const year = await page.locator(".rail__year input").inputValue();
      await page.touchscreen.tap(at.x, at.y);
      await expect(page.locator(".kiosk-card"), links).toBeVisible();
      await expect.poll(() => chosen(page)).toEqual([at.label]);
      await expect(page.locator("#stage .map-trunks[data-light=lit]").first()).toBeVisible();
      await expect(page.locator(".rail__year input")).toHaveValue(year);
      await leave(page);
    };
    await touchFirst(".map-stream");
    await touchFirst(".map-site[data-kind=site]");
    await page.clock.fastForward(21_000);
    await touchFirst(".map-stream[data-light=lit]");
    // On the sea it only wakes.
    await page.touchscreen.tap(20, 420);
    await expect(phase(page, "explore")).toBeVisible();
    expect(await chosen(page)).toEqual([]);
  });

  test(
    "touches anywhere, is asked with a countdown, finds no way out, and may hold a control too long",
    { tag: "@long" },
    async ({ page }) => {
      await openKiosk(page);
      await page.touchscreen.tap(400, 200);
      await expect(phase(page, "explore")).toBeVisible();

      // Menus, selection, dragging and zooming of the page are off.
      const refused = await page.evaluate(() => {
        const target = document.querySelector(".kiosk-text h1, .details h2");
        const sent = ["contextmenu", "selectstart", "dragstart", "gesturestart"].map(
          (type) => new Event(type, { bubbles: true, cancelable: true }),
        );
        const wheel = new WheelEvent("wheel", { ctrlKey: true, bubbles: true, cancelable: true });
        const plus = new KeyboardEvent("keydown", {
          key: "+",
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        });
        for (const event of [...sent, wheel, plus]) target?.dispatchEvent(event);
        return [...sent, wheel, plus].map((event) => event.defaultPrevented);
      });
      expect(refused).toEqual(refused.map(() => true));
      const style = await page.locator("html").evaluate((html) => {
        const { touchAction, overscrollBehaviorY, userSelect } = getComputedStyle(html);
        return { touchAction, overscrollBehaviorY, userSelect };
      });
      expect(style).toEqual({ touchAction: "pan-x pan-y", overscrollBehaviorY: "none", userSelect: "none" });
      // Nor is there a page for the staff where the address has no code.
      await holdCorner(page, 6000);
      await expect(page.getByRole("dialog")).toHaveCount(0);

      // One touch anywhere goes on.
      await control(page, "Timeline").tap();
      await page.clock.fastForward(IDLE_S * 1000 + 50);
      await expect(warning(page)).toContainText("Are you still here?");
      await expect(warning(page).getByText(/in 20 seconds/)).toBeVisible();
      await page.clock.runFor(5000);
      await expect(warning(page).getByText(/in 1[45] seconds/)).toBeVisible();
      await page.touchscreen.tap(200, 300);
      await expect(phase(page, "explore")).toBeVisible();
      await expect(control(page, "Timeline")).toHaveAttribute("aria-current", "page");

      // Who holds something too long has pressed it all the same, once.
      await leave(page);
      const session = await page.context().newCDPSession(page);
      const hold = async (x: number, y: number) => {
        await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
        await new Promise((done) => setTimeout(done, 1500)); // the browser's own clock is not the page's
        await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      };
      await hold(400, 200);
      await expect(phase(page, "explore")).toBeVisible();
      const box = (await control(page, "Larger text").boundingBox())!;
      await hold(box.x + box.width / 2, box.y + box.height / 2);
      await expect(control(page, "Larger text")).toHaveAttribute("aria-pressed", "true");
    },
  );

  test(
    "leaves nothing for the next: view, filter, language, type, panel, address, camera, scrolling",
    { tag: "@long" },
    async ({ page }) => {
      await openKiosk(page);
      const before = { address: page.url(), history: await page.evaluate(() => history.length) };
      await enter(page);
      await control(page, "Map").tap();
      // Without the small shift of the whole picture.
      const place = () =>
        page.evaluate(() => {
          const site = document.querySelector(".map-site[data-partner=refinery]")?.getBoundingClientRect();
          const whole = document.querySelector(".kiosk")?.getBoundingClientRect();
          return site !== undefined && whole !== undefined
            ? [Math.round(site.x - whole.x), Math.round(site.y - whole.y)]
            : null;
        });
      await expect(page.locator('[data-ready="true"]')).toBeVisible();
      await expect.poll(async () => (await place())?.[0], "the map is laid out").toBeGreaterThan(0);
      const placeBefore = await place();
      await page.getByRole("button", { name: "Zoom in" }).tap();
      await page.clock.runFor(1000);
      await expect.poll(place).not.toEqual(placeBefore);
      await control(page, "Impact").tap();
      const list = page.locator(".stage-impact");
      await list.evaluate((element) => element.scrollTo(0, 200));
      await control(page, "Flows").tap();
      await page.getByRole("button", { name: "Then and now" }).tap();
      const years = page.getByRole("article", { name: "Two years side by side" });
      await years.getByRole("button", { name: "Coal ends" }).tap();
      await expect(years).toContainText(/2018 → 2021.*5 streams ended.*The last coal is burned/s);
      expect(await smallOf(years.getByRole("button"), 44)).toEqual([]);
      await years.getByRole("button", { name: "Stop comparing" }).tap();
      await page.getByRole("button", { name: "Then and now" }).tap();
      await expect(years).toBeVisible();
      await control(page, "Impact").tap();
      await expect(years).toHaveCount(0);
      await control(page, "Flows").tap();
      await years.getByRole("button", { name: "Stop comparing" }).tap();
      await page
        .getByRole("button", { name: /^Water/ })
        .first()
        .tap();
      await control(page, "Larger text").tap();
      await control(page, "Dansk").tap();
      await expect(page.locator("html")).toHaveAttribute("lang", "da");
      await expect(page.locator("html")).toHaveAttribute("data-text", "large");
      await control(page, "Til mobilen").tap();
      await expect(page.locator(".qr")).toBeVisible();

      await leave(page);
      await expect(page.locator(".qr")).toHaveCount(0);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.locator("html")).toHaveAttribute("data-text", "normal");
      await enter(page);
      await expect(page.getByRole("button", { name: /^Water/ }).first()).toHaveAttribute(
        "aria-pressed",
        "false",
      );
      await expect(control(page, "Overview")).toHaveAttribute("aria-current", "page");
      expect({ address: page.url(), history: await page.evaluate(() => history.length) }).toEqual(before);
      const remembered = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      expect(remembered).not.toContain('"symbiosis-atlas.language":"da"');
      await control(page, "Impact").tap();
      expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
      await control(page, "Map").tap();
      const placeInASecond = async () => {
        await page.clock.runFor(1000);
        return place();
      };
      await expect.poll(placeInASecond).toEqual(placeBefore);
    },
  );

  test(
    "touches a bar of the timeline, however thin, a project far away, and a link elsewhere, which becomes a code",
    { tag: "@long" },
    async ({ page }) => {
      await openKiosk(page);
      // The second scene has a stream selected, and its details have references.
      await page.clock.fastForward(17_000);
      await expect(page.locator(".rail__year input")).toHaveValue("1961");
      await enter(page);
      // A card says from, to, since and how much, and one thing to touch next; the panel says the rest.
      const card = page.locator(".kiosk-card");
      await expect(card).toContainText(
        /from .+ to .+1961.*(not published|only figures of other things|cubic metres)/s,
      );
      await expect(card.getByRole("button", { name: "More", exact: true })).toBeVisible();
      await card.getByRole("button", { name: "More", exact: true }).tap();
      await expect(card).toHaveCount(0);
      await expect(page.locator(".details h2")).toBeVisible();
      // Beside the panel it is still said whose the map is.
      const [credit, panel] = [page.locator(".map-frame__credit"), page.locator(".kiosk__read")];
      const { x, width } = (await credit.boundingBox())!;
      expect(x + width).toBeLessThanOrEqual((await panel.boundingBox())!.x);
      const folds = page.locator(".details details:not([open]) > summary");
      while ((await folds.count()) > 0) await folds.first().tap();
      const link = page.locator(".details a[href^=http]:visible").first();
      const address = await link.getAttribute("href");
      await link.tap();
      await expect(page.getByRole("dialog", { name: /Scan the code/ })).toContainText(
        address ?? "no address",
      );
      expect(page.context().pages()).toHaveLength(1);

      await leave(page);
      await enter(page);
      await control(page, "Timeline").tap();
      await nameEveryBar(page);
      const bar = (await page.locator(".stage-timeline__lane").first().boundingBox())!;
      await page.touchscreen.tap(bar.x + bar.width * 0.7, bar.y + bar.height / 2);
      await expect(page.locator(".kiosk-card h2")).toBeVisible();
      await page.getByRole("button", { name: "Close details" }).tap();
      await control(page, "Beyond").tap();
      const place = page.locator(".stage-beyond li a").first();
      const name = await place.textContent();
      await place.tap();
      await expect(page.locator(".stage-beyond h3")).toHaveText(name ?? "no place");
      await expect(page.locator(".details")).toBeVisible();
    },
  );

  test(
    "finds home in the same corner on a wide and a tall screen, and everything whole on a tablet",
    { tag: "@long" },
    async ({ page }) => {
      await page.setViewportSize({ width: 1920, height: 1080 });
      await openKiosk(page);
      await enter(page);
      for (const size of [
        { width: 1920, height: 1080 },
        { width: 1080, height: 1920 },
      ]) {
        await page.setViewportSize(size);
        await control(page, "Timeline").tap();
        const corner = async () => {
          const { x, y, height } = (await control(page, "Home").boundingBox())!;
          return { isLeft: x < 60, isLow: y + height > size.height - 40 };
        };
        await expect.poll(corner).toEqual({ isLeft: true, isLow: true });
        await control(page, "Flows").tap();
        await expect(page.locator(".flows__stream").nth(20)).toBeAttached();
        const nameless = () =>
          page
            .locator(".flows__diagram")
            .evaluate(
              (diagram) =>
                diagram.querySelectorAll(".flows__stream, .flows__partner").length -
                diagram.querySelectorAll(".band-name, .flows__name").length,
            );
        await expect.poll(nameless, "every stream and end has its name").toBe(0);
        const place = () => page.locator(".flows__diagram").boundingBox();
        const before = await place();
        await page.locator(".flows__partner .flows__area").first().tap();
        await expect(page.locator(".kiosk-card")).toBeVisible();
        expect(await place(), "a touch moves nothing").toEqual(before);
        await control(page, "Home").tap();
        await expect(control(page, "Overview")).toHaveAttribute("aria-current", "page");
      }
      for (const size of [
        { width: 1180, height: 820 },
        { width: 820, height: 1180 },
      ]) {
        await page.setViewportSize(size);
        await control(page, "Flows").tap();
        const diagram = page.locator(".flows__diagram");
        await expect(page.locator(".flows__diagram, .flows-list__block").first()).toBeVisible();
        await expect(async () => {
          const stage = (await page.locator(".kiosk__stage").boundingBox())!;
          expect(stage.width).toBeLessThanOrEqual(size.width);
          if ((await diagram.count()) > 0) {
            const box = (await diagram.boundingBox({ timeout: 1000 }))!;
            expect(box.y + box.height).toBeLessThanOrEqual(stage.y + stage.height);
            const said = (await page.locator(".kiosk .left-out").boundingBox({ timeout: 1000 }))!;
            const isBeside = said.x >= stage.x + stage.width || said.y >= stage.y + stage.height;
            expect(isBeside, "what is not drawn is said beside the diagram").toBe(true);
          } else await expect(page.locator(".flows-list__block").first()).toBeVisible({ timeout: 1000 });
        }).toPass();
        await control(page, "Beyond").tap();
        await expect(page.locator(".stage-beyond li").first()).toBeVisible();
        const beside = () =>
          page.locator(".stage-beyond li").evaluateAll((places) => {
            const stage = document.querySelector(".kiosk__stage")?.getBoundingClientRect() ?? new DOMRect();
            return places.filter((place) => place.getBoundingClientRect().right > stage.right).length;
          });
        await expect.poll(beside).toBe(0);
      }
    },
  );

  test("has targets of 56 px and type of 28 px at 1080 lines", { tag: "@long" }, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openKiosk(page);
    // Before a touch year, chart and invitation stand in the middle of their strip, and its ring and lines in line.
    const strip = await page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      const low = boxOf(".kiosk__low");
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
      const [first, second] = [...document.querySelectorAll(".attract__touch")].map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect();
      });
      return {
        year: middle(boxOf(".rail__year input")) - middle(low),
        capsule: middle(boxOf(".attract__words")) - middle(low),
        ring: middle(boxOf(".attract__ring")) - middle(boxOf(".attract__words")),
        lines: first!.left - second!.left,
      };
    });
    for (const [what, px] of Object.entries(strip)) expect(Math.abs(px), what).toBeLessThan(16);
    expect(Math.abs(strip.lines)).toBeLessThan(5);
    await enter(page);
    await control(page, "Map").tap();
    const controls = page.locator(
      ".kiosk-bar button, .rail button, .rail input[type=range], .filters button, .map__controls button",
    );
    expect(await smallOf(controls, 56)).toEqual([]);
    for (const [view, thing] of [
      ["Impact", ".ledger a"],
      ["Beyond", ".stage-beyond li a"],
      ["Map", ".map-site[data-partner=gyproc]"],
    ] as const) {
      await control(page, view).tap();
      // A place of the map may lie under others; a press of its button is what matters here.
      await page.locator(thing).first().dispatchEvent("click");
      if (view === "Map") {
        const card = page.locator(".kiosk-card");
        await expect(card.getByRole("heading", { name: "Gyproc" })).toBeVisible();
        expect(await smallOf(card.locator("button"), 55.5)).toEqual([]);
        await card.getByRole("button", { name: "More", exact: true }).dispatchEvent("click");
      }
      await expect(page.locator(".details h2")).toBeVisible();
      for (const fold of await page.locator(".details summary").all()) await fold.dispatchEvent("click");
      const targets = page.locator(".details :is(button, a, summary), .ledger a, .stage-impact button");
      expect(await smallOf(targets, 55.5), view).toEqual([]);
    }
    await page.getByRole("button", { name: "Close details" }).tap();
    const tiny = await page
      .locator(
        ".kiosk-bar button, .kiosk-text *, .rail__count, .rail__decades span, .filters button, .left-out, .map-frame__caption > *",
      )
      .evaluateAll((elements) =>
        elements
          .map((element) => ({
            name: element.textContent,
            px: parseFloat(getComputedStyle(element).fontSize),
          }))
          .filter(({ px }) => px < 28),
      );
    expect(tiny).toEqual([]);
  });
});

test.describe("a tall screen", () => {
  test.use({ viewport: { width: 1080, height: 1920 } });

  test("has no blank strip between what is said of a view and the view, whichever it is", async ({
    page,
  }) => {
    await openKiosk(page);
    await enter(page);
    for (const view of ["Flows", "Timeline", "Impact", "Beyond"]) {
      await control(page, view).tap();
      await expect(page.locator(".kiosk-text h1")).toContainText(view);
      const blankPx = () =>
        page.evaluate(() => {
          const said = [...document.querySelectorAll(".kiosk-text > *")].map(
            (line) => line.getBoundingClientRect().bottom,
          );
          return document.querySelector(".kiosk__read")!.getBoundingClientRect().bottom - Math.max(...said);
        });
      await expect.poll(blankPx, view).toBeLessThan(64);
      expect(await blankPx(), view).toBeGreaterThanOrEqual(0);
    }
  });
  const shown = (page: Page) => page.locator(".rail__year input").inputValue();
  const expectWhole = async (page: Page) =>
    expect.poll(() => tallFaults(page), { message: await shown(page) }).toEqual([]);

  test("has map, ledger, families, year and menu whole and apart, before a touch and after it", async ({
    page,
  }) => {
    test.slow(); // two million px of four views, drawn without a graphics card
    await openKiosk(page);
    await expectWhole(page);
    await expect.poll(() => placeOf(page, ".ledger-row__square")).not.toBeNull();
    const square = (await placeOf(page, ".ledger-row__square"))!;
    await page.touchscreen.tap(square.x, square.y);
    await expect(page.locator(".kiosk-card")).toBeVisible();
    expect(await chosen(page)).toContain(square.label);
    // Whatever view is chosen is to be seen: nothing of what was touched lies over it, but for the ledger's other rows.
    for (const view of ["Flows", "Timeline", "Map", "Overview"]) {
      await page.getByRole("button", { name: "More", exact: true }).tap();
      await expect(page.locator(".details h2")).toBeVisible();
      await control(page, view).tap();
      await expect(page.locator(".kiosk-card")).toBeVisible();
      const picture = view === "Overview" ? ".kiosk__view .map" : ".kiosk__view";
      const reading = view === "Overview" ? ".kiosk-card" : ".kiosk__read";
      expect(await overLap(page, reading, picture), view).toBe(0);
      expect(await cutOf(page, ".kiosk-card"), view).toBe(0);
      // What zooms the map lies behind the card, and does not stick out below it.
      if (view === "Map") await expect(page.locator(".map__controls")).toBeHidden();
    }
    await control(page, "Home").tap();
    for (const [i, year] of [1972, 2018, 1993, 2026].entries()) {
      if (i === 2) await control(page, "Dansk").tap();
      await page.getByRole("slider").fill(String(year));
      await expect.poll(() => shown(page)).toBe(String(year));
      await expectWhole(page);
    }
  });

  test("has them so in every year of change, in both languages", { tag: "@long" }, async ({ page }) => {
    test.slow(); // the map is laid out some seventy times
    await openKiosk(page);
    await enter(page);
    await control(page, "Home").tap();
    await page.getByRole("slider").fill("0");
    let pictures = 0;
    const walk = async (step: Locator) => {
      await expectWhole(page);
      for (pictures++; await step.isEnabled(); pictures++) {
        const before = await shown(page);
        await step.tap();
        await expect.poll(() => shown(page)).not.toBe(before);
        await expectWhole(page);
      }
    };
    await walk(page.locator(".rail__steps button").last());
    await control(page, "Dansk").tap();
    await walk(page.locator(".rail__steps button").first());
    expect(pictures).toBeGreaterThan(20);
  });
});

/** What of the words around the picture, or the picture's own, lies over another or off the screen. */
const wordsThatMeet = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts =
      ".kiosk-text > *, .map-site__disc, .filters .chip, .left-out > span, .left-out button, .map-frame__caption > *, .map-scale, .rail__steps";
    const seen = [...document.querySelectorAll(parts)]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        const { left, right, top, bottom, height } = part.matches(".kiosk-text > *")
          ? words.getBoundingClientRect() // lines that are as wide as their place
          : part.getBoundingClientRect();
        // A button reaches beyond its word, for fingers.
        const beyond = part.matches(".left-out button")
          ? (height - 1.2 * Number.parseFloat(getComputedStyle(part).fontSize)) / 2
          : 0;
        const box = { left, right, top: top + beyond, bottom: bottom - beyond };
        return {
          said: `${part.getAttribute("class")} ${part.textContent}`,
          line: part.closest(".left-out"),
          isSite: part.matches(".map-site *"),
          ...box,
        };
      });
    if (!seen.some(({ said }) => said.includes("Show all"))) return ["all is not offered"];
    return seen.flatMap((a, i) => [
      ...(a.left < -8 || a.right > innerWidth + 8 ? [`${a.said} is off the screen`] : []),
      ...seen
        .slice(i + 1)
        .filter(
          (b) =>
            (a.line === null || a.line !== b.line) &&
            !(a.isSite && b.isSite) &&
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
        )
        .map((b) => `${a.said} lies over ${b.said}`),
    ]);
  });

test("what is not drawn is offered clear of everything else, in large letters too, on any hall's screen", async ({
  page,
}) => {
  test.slow(); // three views of four screens, drawn without a graphics card
  await openKiosk(page);
  await enter(page);
  for (const isLarge of [false, true]) {
    if (isLarge) await control(page, "Larger text").tap();
    for (const [width, height] of [
      [1920, 1080],
      [1280, 800],
      [1080, 1920],
      [720, 1280],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const view of ["Overview", "Map", "Flows"]) {
        await control(page, view).tap();
        await expect
          .poll(() => wordsThatMeet(page), `${view}, ${width} × ${height}${isLarge ? ", large" : ""}`)
          .toEqual([]);
      }
    }
  }
});

/** What of a tall screen is cut, scrolls, lies over something else, or takes the map's room. */
const tallFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const [map, rows, list] = [seen(".kiosk__map")[0], seen(".ledger-row"), seen(".ledger-view__box")[0]];
    if (map === undefined || list === undefined || rows.length === 0) return ["no map or no ledger"];
    if (list.scrollHeight > list.clientHeight)
      faults.push(`the ledger scrolls by ${list.scrollHeight - list.clientHeight}`);
    const [top, bottom] = [boxOf(list).top - 1, boxOf(list).bottom + 1];
    for (const row of rows)
      if (boxOf(row).top < top || boxOf(row).bottom > bottom)
        faults.push(`row ${row.dataset["partner"]} is cut`);
    // Whoever has more partners in a year than these has a lower map, and no empty paper.
    // Of the fullest year; in others rows are as high as they can.
    const pitch = 0.97 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const most = Number.parseFloat(seen(".ledger-view")[0]?.style.getPropertyValue("--least") ?? "") / pitch;
    const least = 0.4 * innerHeight - Math.max(0, most - 21.6) * pitch;
    if (!(boxOf(map).height >= least))
      faults.push(`the map is ${boxOf(map).height} px high and not ${least}`);
    const parts =
      ".kiosk-text h1, .kiosk-text__other, .filters .chip, .left-out, .ledger-view__sides > *, .ledger-view__box, .ledger-view__foot, .map-frame__caption, .rail__year, .rail__count, .rail__steps, .rail__decades span, .kiosk-bar__button, .attract__words";
    const apart = seen(parts);
    apart.forEach((one, i) => {
      const a = boxOf(one);
      if (a.left < -8 || a.right > innerWidth + 8 || a.bottom > innerHeight + 8)
        faults.push(`${one.className} is off the screen`);
      if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        faults.push(`${one.className} is cut`);
      for (const other of apart.slice(i + 1)) {
        const b = boxOf(other);
        const [x, y] = [
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        ];
        if (x > 1 && y > 1)
          faults.push(
            `${one.className} ${one.textContent} lies over ${other.className} ${other.textContent}`,
          );
      }
    });
    // The headline lies over water and land, and over nothing of the network.
    const lines = seen(".kiosk-text h1, .kiosk-text__other").flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
    const isUnder = (x: number, y: number) =>
      lines.some((line) => x > line.left && x < line.right && y > line.top && y < line.bottom);
    const names = seen(".map-site__text b, .map-site__disc").map((mark) => ({
      name: mark.textContent,
      box: boxOf(mark),
    }));
    for (const site of seen(".map-site:not([data-unseen], .map-site--group)"))
      if (!site.querySelector(".map-site__text")!.checkVisibility({ visibilityProperty: true }))
        faults.push(`${site.dataset["partner"]} has no name`);
    for (const { name, box } of names)
      if (
        lines.some(
          (line) =>
            box.left < line.right && box.right > line.left && box.top < line.bottom && box.bottom > line.top,
        )
      )
        faults.push(`the headline lies over ${name}`);
    const pipes = [...document.querySelectorAll<SVGPathElement>(".map-trunks [data-part=line]")];
    for (const pipe of pipes) {
      const ground = pipe.getScreenCTM();
      const { left, right, top: above, bottom: below } = boxOf(pipe);
      const isNear = lines.some(
        (line) => left < line.right && right > line.left && above < line.bottom && below > line.top,
      );
      if (ground === null || !isNear) continue;
      for (let along = 0; along <= pipe.getTotalLength(); along += 10) {
        const { x, y } = pipe.getPointAtLength(along).matrixTransform(ground);
        if (!isUnder(x, y)) continue;
        faults.push(`the headline lies over a pipe at ${Math.round(x)}, ${Math.round(y)}`);
        break;
      }
    }
    if (lines.length === 0 || names.length < 2 || pipes.length === 0)
      faults.push("no headline, or no network");
    if (apart.length < 20) faults.push(`only ${apart.length} parts`);
    return faults;
  });

test.describe("the staff of the kiosk", () => {
  test("open the page of its health with a held corner and a code", { tag: "@long" }, async ({ page }) => {
    await openKiosk(page, "&pin=2580");
    await enter(page);
    await control(page, "Flows").tap();
    await holdCorner(page, 4000);
    await expect(pad(page)).toHaveCount(0);
    await holdCorner(page, 5100);
    await typePin(page, "1111");
    await expect(pad(page)).toContainText("Wrong PIN.");
    await typePin(page, "2580");
    const health = page.getByRole("dialog", { name: "Health of this screen" });
    await expect(health).toContainText("view flows (1)");
    await expect(health).toContainText("svg");
    await expect(health).not.toContainText("2580");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      health.getByRole("button", { name: "Save as JSON" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("symbiosis-atlas-kiosk.json");
    await health.getByRole("button", { name: "Delete all" }).tap();
    await health.getByRole("button", { name: "Press again to delete" }).tap();
    await expect(health).toContainText("No visits have been noted.");
    // Left open, it goes the way of everything else.
    await leave(page);
    await expect(health).toHaveCount(0);
  });
});

test.describe("a kiosk that keeps itself alive", () => {
  test(
    "asks for the wake lock again whenever it has been taken away, and starts over after an uncaught error, which is noted on the device",
    { tag: "@long" },
    async ({ page }) => {
      await page.addInitScript(() => {
        const locks: EventTarget[] = [];
        Object.assign(window, { locks });
        Object.defineProperty(navigator, "wakeLock", {
          value: {
            request: () => {
              const lock = Object.assign(new EventTarget(), { release: () => Promise.resolve() });
              locks.push(lock);
              return Promise.resolve(lock);
            },
          },
        });
      });
      await openKiosk(page);
      const count = () => page.evaluate(() => (window as unknown as { locks: EventTarget[] }).locks.length);
      await expect.poll(count).toBe(1);
      await page.evaluate(() => {
        Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
        (window as unknown as { locks: EventTarget[] }).locks[0]?.dispatchEvent(new Event("release"));
      });
      expect(await count()).toBe(1);
      await page.evaluate(() => {
        Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      });
      await expect.poll(count).toBe(2);

      await enter(page);
      await page.evaluate(() => {
        window.dispatchEvent(new ErrorEvent("error", { message: "TypeError: a test" }));
      });
      await expect(phase(page, "attract")).toBeVisible();
      await enter(page);
      await page.evaluate(() => {
        window.dispatchEvent(
          new PromiseRejectionEvent("unhandledrejection", {
            promise: new Promise(() => {}),
            reason: new Error("another test"),
          }),
        );
      });
      await expect(phase(page, "attract")).toBeVisible();
      const noted = await page.evaluate(() => localStorage.getItem("symbiosis-atlas.kiosk"));
      expect(noted).toContain("TypeError: a test");
      expect(noted).toContain("another test");
    },
  );

  test(
    "keeps one map behind the other views, draws it as SVG when its graphics are lost, and anew for the next visitor",
    { tag: ["@webgl", "@long"] },
    async ({ page }) => {
      test.slow(); // the engine starts twice
      await openKiosk(page, "&pin=2580");
      await enter(page);
      await control(page, "Map").tap();
      const webgl = page.locator('[data-engine="webgl"][data-ready="true"]');
      await expect(webgl).toBeVisible();
      await page.evaluate(() =>
        document.querySelector(".map__engine canvas")?.setAttribute("data-first", ""),
      );
      for (const name of ["Timeline", "Flows", "Overview"]) await control(page, name).tap();
      await expect(page.locator("canvas[data-first]")).toBeVisible();
      await holdCorner(page, 5100);
      await typePin(page, "2580");
      await expect(page.getByRole("dialog", { name: "Health of this screen" })).toContainText("webgl");
      await leave(page);

      await enter(page);
      await control(page, "Map").tap();
      await expect(webgl).toBeVisible();
      await page.evaluate(() => {
        for (const canvas of document.querySelectorAll("canvas"))
          canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      });
      await expect(page.locator('[data-engine="svg"][data-ready="true"]')).toBeVisible();
      await expect(phase(page, "explore")).toBeVisible();
      await leave(page);
      await expect(webgl).toBeVisible();
    },
  );

  test("loads itself anew at the set hour, but not while somebody is there", async ({ page }) => {
    await openKiosk(page, "&reload=10&idle=3600", new Date(2026, 10, 22, 9, 59));
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    // While the page loads there is nothing to ask.
    const isOld = () => page.evaluate(() => "isOld" in window).catch(() => true);
    await enter(page);
    await page.clock.fastForward(120_000);
    await page.clock.runFor(1000);
    expect(await isOld()).toBe(true);
    await page.clock.fastForward(3_600_000);
    await expect(warning(page)).toBeVisible();
    await page.clock.fastForward(20_050);
    await expect(phase(page, "attract")).toBeVisible();
    await page.clock.fastForward(660_000);
    await expect.poll(isOld).toBe(false);
    await expect(phase(page, "attract")).toBeVisible();
  });
});

test("the kiosk has no accessibility problem that axe finds", async ({ page }) => {
  await openKiosk(page);
  expect(await axeFaults(page)).toEqual([]);
  await enter(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.clock.fastForward(IDLE_S * 1000 + 50);
  await expect(warning(page)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});
