import type { Page } from "@playwright/test";
import { CAMERAS, queryOf } from "../support/map-cases.mjs";
import { goTo, view } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { overlappingLabels } from "./mapLabels.ts";
import { discOf, inAddress, map, openMap, whenDrawn } from "./mapPage.ts";

const TABS_AT_MOST = 160;

test.describe("the map by keyboard", () => {
  test(
    "reaches every site and every stream of the year, each with a spoken name",
    { tag: "@long" },
    async ({ page }) => {
      await openMap(page, "&year=2010");
      const wanted = await map(page).evaluate((element) => ({
        sites: [...element.querySelectorAll(".map-site[data-partner]")]
          .filter((site) => site.checkVisibility({ visibilityProperty: true }))
          .map((site) => site.getAttribute("data-partner")),
        streams: [...element.querySelectorAll("[data-stream]")].map((stream) =>
          stream.getAttribute("data-stream"),
        ),
      }));
      expect(wanted.sites.length).toBeGreaterThan(15);
      expect(wanted.streams.length).toBeGreaterThan(15);

      await map(page).locator(".map-site[data-partner]").first().focus();
      const visited: Focused[] = [];
      for (let tab = 0; tab < TABS_AT_MOST; tab++) {
        const focused = await focusedMark(page);
        if (focused === null) break;
        visited.push(focused);
        await page.keyboard.press("Tab");
      }
      const ids = (kind: string) => visited.filter((one) => one.kind === kind).map(({ id }) => id);
      expect(ids("site").toSorted()).toEqual(wanted.sites.toSorted());
      expect(ids("stream").toSorted()).toEqual(wanted.streams.toSorted());
      // First where, then what: all sites come before the first stream.
      expect(visited.findLastIndex(({ kind }) => kind === "site")).toBeLessThan(
        visited.findIndex(({ kind }) => kind === "stream"),
      );
      for (const { kind, name } of visited) {
        if (kind === "site") expect(name).toMatch(/^.+: .+/);
        if (kind === "stream")
          expect(name).toMatch(/^.+, from .+ to .+, (running|ended|a pilot|planned|.+)$/);
      }
    },
  );

  test(
    "moves by arrows, plus and minus, shows all by zero, and the address keeps the place",
    { tag: "@long" },
    async ({ page }) => {
      await openMap(page);
      await map(page).locator(".map-site[data-partner]").first().focus();
      expect(inAddress(page, "map")).toBeNull();
      await page.keyboard.press("+");
      const [zoom, lat, lon] = await cameraOf(page);
      await page.keyboard.press("ArrowRight");
      await expect.poll(async () => (await cameraOf(page))[2]).toBeGreaterThan(lon);
      await page.keyboard.press("ArrowUp");
      await expect.poll(async () => (await cameraOf(page))[1]).toBeGreaterThan(lat);
      expect((await cameraOf(page))[0]).toBe(zoom);

      const place = inAddress(page, "map");
      const before = await discOf(page, "asnaes");
      await page.reload();
      await whenDrawn(page);
      expect(inAddress(page, "map")).toBe(place);
      // The address has five decimals, which is within a px or two of here.
      const after = await discOf(page, "asnaes");
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);

      await map(page).locator(".map-site[data-partner]").first().focus();
      await page.keyboard.press("0");
      await expect.poll(() => inAddress(page, "map")).toBeNull();
    },
  );

  test(
    "shows what has the focus wherever it lies, and loses no key that is pressed quickly",
    { tag: ["@webgl", "@long"] },
    async ({ page }) => {
      await openMap(page, "&map=15.50/55.66000/11.08800");
      await expect(map(page)).toHaveAttribute("data-engine", "webgl");
      const ground = await map(page).locator("canvas.maplibregl-canvas").boundingBox();
      await map(page).locator("[data-partner=comet]").focus();
      await expect.poll(() => sitesOutside(page, ["comet"])).toEqual([]);
      const stream = map(page).locator("[data-stream=heat-forsyning-town]");
      await expect(stream).not.toBeInViewport();
      await stream.focus();
      await expect(stream).toBeInViewport();
      // The map has moved to them; its paper has not been pulled aside.
      expect(await map(page).locator("canvas.maplibregl-canvas").boundingBox()).toEqual(ground);

      await goTo(page, "?view=map&lang=en&theme=light&motion=full&map=12.00/55.66000/11.08800");
      await expect.poll(() => inAddress(page, "map")).toMatch(/^12/);
      for (const key of ["+", "+", "+"]) await page.keyboard.press(key);
      await expect.poll(() => inAddress(page, "map")).toMatch(/^15\.00/);
    },
  );
});

