// A laptop at 150 %, a phone, and any window as the years go by: what is there has its room, and keeps it.

import type { Page } from "@playwright/test";
import { overlappingLabels } from "./mapLabels.ts";
import { goTo, whenShown } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { MAPS } from "../fixtures/realMap.ts";
import { withoutWebGL } from "./mapPage.ts";

test.beforeEach(({ page }) => withoutWebGL(page));

const hidden = (page: Page) =>
  page.locator(".filters").evaluate((filters) => filters.scrollWidth - filters.clientWidth);

test("on a laptop at 150 % all filters are in sight, and map and ledger do not run into each other", async ({
  page,
}) => {
  await page.setViewportSize({ width: 911, height: 440 });
  await page.goto("?view=overview&year=2018&lang=da&motion=none");
  await whenShown(page);
  await expect(page.locator(".map[data-ready=true]")).toBeVisible();
  for (const query of ["year=2018", "year=2018&family=water&compare=1993"]) {
    await goTo(page, `?view=overview&${query}&lang=da&motion=none`);
    await expect(page.locator(".filters [aria-pressed=true]")).toHaveCount(query.includes("family") ? 2 : 0);
    expect(await hidden(page), query).toBeLessThanOrEqual(0);
  }
  const gap = await page.evaluate(() => {
    const map = document.querySelector(".map-frame")!.getBoundingClientRect();
    return document.querySelector(".ledger-view")!.getBoundingClientRect().top - map.bottom;
  });
  expect(gap, "px between map and ledger").toBeGreaterThanOrEqual(0);
  // A tablet held upright cuts no choice short either.
  await page.setViewportSize({ width: 820, height: 1180 });
  await goTo(page, "?view=overview&year=2018&lang=da&motion=none");
  const cutPx = () =>
    page.locator(".filters .select").evaluateAll((all: HTMLElement[]) =>
      Math.max(
        ...all.map((one) => {
          const given = one.offsetWidth;
          one.style.flexShrink = "0"; // as wide as its words
          const wanted = one.offsetWidth;
          one.style.flexShrink = "";
          return wanted - given;
        }),
      ),
    );
  await expect.poll(cutPx).toBeLessThanOrEqual(0);
  expect(await hidden(page), "820 px").toBeLessThanOrEqual(0);
});

test("diagram and ledger stay in their places from year to year, however long a sentence is", async ({
  page,
}) => {
  for (const [view, width, shown] of [
    ["overview", 1440, ".ledger-view__rows"],
    ["overview", 1100, ".ledger-view__rows"],
    ["flows", 1280, ".flows__diagram"],
  ] as const) {
    const head = page.locator(view === "flows" ? ".flows__head h2" : ".ledger-view__head h2");
    const place = () => page.locator(shown).evaluate((part) => part.getBoundingClientRect().top);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`?view=${view}&year=1993&lang=da&motion=none`);
    await expect(head).toContainText("1993");
    const before = await place();
    for (const year of [1972, 2018, 2024, 2025]) {
      await goTo(page, `?view=${view}&year=${year}&lang=da&motion=none`);
      await expect(head).toContainText(String(year));
      expect(await place(), `${view} at ${width} px in ${year}`).toBe(before);
      // Who counts them may be long: it is said whole, in its own room.
      const cut = await page.locator(".ledger-view__published").evaluateAll((lines) =>
        lines.filter((line) => {
          const words = document.createRange();
          words.selectNodeContents(line);
          const [said, room] = [words.getBoundingClientRect(), line.getBoundingClientRect()];
          return said.right > room.right + 1 || said.bottom > room.bottom + 2;
        }),
      );
      expect(cut, `who counts, at ${width} px in ${year}`).toHaveLength(0);
    }
  }
  // With all drawn there are more states to name below the squares.
  for (const lang of ["da", "en"]) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await goTo(page, `?show=all&lang=${lang}&motion=none`);
    const states = page.locator(".ledger-view__foot p");
    await expect(states.locator(".ledger-view__count").nth(3)).toBeVisible();
    const cut = await states.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(cut, `states of all, ${lang}`).toBeLessThanOrEqual(1);
  }
});

