import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { view } from "./atlas.ts";
import { expect, test as base } from "./fixtures.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const STICK = join(ROOT, "reports", "stick");
const NAME = "kalundborg-symbiosis-atlas";
const FILE = join(STICK, NAME, "atlas.html");
const ADDRESS = pathToFileURL(FILE).href;

// Everything that is not the file itself counts as a request to elsewhere; the origin of a file is the word "null".
const test = base.extend<object>({ baseURL: ADDRESS });

/** Counts the colours that cover a twentieth of a picture or more. */
function commonColours(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts.values()].filter((count) => count > data.length / 4 / 20).length;
  }, png.toString("base64"));
}

test.describe("the atlas on a stick", { tag: "@slow" }, () => {
  test.describe.configure({ mode: "default" });
  test.beforeAll(() => {
    test.setTimeout(180_000); // a second build, on a busy machine
    execFileSync("node", ["scripts/build/build-stick.mjs", "--out", STICK], { cwd: ROOT });
  });

  test("is one file with a note, the licences, the help and all as text, zipped with nothing else", () => {
    const files = readdirSync(join(STICK, NAME), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(STICK, NAME), join(entry.parentPath, entry.name)).split(sep).join("/"))
      .toSorted();
    expect(files.filter((path) => !/^(help|text)\//.test(path))).toEqual([
      "README.txt",
      "atlas.html",
      "licences.txt",
    ]);
    expect(files).toEqual(
      expect.arrayContaining([
        "help/da/guide.html",
        "help/en/guide.html",
        "help/help.css",
        "text/da/index.html",
        "text/en/index.html",
      ]),
    );
    const zipped = unzipSync(readFileSync(join(STICK, `${NAME}.zip`)));
    expect(Object.keys(zipped).toSorted()).toEqual(files.map((file) => `${NAME}/${file}`));
    const html = zipped[`${NAME}/atlas.html`];
    expect(html !== undefined && strFromU8(html) === readFileSync(FILE, "utf8")).toBe(true);
  });

  test("has its help beside it, in the atlas's type", async ({ page }) => {
    await page.goto(`${ADDRESS}?view=table&lang=da`);
    await page.getByRole("button", { name: "Taster og hjælp" }).click();
    const opened = page.waitForEvent("popup");
    const help = page.getByRole("navigation", { name: "Vejledninger" });
    await help.getByRole("link", { name: "Hold en rundvisning" }).click();
    const guide = await opened;
    await expect(guide.getByRole("heading", { level: 1 })).toHaveText("Til guiden: hold en rundvisning");
    expect(
      await guide.evaluate(() => document.fonts.load("16px AtlasSans").then((fonts) => fonts.length)),
    ).toBe(1);
    await guide.getByRole("link", { name: "Til atlasset" }).click();
    await expect(guide.getByRole("heading", { level: 1 })).toHaveText("Kalundborg Symbiose");
  });

  test("opens from disk with every view, asks for nothing and complains of nothing", async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${ADDRESS}?lang=en`);
    await expect(page).toHaveTitle(/Kalundborg Symbiosis/);
    await expect(view(page, "map").locator("[data-ready=true]")).toBeVisible({ timeout: 45_000 });
    await expect(page.getByText("The coastline could not be loaded")).toHaveCount(0);
    for (const name of ["Flows", "Timeline", "Table", "Impact", "Beyond", "Sources"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await expect(view(page, name.toLowerCase())).toContainText(/\w{3}/);
      await expect(page).toHaveURL(new RegExp(`view=${name.toLowerCase()}`));
    }
    await page.getByRole("button", { name: "Keys and help" }).click();
    await expect(page.getByText(/^Opened from a file: everything here works without network/)).toBeVisible();
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  });

  test("draws land on the map", async ({ page }) => {
    await page.goto(`${ADDRESS}?lang=en&view=map&theme=light&motion=none`);
    const map = view(page, "map");
    await expect(map.locator("[data-ready=true]")).toBeVisible({ timeout: 45_000 });
    // A map without its coast is sea all over.
    await expect
      .poll(async () => commonColours(page, await map.locator("canvas").first().screenshot()))
      .toBeGreaterThanOrEqual(2);
  });

  test("restores a view from the address", async ({ page }) => {
    await page.goto(`${ADDRESS}?view=table&year=1993&partner=gyproc&lang=da`);
    await expect(page.getByRole("textbox", { name: "Skriv et år" })).toHaveValue("1993");
    await expect(page.getByRole("complementary").getByRole("heading", { name: "Gyproc" })).toBeVisible();
  });

  test("gives a talk, and the presenter's window follows or says that it cannot", async ({ page }) => {
    await page.goto(`${ADDRESS}?mode=present&tour=five-minutes&lang=en`);
    await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "1");
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "2");
    const opened = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opened;
    await expect(presenter.getByText(/^(Connected to|No connection to) the audience screen/)).toBeVisible();
  });

  test("says the main facts without JavaScript", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(ADDRESS);
    await expect(page.getByRole("heading", { name: "Kalundborg Symbiose · Symbioseatlas" })).toBeVisible();
    await context.close();
  });
});
