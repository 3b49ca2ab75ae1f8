// Whatever a page does to the size of the atlas's frame: something of the atlas is seen in it, and a way to all of it.

import type { FrameLocator } from "@playwright/test";
import { frameHeight } from "../../src/modes/explore/share/snippet.ts";
import { expect, test } from "./hostPage.ts";

const TINY = [
  ["as a browser makes one that has no size", ""],
  ["that an editor has made low", 'width="320" height="200"'],
  ["in a side column", 'width="120" height="400"'],
  ["in a very narrow one", 'width="64" height="160"'],
  ["of a line's height", 'width="320" height="36"'],
  ["as a wide, low bar", 'width="1000" height="90"'],
] as const;

const SEEN_FROM_PX = 100; // of height, from which on a picture is asked for beside the link

/** How much of a part lies within its frame, in px of height. */
const seen = (frame: FrameLocator, part: string) =>
  frame.locator(part).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isWithin = left >= -1 && right <= window.innerWidth + 1;
    return isWithin ? Math.min(bottom, window.innerHeight) - Math.max(0, top) : 0;
  });

test("a frame of any size shows something of the view, and a link to the atlas", async ({ page, host }) => {
  const src = `${host.atlas}?mode=embed&view=flows&year=2018&lang=da`;
  await page.goto(
    host.page(TINY.map(([name, size]) => `<iframe title="${name}" ${size} src="${src}"></iframe>`).join("")),
  );
  for (const [name] of TINY) {
    const frame = page.frameLocator(`iframe[title="${name}"]`);
    const link = frame.getByRole("link", { name: /Åbn hele atlasset/ });
    await expect(link, name).toHaveAttribute("href", /view=flows&year=2018/);
    const box = await page.locator(`iframe[title="${name}"]`).boundingBox();
    // The words that say so are seen whole, as far as the frame has room for a line.
    const words = await seen(frame, ".tiny__open");
    expect(words, name).toBeGreaterThan(Math.min(14, box!.height - 12));
    if (box!.height > SEEN_FROM_PX) expect(await seen(frame, ".tiny__picture"), name).toBeGreaterThan(30);
    expect(await frame.locator("html").evaluate((html) => html.scrollHeight - window.innerHeight), name).toBe(
      0,
    );
  }
});

test("the plain snippet's frame on a phone leaves some of the page in sight, and shows the view", async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 360, height: 660 });
  for (const view of ["map", "flows", "timeline", "table"]) {
    await page.goto(
      host.page(
        `<iframe title="${view}" src="${host.atlas}?mode=embed&amp;view=${view}&amp;lang=da" width="100%" height="${frameHeight(880, 660)}"></iframe>`,
      ),
    );
    const frame = page.frameLocator("iframe");
    await expect(frame.locator(`[data-view=${view}]`)).toBeVisible();
    await expect(frame.locator(".loading")).toHaveCount(0);
    const { height } = (await page.locator("iframe").boundingBox())!;
    expect(height).toBeLessThan(600);
    expect(await seen(frame, `[data-view=${view}]`), view).toBeGreaterThan(height / 2);
    expect(
      await frame.locator("html").evaluate((html) => html.scrollWidth - window.innerWidth),
      "sideways",
    ).toBeLessThanOrEqual(0);
  }
});

/** Small sizes that editors give a frame, and whether all partners of a full year have room in them. */
const SMALL = [
  { width: 600, height: 400, isWhole: true },
  { width: 800, height: 600, isWhole: true },
  { width: 480, height: 360, isWhole: false },
  { width: 320, height: 480, isWhole: false },
] as const;

