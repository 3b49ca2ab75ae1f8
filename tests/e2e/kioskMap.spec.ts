// In a hall nobody can ask what a mark means, nor push a card aside: every mark has its name, every disc its number, and
// nothing that a touch lights, nor any name, lies under headline, card or buttons.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

const SLIDE_MS = 17_000;
const YEARS = [1972, 1993, 2018, 2026];

async function openKiosk(page: Page, language: "da" | "en"): Promise<void> {
  await withoutWebGL(page);
  await page.clock.install({ time: new Date(2026, 10, 22, 9) });
  await page.goto(`?mode=kiosk&lang=${language}&motion=none&idle=3600`);
  await expect(page.locator(".kiosk[data-phase=attract] .map[data-ready=true]")).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Marks without a name or a number, and what lies under something that the kiosk lays over the map; and how many were looked at. */
const faultsOn = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
    const textOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const covers = [
      ...all(".kiosk-text > *").map(textOf),
      ...all(".kiosk__read .kiosk-card, .kiosk__read .details, .map__controls").map((one) =>
        one.getBoundingClientRect(),
      ),
    ];
    const isUnder = (left: number, top: number, right: number, bottom: number) =>
      covers.some(
        (box) =>
          // The box of a line of text is higher than its letters.
          left < box.right - 4 && right > box.left + 4 && top < box.bottom - 8 && bottom > box.top + 8,
      );
    const faults: string[] = [];
    const map = document.querySelector(".map__box")!.getBoundingClientRect();
    const lost = (x: number, y: number) =>
      isUnder(x, y, x, y) || x < map.left || x > map.right || y < map.top || y > map.bottom;
    const sites = all(".map-site:not([data-unseen]):not(.map-site--group)");
    for (const site of sites) {
      const id = site.getAttribute("data-partner");
      const disc = site.querySelector(".map-site__disc")!.getBoundingClientRect();
      const middle = [disc.x + disc.width / 2, disc.y + disc.height / 2] as const;
      const isOut = lost(...middle);
      if (site.getAttribute("data-light") !== "dim" && isOut && document.querySelector("[data-light=lit]"))
        faults.push(`${id}: lost`);
      if (isOut) continue;
      const name = site.querySelector(".map-site__text")!;
      if (!isSeen(name) || name.hasAttribute("data-unseen")) faults.push(`${id}: no name`);
      const number = site.querySelector(".map-site__count");
      if (site.getAttribute("data-kind") === "site" && (number === null || !isSeen(number)))
        faults.push(`${id}: no number`);
    }
    // How well a place is known nobody can ask there.
    for (const marks of all(".map-errors, .map-place-leaders"))
      if (getComputedStyle(marks).display !== "none")
        faults.push(`${marks.getAttribute("class")}: unexplained`);
    const names = all(
      ".map-site__text:not([data-unseen]) b, .map-geo:not([data-unseen], [data-shape=curve]), .map-tip:not([data-unseen])",
    );
    for (const name of names) {
      const { left, top, right, bottom } = name.getBoundingClientRect();
      if (isUnder(left, top, right, bottom)) faults.push(`${name.textContent}: under`);
    }
    const [leftOut] = all(".kiosk__low .left-out").map(textOf);
    for (const said of all(".map-frame__caption > *").map(textOf))
      if (leftOut !== undefined && said.left < leftOut.right && said.right > leftOut.left)
        faults.push("what is left out: on what is said of the map");
    let points = 0;
    for (const path of all(".map-trunks[data-light=lit] [data-part=line]") as SVGPathElement[]) {
      const matrix = path.getScreenCTM()!;
      for (let along = 0; along <= 20; along++) {
        const { x, y } = path.getPointAtLength((along / 20) * path.getTotalLength()).matrixTransform(matrix);
        points++;
        if (lost(x, y)) faults.push(`lit pipe at ${Math.round(x)} ${Math.round(y)}`);
      }
    }
    return { faults, sites: sites.length, names: names.length, points };
  });

