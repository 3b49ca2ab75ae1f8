// The flows on the screens they are made for: whole, and all of it named.

import type { Page } from "@playwright/test";
import { goTo, whenShown } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

test.beforeEach(({ page }) => withoutWebGL(page));

/** No name is cut or upon another, nothing scrolls, and of the year's change no word is cut. */
const WHOLE = { cut: [], over: [], scrolls: 0, isLineCut: false };

/** Names that reach out of the diagram's box or lie over each other, and how many there are of each kind. */
const namesIn = (page: Page) =>
  page.locator(".flows__box").evaluate((box) => {
    const frame = box.getBoundingClientRect();
    const boxesOf = (selector: string) =>
      [...box.querySelectorAll(selector)].map((part) => ({
        text: part.textContent,
        box: part.getBoundingClientRect(),
      }));
    const isCut = (line: Element | null) => line === null || line.scrollWidth > line.clientWidth;
    const rows = boxesOf(".band-name > text:first-of-type");
    const ends = boxesOf(".flows__name");
    const all = [...rows, ...ends, ...boxesOf(".flows__makes, .flows__heading, .flows__sides text")];
    const cut = all.filter(
      (one) =>
        one.box.left < frame.left - 1 ||
        one.box.right > frame.right + 1 ||
        one.box.bottom > frame.bottom + 3 ||
        one.box.top < frame.top - 3,
    );
    // A line box of 20 px is higher than its letters, which are 12.9 px from top to tail: the rest may be shared.
    const over = all.flatMap((one, i) =>
      all.slice(i + 1).flatMap((other) => {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return wide > 1 && high > 7.2 ? [`${one.text} × ${other.text}`] : [];
      }),
    );
    return {
      cut: cut.map(({ text }) => text),
      over,
      rows: rows.length,
      ends: ends.length,
      scrolls: box.scrollHeight - box.clientHeight,
      top: frame.top,
      isLineCut: isCut(document.querySelector(".rail__line")),
    };
  });