/** What is amiss in the ledger of a frame, once its columns have the width that there is. */
const smallFrame = (frame: FrameLocator) =>
  frame.locator("html").evaluate((html) => {
    const covered = (part: Element) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return [left + 2, (left + right) / 2, right - 2].some((x) => {
        const at = document.elementFromPoint(x, (top + bottom) / 2);
        return at === null || !part.contains(at);
      });
    };
    const words = [
      ...document.querySelectorAll(
        ".ledger-row__name, .ledger-view__head h2, .ledger-view__sides i, .ledger-view__more, .embed__foot a, .embed__title",
      ),
    ];
    const cut = [
      ...document.querySelectorAll(".ledger-row__name, .ledger-view__head h2, .ledger-view__foot p"),
    ];
    const columns = [...document.querySelectorAll(".ledger-view__columns > div")];
    const [first, last] = [columns[0], columns.at(-1)].map((column) => column?.getBoundingClientRect());
    const room = document.querySelector(".ledger-view__room")?.clientWidth ?? 0;
    return {
      hasItsWidth: Math.abs((last?.right ?? 0) - (first?.left ?? 0) - room) < 1.5,
      scrolls: html.scrollHeight - window.innerHeight,
      sideways: html.scrollWidth - window.innerWidth,
      covered: words.filter(covered).map(({ textContent }) => textContent),
      cut: cut.filter((one) => one.scrollWidth > one.clientWidth + 1).map(({ textContent }) => textContent),
      isLocked: document.querySelector(".embed")?.getAttribute("data-locked"),
    };
  });

test("a small frame shows the ledger as one picture: nothing scrolls, nothing lies over a name", async ({
  page,
  host,
}) => {
  for (const [lang, year] of [
    ["da", 2018],
    ["en", 2023],
  ] as const) {
    const src = `${host.atlas}?mode=embed&amp;year=${year}&amp;lang=${lang}`;
    await page.goto(
      host.page(
        `<iframe title="atlas" width="${SMALL[0].width}" height="${SMALL[0].height}" src="${src}"></iframe>`,
      ),
    );
    const frame = page.frameLocator("iframe");
    for (const { isWhole, ...size } of SMALL) {
      const where = `${size.width} × ${size.height}, ${year}`;
      await page.setViewportSize({ width: size.width + 40, height: size.height + 100 });
      await page
        .locator("iframe")
        .evaluate((iframe, px) => void Object.assign(iframe, { width: px.width, height: px.height }), size);
      await page.locator("iframe").scrollIntoViewIfNeeded(); // elsewhere nothing in it is laid out
      await expect(frame.locator(".ledger-row").first()).toBeVisible();
      await expect(frame.locator(".embed__foot .left-out"), where).toBeVisible();
      await expect
        .poll(() => smallFrame(frame), where)
        .toEqual({ hasItsWidth: true, scrolls: 0, sideways: 0, covered: [], cut: [], isLocked: "false" });
      const names = await frame.locator(".ledger-row__name").count();
      expect(names, where).toBeGreaterThanOrEqual(isWhole ? 20 : 10);
      await expect(frame.locator(".ledger-view__more"), where).toHaveCount(isWhole ? 0 : 1);
    }
  }
});

test("a list's frame says in its foot that it may be scrolled and what is not drawn, before any click", async ({
  page,
  host,
}) => {
  for (const [width, height, lang] of [
    [600, 400, "da"],
    [480, 360, "da"],
    [320, 480, "en"],
    [480, 700, "en"],
  ] as const) {
    const where = `${width} × ${height}`;
    await page.setViewportSize({ width: width + 40, height: height + 100 });
    await page.goto(
      host.page(
        `<iframe title="atlas" width="${width}" height="${height}" src="${host.atlas}?mode=embed&amp;view=flows&amp;year=2018&amp;lang=${lang}"></iframe>`,
      ),
    );
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const frame = page.frameLocator("iframe");
    const hint = frame.getByText(lang === "da" ? "Klik for at rulle her" : "Click to scroll here");
    const all = frame.getByRole("button", { name: lang === "da" ? "Vis alle" : "Show all" });
    await expect(hint, where).toBeVisible();
    await expect(frame.locator(".left-out"), where).toContainText(
      lang === "da" ? "ikke tegnet" : "not drawn",
    );
    await expect(all, where).toBeVisible();
    const boxes = () =>
      frame.locator(".embed__foot").evaluate((foot) => {
        const parts = [":scope > a", ".left-out > span", ".left-out button", ".embed__hint"].map((part) => {
          const { left, right, top, bottom } = foot.querySelector(part)!.getBoundingClientRect();
          return { left, right, top, bottom };
        });
        const own = foot.getBoundingClientRect();
        const apart = parts.every((one, i) =>
          parts
            .slice(i + 1)
            .every(
              (other) =>
                one.right <= other.left + 1 ||
                other.right <= one.left + 1 ||
                one.bottom <= other.top + 8 ||
                other.bottom <= one.top + 8,
            ),
        );
        const inside = parts.every(
          (one) =>
            one.left >= 0 &&
            one.right <= window.innerWidth &&
            one.top >= own.top - 1 &&
            one.bottom <= window.innerHeight + 1,
        );
        return { apart, inside, footPx: own.height };
      });
    const before = await boxes();
    expect(before, where).toMatchObject({ apart: true, inside: true });
    // It offers what it says, and neither this nor the invitation that went moves the list.
    await all.click();
    await expect(hint, where).toBeHidden();
    await expect(frame.locator(".left-out button"), where).toHaveText(
      lang === "da" ? "Tegn kun det, der er i drift" : "Draw only what runs",
    );
    const after = await frame
      .locator(".embed__foot")
      .evaluate((foot) => ({ footPx: foot.getBoundingClientRect().height }));
    expect(after.footPx, where).toBe(before.footPx);
  }
});