/** Which of these sites the map does not show whole. */
async function sitesOutside(page: Page, ids: readonly string[]): Promise<string[]> {
  const box = await map(page).boundingBox();
  const outside: string[] = [];
  for (const id of ids) {
    const disc = await map(page).locator(`[data-partner=${id}] .map-site__disc`).boundingBox();
    const isInside =
      box !== null &&
      disc !== null &&
      disc.x > box.x &&
      disc.x + disc.width < box.x + box.width &&
      disc.y > box.y &&
      disc.y + disc.height < box.y + box.height;
    if (!isInside) outside.push(id);
  }
  return outside;
}

test.describe("the map's buttons", () => {
  test("zoom, show everything, and show what is selected", { tag: "@long" }, async ({ page }) => {
    await openMap(page);
    const press = (name: string) => view(page, "map").getByRole("button", { name }).click();
    await press("Zoom in");
    const [near] = await cameraOf(page);
    await press("Zoom out");
    await press("Zoom out");
    await expect.poll(async () => (await cameraOf(page))[0]).toBeCloseTo(near - 2, 1);
    await press("Show the whole map");
    await expect.poll(() => inAddress(page, "map")).toBeNull();

    await expect(view(page, "map").getByRole("button", { name: "Show what is selected" })).toBeDisabled();
    await goTo(page, "?view=map&lang=en&theme=light&motion=none&stream=gypsum-asnaes-gyproc");
    await press("Show what is selected");
    await expect.poll(() => inAddress(page, "map")).not.toBeNull();
    await expect.poll(() => sitesOutside(page, ["asnaes", "gyproc"])).toEqual([]);
    // A panel that opens, or a tablet that is turned, takes room from the map and nothing from what is shown.
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.setViewportSize({ width: Math.round(width * 0.8), height: Math.round(height * 0.75) });
    await expect.poll(() => sitesOutside(page, ["asnaes", "gyproc"])).toEqual([]);
  });
});

test.describe("what is drawn", () => {
  test("is looked at as the browser draws it: a name that is pushed upon another is found", async ({
    page,
  }) => {
    await openMap(page);
    expect((await overlappingLabels(page)).pairs).toEqual([]);
    await page.evaluate(() => {
      const discs = [
        ...document.querySelectorAll<HTMLElement>(".map-site[data-kind=site]:not([data-unseen])"),
      ];
      for (const site of discs.slice(0, 2)) site.style.transform = "translate(300px, 200px)";
      for (const site of discs.slice(0, 2)) {
        const text = site.querySelector<HTMLElement>(".map-site__text");
        if (text !== null) text.style.transform = "none";
      }
    });
    expect((await overlappingLabels(page)).pairs).not.toEqual([]);
  });

  test("joins a name that stands off its disc to it by a hairline, that of the cluster too", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openMap(page, `&map=${CAMERAS.find(({ name }) => name === "municipality")?.at ?? ""}`);
    await expect(map(page).locator("[data-mark=group] .map-site__disc")).toBeVisible();
    const loose = await map(page).evaluate((element) => {
      const named = [...element.querySelectorAll<HTMLElement>(".map-site:not([data-unseen])")].filter(
        (site) =>
          site.querySelector(".map-site__text:not([data-unseen])") !== null && !site.dataset["number"],
      );
      return named.flatMap((site) => {
        const disc = site.querySelector(".map-site__disc")?.getBoundingClientRect();
        const text = site.querySelector(".map-site__text")?.getBoundingClientRect();
        if (disc === undefined || text === undefined || site.dataset["kind"] === "margin") return [];
        const aside = Math.max(text.left - disc.right, disc.left - text.right);
        const above = Math.max(text.top - disc.bottom, disc.top - text.bottom);
        const mark =
          site.dataset["partner"] === undefined
            ? "name-leader group"
            : `name-leader ${site.dataset["partner"]}`;
        const isJoined = element.querySelector(`[data-mark="${mark}"]:not([data-unseen])`) !== null;
        return Math.max(aside, above) > 16 && !isJoined ? [site.textContent] : [];
      });
    });
    expect(loose).toEqual([]);
  });

  for (const { width, height, lang, years } of [
    { width: 1440, height: 900, lang: "en", years: [1972, 2026] },
    { width: 390, height: 844, lang: "da", years: [1993] },
  ]) {
    // npm run map:sheet asks the same of five sizes, both languages and five years.
    test(`has no name upon another at ${width} px, and no pipe beyond the box at home`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openMap(page, `&year=${years[0]}`);
      for (const year of years) {
        for (const camera of CAMERAS) {
          await goTo(page, queryOf({ size: { width, height }, theme: "light", lang, year, camera }));
          await whenDrawn(page);
          const { count, pairs } = await overlappingLabels(page);
          expect(pairs, `${year} ${camera.name}`).toEqual([]);
          expect(count, `${year} ${camera.name}`).toBeGreaterThan(5);
          if (camera.at === null) expect(await pipesBeyond(page), String(year)).toEqual([]);
        }
      }
    });
  }
});