test("head, filters and years stand in the same place in all views", async ({ page }) => {
  const places = () =>
    page.evaluate(() =>
      [".header", ".filters", ".rail", ".rail__slider"].flatMap((part) => {
        const { top, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? {};
        return top === undefined ? [] : [`${part} ${top}–${bottom}`];
      }),
    );
  await page.goto("?view=table&motion=none");
  for (const [width, height, ...languages] of [
    [1024, 768, "en"],
    [1366, 768, "da", "en"],
    [1440, 900, "en"],
    [820, 1180, "da"],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of languages) {
      let usual: readonly string[] | null = null;
      for (const view of ["overview", "table", "map", "flows", "timeline", "impact", "network", "sources"]) {
        await goTo(page, `?view=${view}&lang=${lang}&motion=none`);
        await expect(page.locator(`.explore--${view} .view > *`).first()).toBeVisible();
        const name = `${view} at ${width} × ${height}, ${lang}`;
        if (usual === null) {
          const scrolledPx = () =>
            page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
          await expect.poll(scrolledPx, `${name} is scrolled`).toBeLessThanOrEqual(0);
          usual = await places();
        }
        const moved = async () => (await places()).filter((place) => !usual!.includes(place));
        await expect.poll(moved, name).toEqual([]);
      }
    }
  }
});

test("the map has the room in which its names are tested, on a phone's side all between head and years", async ({
  page,
}) => {
  const pages = MAPS.filter(({ type }) => type === 1);
  await page.goto("?view=map&year=2018&lang=da&motion=none");
  for (const { page: name, width, height } of pages) {
    const [pageWidth = 0, pageHeight = 0] = name.replace("overview at ", "").split("x").map(Number);
    await page.setViewportSize({ width: pageWidth, height: pageHeight });
    const asked = name.startsWith("overview") ? "overview" : "map";
    await goTo(page, `?view=${asked}&year=2018&lang=da&motion=none`);
    await whenShown(page);
    const map = page.locator(".map");
    const size = () => map.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
    await expect.poll(size, name).toEqual([width, height]);
    const box = (await map.boundingBox())!;
    const years = (await page.locator(".rail").boundingBox())!;
    expect(box.y + box.height, `${name}: none of it lies below the years`).toBeLessThanOrEqual(years.y + 1);
  }
  expect(pages.length).toBeGreaterThan(6);
});

/** The rows of the ledger that lie whole between the head of the page and what stands below. */
const rowsInSight = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector(".overview")!.getBoundingClientRect();
    const end = Math.min(box.bottom, document.querySelector(".rail")!.getBoundingClientRect().top);
    const rows = [...document.querySelectorAll(".ledger-row")].map((row) => row.getBoundingClientRect());
    return { seen: rows.filter(({ top, bottom }) => top >= 0 && bottom <= end).length, of: rows.length };
  });