test("a map in a small frame has the room: one button on it, nothing cut, nothing blank below it", async ({
  page,
  host,
}) => {
  for (const [width, height, leastPx] of [
    [600, 400, 215],
    [320, 480, 250],
  ] as const) {
    await page.setViewportSize({ width: width + 40, height: height + 100 });
    await page.goto(
      host.page(
        `<iframe title="atlas" width="${width}" height="${height}" src="${host.atlas}?mode=embed&amp;view=map&amp;year=2018&amp;lang=da"></iframe>`,
      ),
    );
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const frame = page.frameLocator("iframe");
    await expect(frame.locator(".map")).toHaveAttribute("data-ready", "true");
    const where = `${width} × ${height}`;
    await expect(frame.locator(".map > button, .map__controls, .map__tools"), where).toHaveCount(1);
    await expect(frame.locator(".map-scale"), where).toHaveCount(0);
    const found = await frame.locator(".map").evaluate((map) => {
      const { top, bottom } = map.getBoundingClientRect();
      const row = map.querySelector(".map__margin")?.getBoundingClientRect();
      const names = [...map.querySelectorAll("[data-kind=margin] .map-site__text")].map((name) =>
        name.getBoundingClientRect(),
      );
      return {
        mapPx: (row?.top ?? bottom) - top,
        blankPx: bottom - Math.max(...names.map((name) => name.bottom)),
      };
    });
    expect(found.mapPx, where).toBeGreaterThanOrEqual(leastPx);
    expect(found.blankPx, where).toBeLessThan(30);
    // One pointer is enough to zoom, and no button is cut.
    await frame.getByRole("button", { name: "Zoom og liste" }).click();
    const sea = (await frame.locator(".map").boundingBox())!;
    for (const name of ["Zoom ind", "Zoom ud", "Vis hele kortet", "Liste over det, kortet viser"]) {
      const box = (await frame.getByRole("button", { name }).boundingBox())!;
      expect(box.x, name).toBeGreaterThanOrEqual(sea.x);
      expect(box.y + box.height, name).toBeLessThanOrEqual(sea.y + sea.height);
    }
  }
});

test("what came selected is said whole in a small frame, and nothing of it is cut", async ({
  page,
  host,
}) => {
  for (const [width, height] of [
    [600, 400],
    [320, 480],
  ] as const)
    for (const view of ["overview", "map"]) {
      const where = `${view} at ${width} × ${height}`;
      await page.setViewportSize({ width: width + 40, height: height + 100 });
      await page.goto(
        host.page(
          `<iframe title="atlas" width="${width}" height="${height}" src="${host.atlas}?mode=embed&amp;view=${view}&amp;partner=novo-nordisk&amp;year=2018&amp;lang=da"></iframe>`,
        ),
      );
      await page.locator("iframe").scrollIntoViewIfNeeded();
      const frame = page.frameLocator("iframe");
      const said = frame.locator(view === "map" ? ".embed-card h2" : ".ledger-view__foot p");
      await expect(said, where).toContainText("Novo Nordisk");
      const isWhole = await said.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return (
          one.scrollWidth <= one.clientWidth + 1 &&
          one.scrollHeight <= one.clientHeight + 4 && // letters may reach out of a low line
          top >= 0 &&
          bottom <= window.innerHeight
        );
      });
      expect(isWhole, where).toBe(true);
      await expect(frame.locator(".embed"), where).toHaveAttribute("data-locked", "false");
      if (view === "overview") await expect(frame.locator(".embed-card"), where).toBeHidden();
    }
});