const ROWS = "[data-stop^='stream:']";
const YEAR = /^(Skriv et år|Type a year)$/;
const NEXT = /^(Næste begivenhed|Next event)$/;
const ENDS = "[data-stop^='donor:'], [data-stop^='receiver:']";

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
] as const)
  test(`all that is drawn is named and on one screen at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`?view=flows&year=1993&lang=da&motion=none&status=running`);
    await whenShown(page);
    for (const lang of ["da", "en"])
      for (const year of [1972, 1993, 2010, 2018]) {
        await goTo(page, `?view=flows&year=${year}&lang=${lang}&motion=none&status=running`);
        await expect(page.locator(".flows__head h2")).toContainText(String(year));
        const at = `${year} ${lang}`;
        // The rail, which may come a moment later, takes its height from the diagram.
        await expect.poll(() => namesIn(page), at).toMatchObject(WHOLE);
        const found = await namesIn(page);
        expect(found.rows, at).toBe(await page.locator(ROWS).count());
        expect(found.ends, at).toBe(await page.locator(ENDS).count());
        expect(found.rows, at).toBeGreaterThan(1);
      }
    // All there ever was, which nobody asks for in every year.
    for (const lang of ["da", "en"])
      for (const year of [2018, 2026]) {
        await goTo(page, `?view=flows&year=${year}&lang=${lang}&motion=none&show=all`);
        await expect(page.locator(".flows__head h2")).toContainText(String(year));
        const at = `all in ${year} ${lang}`;
        await expect.poll(() => namesIn(page), at).toMatchObject(WHOLE);
        const found = await namesIn(page);
        expect(found.rows, at).toBe(await page.locator(ROWS).count());
        expect(found.ends, at).toBe(await page.locator(ENDS).count());
        expect(found.rows, at).toBeGreaterThan(45);
      }
    // The years take none of that away, and are a chart that one can read; nor do they from the ledger.
    const chartPx = await page.locator(".rail__area").evaluate((area) => area.clientHeight);
    expect(chartPx, "px of the years' chart").toBeGreaterThanOrEqual(56);
    const railEnd = await page
      .locator(".rail__decades span")
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)));
    expect(railEnd, "the decades' lower edge").toBeLessThanOrEqual(height);
    const [back, without] = await page.locator(".left-out button").all();
    const ends = await Promise.all([back?.boundingBox(), without?.boundingBox()]);
    expect((ends[1]?.x ?? 0) - (ends[0]?.x ?? 0) - (ends[0]?.width ?? 0)).toBeGreaterThan(7);
    await goTo(page, "?view=overview&year=2018&lang=da&motion=none");
    await expect(page.locator(".ledger-view")).toHaveAttribute("data-whole", "true");
  });

test("the diagram stays where it is, however long the sentences of a year are", async ({ page }) => {
  await page.goto("?view=flows&year=1993&lang=da&motion=none");
  await whenShown(page);
  for (const [width, height, choice] of [
    [1024, 768, ""],
    [1280, 720, "&partner=novo-nordisk"],
    [1366, 768, "&partner=novo-nordisk"],
  ] as const) {
    await page.setViewportSize({ width, height });
    const tops = new Map<number, string>();
    const lines = new Set<number>();
    for (const lang of ["da", "en"])
      for (const year of [1987, 2015, 2018, 2025]) {
        await goTo(page, `?view=flows&year=${year}&lang=${lang}&motion=none${choice}`);
        await expect(page.locator(".flows__head h2")).toContainText(String(year));
        if (choice !== "") await expect(page.locator(".details h2")).toBeVisible();
        tops.set((await namesIn(page)).top, `${year} ${lang}`);
        lines.add(await page.locator(".flows__head h2").evaluate((h2) => h2.textContent.length));
      }
    expect([...tops], `tops at ${width} ${choice}`).toHaveLength(1);
    expect(lines.size, "headlines of different length").toBeGreaterThan(5);
  }
  // Too narrow for a diagram beside the details: a list, and no back and forth between the two.
  await page.setViewportSize({ width: 1024, height: 768 });
  const shapes = await page.locator(".flows").evaluate(async (flows) => {
    const seen = new Set<string | undefined>();
    for (let frame = 0; frame < 30; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
      if (frame > 10) seen.add((flows as HTMLElement).dataset["shape"]);
    }
    return [...seen];
  });
  expect(shapes).toEqual(["list"]);
});

test("between phone and desk a family's heading counts what runs, as the filters do", async ({ page }) => {
  for (const [width, height] of [
    [820, 1180],
    [844, 390],
  ] as const)
    for (const lang of ["da", "en"]) {
      await page.setViewportSize({ width, height });
      await page.goto(`?view=flows&year=2018&lang=${lang}&motion=none`);
      await whenShown(page);
      const counts = page.locator(".flows__count");
      await expect(counts).toHaveCount(3);
      const filters = await page.locator(".filters .chip").allTextContents();
      const running = filters.slice(0, 3).map((text) => /\d+/.exec(text)?.[0]);
      const said = await counts.allTextContents();
      expect(
        said.map((text) => /^\d+/.exec(text)?.[0]),
        `${width} ${lang}: ${said}`,
      ).toEqual(running);
      expect(said.join(), "what was documented earlier is said apart").toMatch(/tidligere|earlier/);
    }
});

test("what is not drawn is said whole where that has room", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const [query, said] of [
    ["year=2009&lang=en", "Not drawn: 4 ended."],
    ["year=2009&lang=da", "Ikke tegnet: 4 ophørt."],
  ] as const) {
    await page.goto(`?${query}&motion=none`);
    const line = page.locator(".explore__bar > .left-out");
    await expect(line.getByText(said)).toBeVisible();
    expect(await line.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  }
  // Nothing of it is cut where it stands alone.
  const line = page.locator(".explore__bar > .left-out");
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await goTo(page, "?year=2026&lang=da&motion=none");
    await expect(line.getByText(/^Ikke tegnet: \d+ ophørt, \d+ planlagt\.$/)).toBeVisible();
    await expect(line.getByRole("button", { name: "Vis alle" })).toBeVisible();
    await expect.poll(() => line.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  }
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true });

  test("only the rows of the list move with the year", async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [360, 740],
    ] as const)
      for (const lang of ["da", "en"]) {
        await page.setViewportSize({ width, height });
        await page.goto(`?view=flows&year=2009&lang=${lang}&motion=none`);
        await whenShown(page);
        const tops = new Map<number, number>();
        for (const year of [1972, 1993, 2009, 2010, 2018, 2022, 2026]) {
          await goTo(page, `?view=flows&year=${year}&lang=${lang}&motion=none`);
          await expect(page.locator(".flows__head h2")).toContainText(String(year));
          await expect(page.locator(".flows-list")).toBeVisible();
          const boxes = [".flows__box", ".measures", ".flows__left-out"].map((part) =>
            page.locator(part).evaluate((one) => one.getBoundingClientRect().top),
          );
          const [top = 0, ...others] = await Promise.all(boxes);
          tops.set(top + others.reduce((sum, one) => sum + 10 * one, 0), year);
          const head = await page.locator(".flows__head").evaluate((one) => one.clientHeight);
          expect(head, `${width}, ${year}: height of the head`).toBeLessThan(height / 6);
        }
        expect([...tops], `${width} ${lang}`).toHaveLength(1);
      }
  });
});

test("a pointer that rests points at nothing once the picture has changed, until it moves", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("?view=flows&year=1993&lang=en&motion=none");
  await whenShown(page);
  const band = page.locator(".flows__stream").first();
  const area = (await band.locator(".flows__area").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [area.x + area.width / 2, area.y + area.height / 2];
  const stops = page.locator(".flows__stops");
  await page.mouse.move(x, y);
  await expect(stops).toHaveAttribute("data-recedes", "true");
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/stream=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/stream=/);
  await expect(stops).toHaveAttribute("data-recedes", "false");
  await page.mouse.move(x - 20, y);
  await expect(stops).toHaveAttribute("data-recedes", "true");
});

/** The sizes for which the diagram is made, and every year in which something changes, in both languages. */
for (const [width, height] of [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`every end is named in every year of change at ${width}x${height} @long`, async ({ page }) => {
    test.setTimeout(300_000); // some eighty pictures
    await page.setViewportSize({ width, height });
    let looked = 0;
    const tops = new Set<number>();
    for (const lang of ["da", "en"]) {
      await page.goto(`?view=flows&year=1961&lang=${lang}&motion=none`);
      await whenShown(page);
      for (let last = ""; ;) {
        const shown = await page.getByRole("textbox", { name: YEAR }).inputValue();
        if (shown === last) break;
        last = shown;
        await expect(page.locator(".flows__head h2")).toContainText(shown);
        await expect.poll(() => namesIn(page), `${shown} ${lang}`).toMatchObject(WHOLE);
        const { rows, ends, top } = await namesIn(page);
        tops.add(top);
        expect(rows, `${shown} ${lang}`).toBe(await page.locator(ROWS).count());
        expect(ends, `${shown} ${lang}`).toBe(await page.locator(ENDS).count());
        looked += ends;
        const next = page.getByRole("button", { name: NEXT });
        if (await next.isDisabled()) break;
        await next.click();
      }
    }
    expect(looked).toBeGreaterThan(1000);
    // However long a headline and its sentences are.
    expect([...tops]).toHaveLength(1);
  });