async function enter(page: Page): Promise<void> {
  await page.locator(".attract").click({ position: { x: 900, y: 300 } });
  await expect(page.locator('.kiosk[data-phase="explore"]')).toBeVisible();
  await page.locator(".kiosk-bar__home").click();
}

async function enterTallHall(page: Page, language: "da" | "en"): Promise<void> {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await openKiosk(page, language);
  await enter(page);
}

async function goTo(page: Page, year: number): Promise<void> {
  const slider = page.locator(".rail input[type=range]");
  await slider.evaluate((input: HTMLInputElement, value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, String(value));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, year);
  await expect(slider).toHaveValue(String(year));
}

/** Touches a stream or a partner, as a finger on its pipe or disc does. */
async function touch(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().dispatchEvent("click");
  await expect(page.locator(".kiosk-card")).toBeVisible();
  await page.clock.runFor(1000);
}

/** One drawn stream of each family, the longest of them. */
const oneOfEach = (page: Page) =>
  page.evaluate(() => {
    const longest = new Map<string, { id: string; px: number }>();
    for (const stream of document.querySelectorAll(".map-stream[data-stream]:not([data-unseen])")) {
      const family = stream.getAttribute("data-family") ?? "";
      const id = stream.getAttribute("data-stream") ?? "";
      const px = stream.querySelector("path")?.getTotalLength() ?? 0;
      if (px > (longest.get(family)?.px ?? 0)) longest.set(family, { id, px });
    }
    return [...longest.values()].map(({ id }) => id);
  });

for (const [width, height, language] of [
  [1920, 1080, "en"],
  [1366, 768, "da"],
] as const)
  test(
    `a wide hall of ${width} px names every mark, and hides nothing that a touch lights (${language})`,
    { tag: "@long" },
    async ({ page }) => {
      test.slow(); // many pictures of one visit
      await page.setViewportSize({ width, height });
      await openKiosk(page, language);
      const seen = { sites: 0, names: 0, points: 0 };
      const look = async (what: string) => {
        await page.clock.runFor(600);
        // What has just come may not have been measured yet.
        await expect.poll(async () => (await faultsOn(page)).faults, what).toEqual([]);
        const looked = await faultsOn(page);
        for (const key of ["sites", "names", "points"] as const) seen[key] += looked[key];
      };
      const slides = await page.locator(".attract__progress i").count();
      for (let slide = 0; slide < slides; slide++) {
        if (await page.locator('.kiosk[data-ground="map"]').isVisible()) await look(`slide ${slide}`);
        await page.clock.fastForward(SLIDE_MS);
      }
      await enter(page);
      for (const year of YEARS) {
        await goTo(page, year);
        await look(`home ${year}`);
        // A gate in the row at the lower edge stays where it is, wherever the map goes.
        const toRow = await page.evaluate(() =>
          [...document.querySelectorAll(".map-stream[data-stream]")]
            .flatMap((stream) => stream.getAttribute("data-stream") ?? [])
            .filter((id) => /^(drain-water|sulphide)-/.test(id)),
        );
        for (const id of [...(await oneOfEach(page)), ...toRow]) {
          await touch(page, `.map-stream[data-stream="${id}"]`);
          await look(`${id} ${year}`);
          await page.locator(".kiosk-card header button").click();
        }
        await touch(page, ".map-site[data-kind=site]:not([data-unseen])");
        await look(`a partner ${year}`);
        await page.locator(".kiosk-card header button").click();
      }
      expect(seen.sites).toBeGreaterThan(150);
      expect(seen.names).toBeGreaterThan(150);
      expect(seen.points).toBeGreaterThan(300);
    },
  );

