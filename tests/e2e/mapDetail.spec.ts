import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { FeatureCollection } from "geojson";
import { smallArchive } from "../fixtures/smallArchive.ts";
import { open, view } from "./atlas.ts";
import { expect } from "./fixtures.ts";
import { type OwnServer, test as base } from "./ownServer.ts";

const ARCHIVE = "data/town.pmtiles";
const CREDIT = "© Nobody, drawn for a test";
/** At the head of the fjord: land in the middle, water at the left. */
const CAMERA = "map=13/55.67500/11.11000";

/** A test on a server whose configuration the test itself writes; it gathers what is asked for. */
const test = base.extend<{ asked: string[] }>({
  asked: async ({ page }, provide) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await provide(asked);
  },
});

const configure = ({ folder }: OwnServer, detail: object) =>
  writeFileSync(join(folder, "config.json"), JSON.stringify({ detail }));

const toggle = (page: Page) => view(page, "map").getByRole("button", { name: "More detail" });

/** Opens the map where nothing moves, and waits until it has been drawn. */
async function openMap(page: Page, query = "") {
  await open(page, `?view=map&lang=en&theme=light&motion=none&${CAMERA}${query}`);
  await expect(view(page, "map").locator('[data-ready=true][data-engine="webgl"]')).toBeVisible();
  // The middle is land and the left is water.
  await expect.poll(async () => new Set(await groundAt(page, MIDDLE)).size).toBe(2);
}

/** Colours of the map's own canvas at places given as parts of its width and height. */
const groundAt = (page: Page, places: readonly (readonly [number, number])[]) =>
  view(page, "map")
    .locator(".maplibregl-canvas")
    .evaluate((canvas: HTMLCanvasElement, parts) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
      copy?.drawImage(canvas, 0, 0);
      return parts.map(([x, y]) =>
        [...(copy?.getImageData(x * canvas.width, y * canvas.height, 1, 1).data ?? [])].slice(0, 3).join(),
      );
    }, places);

/** A rectangle around the camera's place, as a part of a tenth of a degree. */
const box = (kind: string, size: number): FeatureCollection => {
  const [x, y, dx, dy] = [11.11, 55.675, size / 10, size / 20];
  const ring = [
    [x - dx, y - dy],
    [x + dx, y - dy],
    [x + dx, y + dy],
    [x - dx, y + dy],
    [x - dx, y - dy],
  ];
  const geometry = { type: "Polygon" as const, coordinates: [ring] };
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: { kind }, geometry }] };
};

const putArchive = ({ folder }: OwnServer) =>
  writeFileSync(
    join(folder, ARCHIVE),
    smallArchive({
      bounds: [11, 55.6, 11.2, 55.75],
      minZoom: 9,
      maxZoom: 12,
      attribution: `<a href="https://nobody.example">${CREDIT}</a>`,
      layers: { earth: box("earth", 0.4), buildings: box("building", 0.1) },
    }),
  );

const MIDDLE = [
  [0.5, 0.5],
  [0.05, 0.4],
] as const;