/** What is selected in a small frame: a partner with many streams, one stream, a gate; and what its line says. */
const CHOSEN = [
  ["partner=asnaes", "Asnæsværket"],
  ["stream=steam-asnaes-refinery", "Procesdamp Asnæsværket → Equinor"],
  ["partner=lake-tisso", "Tissø"],
] as const;

test("what is selected on a small map is named beside the picture, which keeps its height", async ({
  page,
  host,
}) => {
  for (const [width, height] of [
    [600, 400],
    [480, 360],
  ] as const) {
    await page.setViewportSize({ width: width + 40, height: height + 100 });
    const heightWith = async (query: string) => {
      await page.goto(
        host.page(
          `<iframe title="atlas" width="${width}" height="${height}" src="${host.atlas}?mode=embed&amp;view=map&amp;year=2018&amp;lang=da${query}"></iframe>`,
        ),
      );
      await page.locator("iframe").scrollIntoViewIfNeeded();
      await expect(page.frameLocator("iframe").locator(".map")).toHaveAttribute("data-ready", "true");
      return (await page.frameLocator("iframe").locator(".map").boundingBox())!.height;
    };
    const plain = await heightWith("");
    for (const [chosen, said] of CHOSEN) {
      const where = `${chosen} at ${width} × ${height}`;
      expect(await heightWith(`&amp;${chosen}`), where).toBeCloseTo(plain, 0);
      const frame = page.frameLocator("iframe");
      const keys = await frame.locator(".map-frame__key > [data-line]:visible").allInnerTexts();
      expect(
        keys.filter((key) => key.trim() === ""),
        where,
      ).toEqual([]);
      // The first letter is made a capital by the style.
      await expect(frame.locator(".embed-card h2"), where).toHaveText(new RegExp(said, "i"));
      const beside = await frame.locator(".embed").evaluate((embed) => {
        const card = embed.querySelector(".embed-card")!.getBoundingClientRect();
        const others = [".embed__head > button", ".embed__years", ".embed__stage"].map((part) =>
          embed.querySelector(part)!.getBoundingClientRect(),
        );
        return others.every(
          ({ left, top, bottom, right }) =>
            card.right <= left + 1 || card.left >= right - 1 || card.bottom <= top + 1 || card.top >= bottom,
        );
      });
      expect(beside, where).toBe(true);
    }
  }
});

test("who chooses something on a small map still sees the map", async ({ page, host }) => {
  await page.setViewportSize({ width: 640, height: 500 });
  await page.goto(
    host.page(
      `<iframe title="atlas" width="600" height="400" src="${host.atlas}?mode=embed&amp;view=map&amp;year=2018&amp;lang=da"></iframe>`,
    ),
  );
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(".map")).toHaveAttribute("data-ready", "true");
  await frame.getByText("Novo Nordisk", { exact: true }).first().click();
  await expect(frame.locator(".embed-card h2")).toContainText("Novo Nordisk");
  const card = (await frame.locator(".embed-card").boundingBox())!;
  const map = (await frame.locator(".map").boundingBox())!;
  expect(card.y + card.height).toBeLessThanOrEqual(map.y + 1);
});

test("what came selected is in sight in a small frame's list, and the page around it stays where it is", async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 520, height: 460 });
  for (const [query, row] of [
    ["view=flows&amp;stream=steam-asnaes-refinery", ".flows-list__stream[aria-current=true]"],
    ["view=flows&amp;partner=lake-tisso", ".flows-list__stream[data-lit=true]"],
    ["view=timeline&amp;partner=lake-tisso", ".lane[data-stream][data-emphasis=lit]"],
  ] as const) {
    await page.goto(
      host.page(
        `<iframe title="atlas" width="480" height="360" src="${host.atlas}?mode=embed&amp;${query}&amp;year=2018&amp;lang=da"></iframe>`,
      ),
    );
    await page.waitForTimeout(500); // it may have come before the reader gets there
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    const shown = page.frameLocator("iframe").locator(row).first();
    await expect
      .poll(
        () =>
          shown.evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            const foot = document.querySelector(".embed__foot")!.getBoundingClientRect();
            return top >= 0 && bottom <= foot.top;
          }),
        query,
      )
      .toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  }
});