test.describe("the box of the map", () => {
  for (const { width, height } of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(
      `has one size in every year at ${width} px, so that nothing on it moves`,
      { tag: "@long" },
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openMap(page);
        // In the page itself, for 66 years are many questions.
        const sizes = await page.evaluate(async () => {
          const found = new Set<string>();
          const field = document.querySelector<HTMLInputElement>(".rail__year input");
          for (let year = 1961; year <= 2026; year += 1) {
            history.pushState(null, "", `?view=map&lang=en&theme=light&motion=none&year=${year}`);
            window.dispatchEvent(new PopStateEvent("popstate"));
            do await new Promise(requestAnimationFrame);
            while (field?.value !== String(year));
            const box = document.querySelector(".map")?.getBoundingClientRect();
            found.add(`${box?.width} × ${box?.height}`);
          }
          return [...found];
        });
        expect(sizes).toHaveLength(1);
      },
    );
  }
});

interface Focused {
  readonly kind: "site" | "stream" | "other";
  readonly id: string;
  readonly name: string;
}

/** What on the map has the focus, null once the focus has left it. */
const focusedMark = (page: Page): Promise<Focused | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused?.closest(".map__overlay")) return null;
    const stream = focused.getAttribute("data-stream");
    const site = focused.getAttribute("data-partner");
    const spoken = focused.querySelector(".visually-hidden")?.textContent ?? focused.textContent;
    return {
      kind: stream !== null ? "stream" : site !== null ? "site" : "other",
      id: stream ?? site ?? "",
      name: focused.getAttribute("aria-label") ?? spoken,
    };
  });

/** Zoom, latitude and longitude of the address, once the map has come to rest there. */
async function cameraOf(page: Page): Promise<[number, number, number]> {
  await expect.poll(() => inAddress(page, "map")).not.toBeNull();
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = (inAddress(page, "map") ?? "")
    .split("/")
    .map(Number);
  return [zoom, lat, lon];
}

/** Streams of which a part lies outside the map's box. */
const pipesBeyond = (page: Page) =>
  map(page).evaluate((element) => {
    const box = element.querySelector(".map__box")?.getBoundingClientRect() ?? new DOMRect();
    return [...element.querySelectorAll<SVGPathElement>("[data-stream]")].flatMap((path) => {
      const { x, y, width, height } = path.getBBox();
      const isInside = x >= -1 && y >= -1 && x + width <= box.width + 1 && y + height <= box.height + 1;
      return isInside ? [] : [path.getAttribute("data-stream") ?? "?"];
    });
  });