test.describe("on a phone", () => {
  test.use({ hasTouch: true });

  test("what is not drawn is said in the first screen, above the picture and not below the years", async ({
    page,
  }) => {
    await page.goto("?view=map&lang=da&motion=none");
    for (const [width, height] of [
      [390, 700],
      [360, 640],
      [320, 568],
      [768, 640],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      // On a phone's side map and ledger have all of the first screen; it is said below them.
      for (const view of height < 400 ? ["flows"] : ["overview", "map", "flows"]) {
        const where = `${view} at ${width} × ${height}`;
        await goTo(page, `?view=${view}&lang=da&motion=none`);
        await whenShown(page);
        const said = page.locator(".left-out");
        await expect(said, where).toBeVisible();
        const box = (await said.boundingBox())!;
        const years = (await page.locator(".rail").boundingBox())!;
        expect(box.y, where).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height, where).toBeLessThanOrEqual(years.y);
      }
    }
  });

  test("the flows are one tap away in the first screen, though the ledger's own way to them is below it", async ({
    page,
  }) => {
    for (const [width, height] of [
      [640, 400],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const [lang, name] of [
        ["da", "Strømme"],
        ["en", "Flows"],
      ] as const) {
        await page.goto(`?lang=${lang}&motion=none`);
        const way = page.locator(".header__views").getByRole("link", { name, exact: true });
        await expect(way, `${lang} at ${width} × ${height}`).toBeInViewport({ ratio: 1 });
      }
    }
  });

  test("most partners are seen at once, below a title, views and families of one line each", async ({
    page,
  }) => {
    await page.goto("?year=2018&lang=da&motion=none");
    for (const [width, height, least] of [
      [390, 844, 16],
      [375, 667, 9],
      [360, 640, 9],
      [320, 568, 6],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const lang of ["da", "en"]) {
        const where = `${width} × ${height}, ${lang}`;
        await goTo(page, `?year=2018&lang=${lang}&motion=none`);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page.locator(".ledger-view__head h2")).toContainText("2018");
        await expect.poll(async () => (await rowsInSight(page)).seen, where).toBeGreaterThanOrEqual(least);
        const { of } = await rowsInSight(page);
        expect(of, where).toBeGreaterThan(18);
        // Above the squares stand the families; a picture of them is told without.
        const key = page.locator(".ledger-view__key .ledger-view__count");
        await expect(key.first(), where).toBeHidden();
        await page.locator("#stage").evaluate((stage) => stage.setAttribute("data-unrolled", "true"));
        await expect(key.first(), where).toBeVisible();
        await page.locator("#stage").evaluate((stage) => stage.removeAttribute("data-unrolled"));
        const shown = await page.evaluate(() => {
          const box = (name: string) => document.querySelector(name)!.getBoundingClientRect();
          const chips = [...document.querySelectorAll(".filters .chip[data-family]")];
          return {
            head: box(".ledger-view__head h2").height,
            lastFamily: chips.at(-1)!.getBoundingClientRect().right,
            rail: box(".rail").height,
          };
        });
        expect(shown.head, `${where}: one line of headline`).toBeLessThan(32);
        expect(shown.rail, where).toBeLessThanOrEqual(122);
        // Names have their room once the ledger has heard of the window's size.
        const cut = () =>
          page
            .locator(".ledger-row__name")
            .evaluateAll((names) =>
              names
                .filter((name) => name.scrollWidth > name.clientWidth)
                .map(({ textContent }) => textContent),
            );
        await expect.poll(cut, where).toEqual([]);
        if (width >= 360) expect(shown.lastFamily, where).toBeLessThanOrEqual(width);
        if (width === 390) {
          expect((await page.locator(".header__title").boundingBox())!.height, where).toBeLessThan(24);
          await goTo(page, `?year=1993&lang=${lang}&motion=none`);
          await expect(page.locator(".ledger-view__head h2")).toContainText("1993");
          await expect.poll(async () => (await rowsInSight(page)).of).toBeLessThan(of);
          const early = await rowsInSight(page);
          expect(early.seen, where).toBe(early.of);
        }
      }
    }
  });

  test("a tap beside the squares takes the nearest, and one on a square takes that", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("?year=2018&lang=en&motion=none");
    const row = page
      .locator(".ledger-row")
      .filter({ has: page.locator(".ledger-row__gives li:nth-child(3)") });
    const squares = row.first().locator(".ledger-row__gives .square");
    await expect(squares.first()).toBeVisible();
    const streamOf = (i: number) =>
      squares
        .nth(i)
        .locator("xpath=..")
        .evaluate((link) => link.getAttribute("href"));
    const chosen = () => new URL(page.url()).searchParams.get("stream");
    const named = async (i: number) =>
      new URL((await streamOf(i)) ?? "", page.url()).searchParams.get("stream");
    const last = (await squares.count()) - 1;
    const outermost = await named(last);
    const second = await named(1);
    const at = (await squares.nth(last).boundingBox())!;
    await page.touchscreen.tap(374, at.y + at.height / 2 + 7);
    await expect.poll(chosen).toBe(outermost);
    await page.keyboard.press("Escape");
    await expect.poll(chosen).toBeNull();
    const inner = (await squares.nth(1).boundingBox())!;
    await page.touchscreen.tap(inner.x + inner.width / 2, inner.y + inner.height / 2);
    await expect.poll(chosen).toBe(second);
  });
});