test("a tall hall names its discs before anybody touches it", async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  for (const language of ["da", "en"] as const) {
    await openKiosk(page, language);
    const lines = await page
      .locator(".kiosk-text h1")
      .evaluate((head) => head.clientHeight / Number.parseFloat(getComputedStyle(head).lineHeight));
    expect(Math.round(lines), language).toBe(2);
    const sites = page.locator(".map-site:not([data-unseen]):not(.map-site--group)");
    expect(await sites.count()).toBeGreaterThan(20);
    const unnamed = await sites.evaluateAll((all) =>
      all
        .filter(
          (site) => !site.querySelector(".map-site__text")!.checkVisibility({ visibilityProperty: true }),
        )
        .map((site) => site.getAttribute("data-partner")),
    );
    expect(unnamed, language).toEqual([]);
  }
});

test("a tall hall keeps its map whole while something is told, and hides nothing that was touched", async ({
  page,
}) => {
  await enterTallHall(page, "en");
  await goTo(page, 2018);
  await page.clock.runFor(1000);
  // What is lit is drawn last.
  const discs = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".map-site:not([data-unseen])")]
        .map((site) => {
          const { x, y } = site.querySelector(".map-site__disc")!.getBoundingClientRect();
          return `${site.getAttribute("data-partner")} ${Math.round(x)} ${Math.round(y)}`;
        })
        .toSorted(),
    );
  const before = await discs();
  expect(before.length).toBeGreaterThan(15);
  for (const chosen of [
    ".map-stream[data-stream^=yeast]",
    ".map-stream[data-stream^=fly-ash]",
    ".ledger-row[data-partner=farms] .ledger-row__name",
    ".ledger-row[data-partner=gyproc] .ledger-row__name",
    ".ledger-row[data-partner=farms] .ledger-row__gets a",
    ".ledger-row[data-partner=biogas-plants] .ledger-row__gets a",
  ]) {
    if (chosen.startsWith(".ledger")) await page.locator(chosen).first().focus();
    await touch(page, chosen);
    const now = await discs();
    expect(before, `${chosen} moves nothing`).toEqual(expect.arrayContaining(now));
    // One or two that the picture is not about may be without room for their names, and then are not drawn.
    expect(now.length, chosen).toBeGreaterThan(before.length - 4);
    const card = (await page.locator(".kiosk-card").boundingBox())!;
    const map = (await page.locator(".map__box").boundingBox())!;
    expect(card.y, chosen).toBeGreaterThanOrEqual(map.y + map.height);
    if (chosen.startsWith(".ledger")) {
      const row = (await page.locator(chosen).first().boundingBox())!;
      expect(row.y + row.height <= card.y || row.y >= card.y + card.height, chosen).toBe(true);
    }
    await page.locator(".kiosk-card header button").click();
  }
});

test("two years compared cover no part of a tall hall's map, and a wide hall's card says all of it", async ({
  page,
}) => {
  await enterTallHall(page, "da");
  await page.locator(".kiosk-compare-door").click();
  const card = page.locator(".kiosk-compare");
  await expect(card).toContainText("1972 → 2026");
  const [lies, map] = [(await card.boundingBox())!, (await page.locator(".map__box").boundingBox())!];
  expect(lies.y).toBeGreaterThanOrEqual(map.y + map.height);
  await page.getByRole("button", { name: "Kort", exact: true }).click();
  await page.clock.runFor(1000);
  const lost = async () =>
    (await faultsOn(page)).faults.filter((fault) => /: (lost|no name|under)$/.test(fault));
  await expect.poll(lost).toEqual([]);
  const discs = page.locator(".map-site:not([data-unseen]) .map-site__disc");
  expect(await discs.count()).toBeGreaterThan(20);
  const bottom = ({ y, height }: { y: number; height: number }) => y + height;
  for (const disc of await discs.all())
    expect((await disc.boundingBox())!.y).toBeGreaterThan(bottom((await card.boundingBox())!));
  await page.setViewportSize({ width: 1920, height: 1080 });
  const cut = () =>
    page
      .locator(".kiosk-compare__body")
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(cut).toBe(0);
  // What pale means stands on the line of what it stands beside.
  const footOf = async (selector: string) => bottom((await page.locator(selector).boundingBox())!);
  expect(await footOf(".map-frame__brief")).toBeCloseTo(await footOf(".map-frame__credit"), 0);
});