test.describe("more detail on the map", { tag: ["@webgl", "@long"] }, () => {
  test("is not offered, and nothing asked for, where none is configured", async ({ page, asked }) => {
    await openMap(page);
    await expect(view(page, "map").getByRole("button", { name: "Zoom in" })).toBeVisible();
    await expect(toggle(page)).toHaveCount(0);
    expect(asked.filter((url) => /pmtiles|esm-/.test(url))).toEqual([]);
  });

  test("comes out of an archive, by ranges, when the reader switches it on, and goes again", async ({
    page,
    server,
    asked,
  }) => {
    configure(server, { pmtiles: ARCHIVE });
    putArchive(server);
    const statuses: number[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(ARCHIVE)) statuses.push(response.status());
    });
    await openMap(page);
    await expect(toggle(page)).toHaveAttribute("aria-pressed", "false");
    expect(asked.filter((url) => url.endsWith(ARCHIVE))).toEqual([]);
    const before = await groundAt(page, MIDDLE);

    await toggle(page).click();
    await expect(page.getByText(`More detail: ${CREDIT}`)).toBeVisible();
    await expect(toggle(page)).toHaveAttribute("aria-pressed", "true");
    expect(statuses.length).toBeGreaterThan(1);
    expect(statuses.every((status) => status === 206)).toBe(true);
    const [middle, left] = await groundAt(page, MIDDLE);
    expect(middle).not.toBe(before[0]);
    expect(left).toBe(before[1]);
    // Sites and streams stand above it as before.
    await expect(view(page, "map").locator("[data-partner=novo-nordisk] .map-site__disc")).toBeVisible();

    await toggle(page).click();
    await expect(page.getByText(CREDIT)).toHaveCount(0);
    await expect.poll(() => groundAt(page, MIDDLE)).toEqual(before);
  });

  test("comes from a style, without its names and signs", async ({ page, server, asked }) => {
    configure(server, { style: "data/quiet/style.json" });
    mkdirSync(join(server.folder, "data", "quiet"));
    const style = {
      version: 8,
      glyphs: "fonts/{fontstack}/{range}.pbf",
      sprite: "signs",
      sources: { ground: { type: "geojson", data: box("built", 0.2), attribution: CREDIT } },
      layers: [
        { id: "built", type: "fill", source: "ground", paint: { "fill-color": "#336699" } },
        { id: "names", type: "symbol", source: "ground", layout: { "text-field": "Nobody" } },
      ],
    };
    writeFileSync(join(server.folder, "data", "quiet", "style.json"), JSON.stringify(style));
    await openMap(page);
    await toggle(page).click();
    await expect(page.getByText(`More detail: ${CREDIT}`)).toBeVisible();
    expect((await groundAt(page, MIDDLE))[0]).toBe("51,102,153");
    expect(asked.filter((url) => /fonts\/|signs/.test(url))).toEqual([]);
  });

  for (const [what, detail, tag] of [
    ["the archive is missing", { pmtiles: "data/nowhere.pmtiles" }, []],
    ["the archive is none", { pmtiles: "index.html" }, "@slow"],
    ["the style is missing", { style: "data/nowhere.json" }, "@slow"],
    ["the style is none", { style: "config.json" }, []],
  ] as const) {
    // Of each kind one fault at once, the other with the slow set.
    test.describe(`when ${what}`, { tag: [tag].flat() }, () => {
      test.use({ expectedErrors: [/404/] });
      test("leaves the offline map as it was, and says so", async ({ page, server }) => {
        configure(server, detail);
        await openMap(page);
        const before = await groundAt(page, MIDDLE);
        await toggle(page).click();
        await expect(page.getByText(/^The detail could not be loaded\./)).toBeVisible();
        await expect(toggle(page)).toHaveAttribute("aria-pressed", "false");
        expect(await groundAt(page, MIDDLE)).toEqual(before);
        await expect(page.getByText(/coastline could not/)).toHaveCount(0);
      });
    });
  }

  test.describe("when the network answers nothing", () => {
    test.use({ expectedErrors: [/net::ERR/] });
    test("waits a while and then says so", async ({ page, server }) => {
      configure(server, { pmtiles: ARCHIVE });
      await openMap(page);
      await page.clock.install();
      await page.route(`**/${ARCHIVE}`, () => undefined);
      await toggle(page).click();
      await expect(toggle(page)).toHaveAttribute("aria-pressed", "true");
      // The clock stands still until what waits by it has come.
      await expect(async () => {
        await page.clock.fastForward(20_000);
        await expect(page.getByText(/^The detail could not be loaded\./)).toBeVisible({ timeout: 1000 });
      }).toPass();
    });
  });

  test("asks no other server before the reader does, even when one is configured", async ({
    page,
    server,
    asked,
  }) => {
    configure(server, { style: "https://tiles.example/style.json" });
    await openMap(page);
    await expect(toggle(page)).toBeVisible();
    expect(asked.filter((url) => !url.startsWith(server.address) && !/^(data|blob):/.test(url))).toEqual([]);
  });
});