/** Rows that are neither whole nor out of sight, and how the rest of the first screen stands. */
const firstScreen = (page: Page) =>
  page.evaluate(() => {
    const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
    const room = box(".ledger-view__box")!;
    const end = Math.min(room.bottom, box(".ledger-view__rest")?.top ?? Infinity);
    const rows = [...document.querySelectorAll(".ledger-row")].map((row) => row.getBoundingClientRect());
    return {
      rows: rows.length,
      whole: rows.filter(({ bottom }) => bottom <= end + 1).length,
      cut: rows.filter(({ top, bottom }) => bottom > end + 1 && top < end - 1).length,
      flowsEnd: box(".ledger-view__flows")!.bottom,
      railTop: box(".rail")!.top,
      mapHeight: box(".map")?.height ?? 0,
      isRead: rows.length > 0 && room.height > 0,
    };
  });

test.describe("on a tablet", () => {
  test.use({ hasTouch: true });

  test("beside what is told of a choice the map has the ledger's room, and the way to the flows stays", async ({
    page,
  }) => {
    await page.goto("?lang=da&motion=none");
    for (const [width, height] of [
      [768, 1024],
      [820, 1180],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const chosen of ["partner=asnaes", "stream=heat-asnaes-town"]) {
        const where = `${chosen} at ${width} × ${height}`;
        await goTo(page, `?${chosen}&year=2018&lang=da&motion=none`);
        await expect(page.locator(".details h2")).toBeVisible();
        const mapPx = async () => (await page.locator(".map").boundingBox())!.height;
        await expect.poll(mapPx, where).toBeGreaterThan(height / 2);
        await expect.poll(async () => (await overlappingLabels(page)).pairs, where).toEqual([]);
        await page.locator(".ledger-view__flows").tap({ trial: true });
      }
    }
    await page.locator(".details .close-button, .details__head button").last().tap();
    await expect(page.locator(".ledger-row").first()).toBeVisible();
  });

  test("map, whole ledger and the way to the flows are one picture, and on its side no row is cut", async ({
    page,
  }) => {
    await page.goto("?year=2018&lang=da&motion=none");
    for (const [width, height, mapAtLeast] of [
      [820, 1180, 380],
      [834, 1194, 380],
      [768, 1024, 270],
      // On its side, and as an upright one is with the bars of its browser: the rest is counted and one press away.
      [1180, 820, 380],
      [1024, 768, 380],
      [768, 930, 210],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const query of ["year=2018&lang=da", "year=2018&lang=en", "lang=da"]) {
        const where = `${width} × ${height}, ${query}`;
        await goTo(page, `?${query}&motion=none`);
        await expect(page.locator(".ledger-view__head h2")).toContainText(
          query.includes("year") ? "2018" : "20",
        );
        await expect(page.locator(".map")).toBeVisible();
        await expect.poll(async () => (await firstScreen(page)).cut, where).toBe(0);
        await expect.poll(async () => (await firstScreen(page)).mapHeight, where).toBeGreaterThan(mapAtLeast);
        const { rows, whole, flowsEnd, railTop, isRead } = await firstScreen(page);
        expect(isRead, where).toBe(true);
        expect(flowsEnd, `${where}: the flows are in sight`).toBeLessThanOrEqual(railTop);
        const rest = page.locator(".ledger-view__rest");
        if (width < 1000 && height > 1000) expect(whole, where).toBe(rows);
        if (whole === rows) await expect(rest, where).toHaveCount(0);
        else await expect(rest, where).toContainText(String(rows - whole));
      }
    }
    // A tap at its place: Playwright's own click would scroll there first, and so to the end.
    const rest = page.locator(".ledger-view__rest");
    const at = (await rest.boundingBox())!;
    await page.touchscreen.tap(at.x + at.width / 2, at.y + at.height / 2);
    await expect(rest).toBeHidden();
    expect(await page.locator(".ledger-view__box").evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  });
});

test("a notice shares the window with the page and covers nothing of it", async ({ page }) => {
  await page.route("**/config.json", (route) => route.fulfill({ json: { defaultLanguage: "kl" } }));
  for (const [width, height] of [
    [1440, 900],
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("?view=globe&yaer=1982&year=2018&lang=en&motion=none");
    const ofAddress = page.getByRole("status").filter({ hasText: "“globe” is not a valid view" });
    const ofConfig = page.getByRole("status").filter({ hasText: "defaultLanguage" });
    await expect(ofAddress).toBeVisible();
    await expect(ofConfig).toBeVisible();
    const [first, head, second, stage, rail] = await Promise.all(
      [ofConfig, page.getByRole("banner"), ofAddress, page.getByRole("main"), page.locator(".rail")].map(
        async (part) => (await part.boundingBox())!,
      ),
    );
    const where = `${width} × ${height}`;
    expect(first!.y + first!.height, where).toBeLessThanOrEqual(head!.y);
    expect(second!.y + second!.height, where).toBeLessThanOrEqual(stage!.y);
    expect(stage!.height, where).toBeGreaterThan(200);
    expect(rail!.y + rail!.height, `${where}: the years are in sight`).toBeLessThanOrEqual(height);
    await page.getByRole("button", { name: "Dismiss the notice" }).last().click();
    await expect(ofAddress).toHaveCount(0);
  }
});

test("the ledger's foot says whole what is pointed at, leads to the flows beside a choice, and the year's needle leaves the words above it alone", async ({
  page,
}) => {
  await page.goto("?lang=da&motion=none");
  let said = 0;
  for (const [width, height] of [
    [1366, 768],
    [1440, 900],
  ] as const)
    for (const lang of ["da", "en"]) {
      await page.setViewportSize({ width, height });
      for (const [stream, year] of [
        ["heat-asnaes-town", 2018],
        ["heat-forsyning-town", 2026],
        ["heat-asnaes-town", 1985],
      ] as const) {
        await goTo(page, `?year=${year}&stream=${stream}&lang=${lang}&motion=none`);
        await expect(page.locator(".details")).toBeVisible();
        const flows = page.locator(".ledger-view__flows");
        await page.mouse.move(2, 2);
        await expect(flows).toHaveCSS("opacity", "1");
        await flows.click({ trial: true });
        await page.locator(`.ledger-row [data-roving*="${stream}"]`).first().hover();
        const foot = page.locator('.ledger-view__foot p[data-said="true"]');
        const cut = await foot.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
        expect(cut, `${stream} in ${year}, ${lang}, at ${width} px`).toBeLessThanOrEqual(1);
        said++;
      }
      await goTo(page, `?show=all&lang=${lang}&motion=none`);
      const counts = page.locator(".ledger-view__foot .ledger-view__count");
      await expect(counts.nth(3)).toBeVisible();
      const broken = await counts.evaluateAll(
        (all) => all.filter((one) => one.getBoundingClientRect().height > 24).length,
      );
      expect(broken, `a mark without its word, ${lang}, at ${width} px`).toBe(0);
      await goTo(page, `?view=flows&year=2018&lang=${lang}&motion=none`);
      const needle = (await page.locator(".rail__needle").boundingBox())!;
      const words = (await page.locator(".rail__line").boundingBox())!;
      expect(needle.y, `needle, ${lang}, at ${width} px`).toBeGreaterThanOrEqual(words.y + words.height - 1);
    }
  expect(said).toBe(12);
});
