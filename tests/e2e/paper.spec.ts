import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

test.beforeEach(({ page }) => withoutWebGL(page));

const LIGHT_LAND = "rgb(243, 238, 223)";
const LIGHT_SEA = "rgb(219, 230, 234)";

/** The text of the file that the share dialog gives. */
async function drawingOf(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Del denne visning" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Tegning (SVG)" }).click();
  return readFile(await (await waiting).path(), "utf8");
}

test.describe("a drawing", () => {
  test(
    "with every text in its place and the sea under the land, whatever font a program has",
    { tag: "@long" },
    async ({ page }) => {
      for (const view of ["map", "flows", "timeline"]) {
        await page.goto(`?view=${view}&year=2018&lang=da`);
        if (view === "map") await expect(page.locator(".map")).toHaveAttribute("data-ready", "true");
        const text = await drawingOf(page);
        // What few programs know.
        expect(text).not.toMatch(
          /dominant-baseline|vector-effect|light-dark|color-mix|oklab|url\((?:&quot;|")#/,
        );
        if (view === "map") expect(text).toMatch(/<rect [^>]*fill="rgb\(219, 230, 234\)"/);
        const moved = await page.evaluate(
          (svg) => {
            const shadow = document.body
              .appendChild(document.createElement("div"))
              .attachShadow({ mode: "open" });
            const boxes = (face: string) => {
              const file = new DOMParser().parseFromString(svg.replaceAll("AtlasS", face), "image/svg+xml");
              shadow.replaceChildren(document.importNode(file.documentElement, true));
              return [...shadow.querySelectorAll("text")].map((one) => ({
                words: one.textContent,
                ...(({ left, right }) => ({ left, right }))(one.getBoundingClientRect()),
              }));
            };
            const own = boxes("AtlasS");
            return boxes("None, monospace, AtlasS").flatMap((box, i) => {
              const before = own[i];
              if (before === undefined) return [box];
              return Math.abs(before.left - box.left) + Math.abs(before.right - box.right) > 3 ? [box] : [];
            });
          },
          text.replace(/<style>.*?<\/style>/s, ""),
        );
        expect(moved, view).toEqual([]);
      }
    },
  );
});

/** All paints of a drawing, each once. */
const paintsIn = (drawing: string) =>
  [...new Set(drawing.match(/(?:fill|stroke|stop-color|color)[=:] ?"?(?:rgb|#)[^";]*/g))].toSorted();

/** A phone, on its side too, a tablet, desks, a hall. */
const WINDOWS = [
  [390, 844],
  [844, 390],
  [820, 1180],
  [1024, 768],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;

/** How many pages a browser prints. */
const countPages = async (page: Page, format: "A4" | "Letter") =>
  (await page.pdf({ format, preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g)
    ?.length;

/** The pictures that would be printed now: their letters in pt on the smaller of A4 and Letter, and what they cut. */
async function lettersOf(page: Page) {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const letters = await page.evaluate(() => {
    const paper = document.querySelector(".paper");
    const isWide = paper?.matches("[data-wide=true]") === true;
    const drawings = [...(paper?.querySelectorAll(".paper__picture > svg") ?? [])];
    const pictures = drawings.map((svg) => {
      const box = svg.getAttribute("viewBox") ?? "";
      const [, , width = 0, height = 0] = box.split(" ").map(Number);
      const mm = Math.min(
        (isWide ? 255 : 186) / width,
        (isWide ? 133 : drawings.length > 1 ? 235 : 195) / height,
      );
      const texts = [...svg.querySelectorAll("text")];
      const px = texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
      const sheet = svg.getBoundingClientRect();
      const isCut = (text: Element) => {
        const { left, right, top, bottom, height: line } = text.getBoundingClientRect();
        const air = line / 3; // above and below letters
        const isIn = left >= sheet.left - 1 && right <= sheet.right + 1;
        return !isIn || top < sheet.top - air || bottom > sheet.bottom + air;
      };
      return {
        box,
        sizes: px.map((size) => (size * mm * 72) / 25.4),
        words: texts.map((text) => text.textContent),
        // What goes on over sheets is in each of them as a whole.
        cut: drawings.length > 1 ? [] : texts.filter(isCut).map((text) => text.textContent),
      };
    });
    return { isWide, pictures };
  });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  return letters;
}

test.describe("paper", () => {
  /** The picture on the sheet that would be printed now, and what the sheet says above it. */
  const sheetOf = (page: Page) =>
    page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      const part = (name: string) => document.querySelector(`.paper ${name}`);
      const sheet = {
        picture: part(".paper__picture")?.innerHTML ?? "",
        words: `${part(".paper__head")?.textContent} ${part(".paper__note")?.textContent}`,
      };
      window.dispatchEvent(new Event("afterprint"));
      return sheet;
    });
  const setTheme = (page: Page, theme: string | null) =>
    page.evaluate((name) => {
      if (name === null) delete document.documentElement.dataset["theme"];
      else document.documentElement.dataset["theme"] = name;
    }, theme);
  const coloursOnPaper = (page: Page) =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return `${color} on ${backgroundColor}`;
    });

  test("has letters of 7 pt at least, and goes on over sheets where it is long", async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    for (const view of ["flows", "timeline"]) {
      await page.goto(`?view=${view}&year=2018&lang=en&motion=none`);
      await expect(page.locator(`[data-view=${view}] h2`).first()).toBeVisible();
      await expect.poll(async () => (await lettersOf(page)).pictures.length).toBeGreaterThan(0);
      const { isWide, pictures } = await lettersOf(page);
      const sizes = pictures.flatMap((picture) => picture.sizes);
      expect(sizes.length, view).toBeGreaterThan(30);
      expect(Math.min(...sizes), view).toBeGreaterThanOrEqual(7);
      expect(isWide, view).toBe(view === "flows");
      expect(
        pictures.flatMap(({ words }) => words),
        "on paper there is nothing to switch",
      ).not.toContain("Amounts");
      if (view === "timeline") expect(pictures.length, "all of the timeline").toBeGreaterThan(1);
    }
  });

  test("of the flows is the same sheet from a phone as from a hall, and the phone is as it was", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto("?view=flows&year=2018&lang=en");
    await expect(page.locator(".flows__diagram")).toBeVisible();
    await expect.poll(async () => (await lettersOf(page)).pictures.length).toBe(1);
    const fromHall = await lettersOf(page);
    await page.setViewportSize({ width: 390, height: 844 });
    const chosen = page.locator(".flows-list__stream").nth(20);
    await expect(chosen).toBeVisible();
    expect(await lettersOf(page)).toEqual(fromHall);
    await chosen.focus();
    await chosen.scrollIntoViewIfNeeded();
    const place = await chosen.boundingBox();
    for (const format of ["A4", "Letter"] as const) expect(await countPages(page, format), format).toBe(1);
    await expect(chosen).toBeFocused();
    expect(await chosen.boundingBox()).toEqual(place);
  });

  for (const { query, is, isLong = false } of [
    { query: "view=overview&year=2018", is: "overview" },
    { query: "view=overview&year=1972&lang=da", is: "overview" },
    // All partners there ever were are a long ledger: its notes are smaller than its names, and its height is its rows'.
    { query: "view=overview&show=all&compare=1993&year=2026", is: "overview", isLong: true },
    { query: "view=map&year=2018&partner=novo-nordisk", is: "map" },
    { query: "view=map&year=2026&show=all&lang=da", is: "map" },
    { query: "view=flows&year=2026&show=all&lang=da", is: "flows" },
    { query: "view=flows&year=2018&partner=novo-nordisk&compare=1993", is: "flows" },
    { query: "view=timeline&year=2018", is: "timeline" },
  ])
    test(`of ${query} is whole and the same from every window`, { tag: "@long" }, async ({ page }) => {
      test.setTimeout(400_000); // ms; eight windows, two papers
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`?lang=en&${query}`);
      const whenDeskMapIsThere = async () => {
        if (is !== "map" && is !== "overview") return;
        await expect(page.locator(".map")).toHaveAttribute("data-ready", "true");
        await expect(page.locator(".map__land path").first()).toBeAttached();
      };
      await whenDeskMapIsThere();
      await expect
        .poll(async () => (await lettersOf(page)).pictures.length, { timeout: 60_000 })
        .toBeGreaterThan(0);
      await whenDeskMapIsThere(); // shown as paper for as long as it was measured, the page has had no map
      const address = page.url();
      const fromDesk = await lettersOf(page);
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        const here = `${width} × ${height}`;
        // Once the page has heard of its width.
        if (is === "overview")
          await expect(page.locator(".view--map"), here).toHaveCount(width < 640 ? 0 : 1);
        const hasMap = await page.locator(".view--map").count();
        // From a phone on, the overview's map is made anew.
        const whenMapIsThere = async () => {
          if (hasMap > 0)
            await expect(page.locator(".map")).toHaveAttribute("data-ready", "true", { timeout: 60_000 });
        };
        await whenMapIsThere();
        // The map's own easing is over.
        await page.waitForTimeout(400);
        const { isWide, pictures } = await lettersOf(page);
        const sizes = pictures.flatMap((picture) => picture.sizes);
        const isColumn = is === "overview" && hasMap === 0;
        expect(sizes.length, here).toBeGreaterThan(10);
        expect(Math.min(...sizes), here).toBeGreaterThanOrEqual(isLong ? 6 : 7);
        expect(
          pictures.flatMap(({ cut }) => cut),
          `cut from ${here}`,
        ).toEqual([]);
        expect(isWide, here).toBe(fromDesk.isWide && !isColumn);
        if (!isColumn && is !== "overview" && is !== "map")
          expect({ isWide, pictures }, here).toEqual(fromDesk);
        if (!isColumn && !isLong)
          expect(pictures.map(({ box }) => box)).toEqual(fromDesk.pictures.map(({ box }) => box));
        await whenMapIsThere(); // again it has had none
        for (const format of ["A4", "Letter"] as const)
          expect(await countPages(page, format), `${here} on ${format}`).toBe(pictures.length);
      }
      expect(page.url()).toBe(address);
    });

  test(
    "is white in every theme, of the system too, and says what is selected, filtered and compared",
    { tag: "@long" },
    async ({ page }) => {
      await page.goto(
        "?view=overview&year=2018&family=water&partner=novo-nordisk&compare=1993&lang=en&motion=none",
      );
      await expect(page.locator(".map")).toHaveAttribute("data-ready", "true");
      await expect(page.locator(".map__land path").first()).toBeAttached();
      // What comes beside and above a view takes room from it.
      await expect(page.locator(".details h2").first()).toBeVisible();
      await expect(page.locator(".compare")).toBeVisible();
      await expect(page.locator(".ledger-row").first()).toBeVisible();
      // The picture comes in parts: it is all there when it stays.
      let light = await sheetOf(page);
      await expect
        .poll(
          async () => {
            const before = light.picture;
            light = await sheetOf(page);
            return light.picture.includes("Novo Nordisk") && light.picture === before;
          },
          { intervals: [500] },
        )
        .toBe(true);
      for (const colour of [LIGHT_SEA, LIGHT_LAND]) expect(light.picture).toContain(`fill="${colour}"`);
      expect(light.words).toContain("Selected: Novo Nordisk");
      expect(light.words).toMatch(/Shown only: Water \(\d+ of \d+ streams\)/);
      expect(light.words).toContain("From 1993 to 2018");
      const paintsOfThemes: [string, string[]][] = [];
      for (const theme of ["dark", "projector", "light", null]) {
        if (theme === null) await page.emulateMedia({ colorScheme: "dark" });
        await setTheme(page, theme);
        paintsOfThemes.push([`${theme}`, paintsIn((await sheetOf(page)).picture)]);
      }
      await page.emulateMedia({ colorScheme: "light" });
      await setTheme(page, "light");
      // Parts may have come meanwhile: the light sheet is read once more, when no theme is left to try.
      const onPaper = new Set([...paintsIn(light.picture), ...paintsIn((await sheetOf(page)).picture)]);
      for (const [theme, paints] of paintsOfThemes) {
        expect(paints.length, `paints in ${theme}`).toBeGreaterThan(2);
        expect(
          paints.filter((paint) => !onPaper.has(paint)),
          `other paints in ${theme}`,
        ).toEqual([]);
      }
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const theme of ["dark", "projector", "light", null]) {
        await setTheme(page, theme);
        expect(await coloursOnPaper(page), `${theme}`).toBe("rgb(20, 32, 43) on rgb(255, 255, 255)");
      }
    },
  );

  test("is there for who prints before its code is: the key waits for the sheet, a menu has the page itself", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => {
        window.dispatchEvent(new Event("beforeprint"));
        const sheet = document.querySelector(".paper");
        document.documentElement.dataset["printed"] = sheet?.textContent ?? "";
        document.documentElement.dataset["drawn"] = String(
          sheet?.querySelectorAll(".paper__picture .band, .paper__picture path").length ?? 0,
        );
        window.dispatchEvent(new Event("afterprint"));
      };
    });
    let letCome = () => {};
    const mayCome = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route("**/assets/paper-*.js", async (route) => {
      await mayCome;
      await route.continue();
    });
    await page.goto("?view=flows&year=2018&lang=en&motion=none");
    await expect(page.locator(".flows__diagram")).toBeVisible();
    // A menu's print cannot wait.
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".rail__year input")).toHaveValue("2018");
    await expect(page.locator(".rail__year input")).toBeVisible();
    await expect(page.locator(".header__origin")).toContainText("CC BY 4.0");
    await expect(page.locator("button:visible")).toHaveCount(0);
    const diagram = (await page.locator(".flows__diagram").boundingBox())!;
    expect(diagram.width).toBeGreaterThan(700);
    expect(diagram.x + diagram.width, "px of a lying sheet").toBeLessThanOrEqual(980);
    expect(diagram.height).toBeLessThanOrEqual(560);
    expect(await countPages(page, "A4")).toBe(1);
    await page.emulateMedia({ media: null });
    // The key can, and nobody presses it twice.
    await page.keyboard.press("Control+p");
    const printed = page.locator("html[data-printed*='Year 2018']");
    await expect(printed).toHaveCount(0);
    letCome();
    await expect(printed).toHaveCount(1);
    expect(Number(await page.locator("html").getAttribute("data-drawn"))).toBeGreaterThan(60);
    await expect(page.locator("html[data-plain]")).toHaveCount(0);
  });

  test("of map or timeline, asked for before that, cuts nothing off", async ({ page }) => {
    const sheet = 980; // px of 1/96 in; a lying A4 within its margins
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.route("**/assets/paper-*.js", () => {}); // does not come in time
    const print = async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({ media: "print" });
    };
    for (const view of ["map", "overview"]) {
      await page.goto(`?view=${view}&lang=en&motion=none`);
      await expect(page.locator(".map[data-ready=true]")).toBeVisible();
      const shareOfSea = () =>
        page.evaluate(() => {
          const height = (part: string) => document.querySelector(part)!.getBoundingClientRect().height;
          return height(".map-frame__sea") / height(".map-frame");
        });
      const before = await shareOfSea();
      await print();
      expect(await shareOfSea(), `room of the ${view}'s ground`).toBeGreaterThanOrEqual(before - 0.01);
      await page.emulateMedia({ media: null });
    }
    await page.goto("?view=timeline&lang=en&motion=none");
    const bars = page.locator(".view--timeline [data-stream] svg").last();
    await expect(bars).toBeVisible();
    await print();
    const box = (await bars.boundingBox())!;
    expect(box.x + box.width, "end of the years").toBeLessThanOrEqual(sheet);
  });

  test("of a table, asked for before that, has every column", async ({ page }) => {
    const sheet = 1000; // px of 1/96 in; within the margins of a lying A4
    await page.setViewportSize({ width: sheet, height: 700 });
    await page.route("**/assets/paper-*.js", () => new Promise(() => {}));
    await page.goto("?view=table&year=2026&lang=en");
    await expect(page.getByRole("row").nth(5)).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    for (const row of [0, 4]) {
      const last = (await page.getByRole("row").nth(row).locator("th, td").last().boundingBox())!;
      expect(last.x + last.width, `row ${row}`).toBeLessThanOrEqual(sheet);
    }
    // Nothing but a lying sheet is as wide as that.
    const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(
      (await page.pdf({ preferCSSPageSize: true })).toString("latin1"),
    )!;
    expect(Number(width)).toBeGreaterThan(Number(height));
  });

  test("of a phone that asks before that is a ledger on one sheet, and no empty one, in the fullest year", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await page.route("**/assets/paper-*.js", () => {}); // does not come in time
    for (const query of ["", "&show=all", "&compare=1993"]) {
      await page.goto(`?view=overview&year=2018&lang=en${query}`);
      await expect(page.locator(".ledger-row").first()).toBeVisible();
      for (const format of ["A4", "Letter"] as const)
        expect(await countPages(page, format), `${query} on ${format}`).toBe(1);
    }
  });

  test("is ready soon after the first picture, and then the overview has asked for 25 files at most", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto("?lang=en");
    await expect(page.locator(".map")).toHaveAttribute("data-ready", "true");
    let atRest: readonly string[] = [];
    await expect
      .poll(async () => {
        atRest = [...asked];
        return (await sheetOf(page)).picture.length;
      })
      .toBeGreaterThan(0);
    expect(atRest.length, atRest.join("\n")).toBeLessThanOrEqual(25);
  });

  for (const query of [
    "mode=present&tour=fifteen-minutes",
    "mode=kiosk",
    "mode=embed&view=flows",
    "view=impact#share",
  ]) {
    test(
      `puts ${query} on white paper, without what can only be pressed`,
      { tag: "@long" },
      async ({ page }) => {
        await page.goto(`?${query.replace("#share", "")}&theme=dark&lang=da`);
        if (query.endsWith("#share")) {
          await page.getByRole("button", { name: "Del denne visning" }).click();
          await expect(page.getByRole("dialog")).toBeVisible();
        }
        await page.emulateMedia({ media: "print" });
        await expect(async () => {
          await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
          await expect(page.locator(".paper")).toBeVisible({ timeout: 1000 });
        }).toPass();
        await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
        // A view of text is printed as it stands, with the things in it that can be chosen; the chrome around it is not.
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await expect(
          page
            .locator(
              query.startsWith("view=")
                ? ".header__views button, .header__tools button, .filters button, .rail button"
                : "button",
            )
            .filter({ visible: true }),
        ).toHaveCount(0);
        await expect(page.getByRole("heading", { name: "Kalundborg Symbiose", level: 1 })).toBeVisible();
        // No letter is lighter than paper allows.
        const pale = await page.evaluate(() =>
          [...document.querySelectorAll("body *")].flatMap((part) => {
            const own = [...part.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
            if (!own || part instanceof SVGElement || !part.checkVisibility({ visibilityProperty: true }))
              return [];
            const [r = 0, g = 0, b = 0] = (getComputedStyle(part).color.match(/\d+/g) ?? []).map(Number);
            return (r + g + b) / 3 > 150 ? [`${part.className}: ${part.textContent}`] : [];
          }),
        );
        expect(pale).toEqual([]);
      },
    );
  }

  test("says of the kiosk what a visitor is looking at, not with what the screen was started", async ({
    page,
  }) => {
    await page.goto("?mode=kiosk&lang=da&motion=none");
    await page.getByRole("button", { name: "Rør ved et rør" }).click();
    await page.getByRole("button", { name: "Strømme", exact: true }).click();
    await expect(page.locator(".view--flows svg").first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await expect(page.locator('.paper[data-view="flows"]')).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.locator(".paper__head")).toContainText("Strømme");
  });
});
