import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { goTo, whenShown } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

/** Lets the server keep the edition on screen, as it does once that was frozen for publication. */
async function keepEdition(page: Page) {
  const { meta } = (await (await page.request.get("data/kalundborg.json")).json()) as {
    meta: { version: string };
  };
  await page.route("**/data/kalundborg.editions.json", (route) =>
    route.fulfill({ json: { present: meta.version, kept: [meta.version] } }),
  );
}

async function openShare(page: Page, query: string) {
  await page.goto(`?${query}`);
  await page.getByRole("button", { name: "Share this view" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function save(page: Page, name: string): Promise<{ file: Download; content: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name }).click();
  const file = await waiting;
  return { file, content: await readFile(await file.path()) };
}

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** How many colours a PNG has on the page, sampled; an empty picture has one or two. */
const coloursOf = (page: Page, png: Buffer) =>
  page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(200, 200);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0, 200, 200);
      const data = context?.getImageData(0, 0, 200, 200).data ?? new Uint8ClampedArray();
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      return colours.size;
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );

test.describe("sharing a view", () => {
  test("copies a link that opens the very same view", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const dialog = await openShare(page, "view=flows&year=1982&family=energy&lang=en");
    await dialog.getByRole("button", { name: "Copy the link" }).click();
    await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).search).toBe("?view=flows&year=1982&family=energy&lang=en");
  });

  test("selects the link where copying is forbidden", async ({ page }) => {
    const dialog = await openShare(page, "view=flows&lang=en");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
    });
    await dialog.getByRole("button", { name: "Copy the link" }).click();
    await expect(dialog.getByText(/did not let us copy/)).toBeVisible();
    const selected = await page.evaluate(() => document.getSelection()?.toString());
    expect(selected).toContain("?view=flows&lang=en");
  });

  test("says that an edition is not kept, and that other websites may not frame the atlas", async ({
    page,
  }) => {
    await page.route("**/data/kalundborg.editions.json", (route) =>
      route.fulfill({ json: { present: "2031-1", kept: [] } }),
    );
    const dialog = await openShare(page, "view=table&lang=en");
    await expect(dialog.getByText(/^This server does not keep edition/)).toBeVisible();
    await expect(dialog.getByLabel("As text")).not.toHaveValue(/edition=/);
    await expect(dialog.getByText(/^This server lets only these websites .*localhost/)).toBeVisible();
  });

  test("makes code for a website from the view, and shows what it will look like", async ({ page }) => {
    const dialog = await openShare(page, "view=table&year=1993&lang=en");
    await dialog.getByLabel("Language").selectOption("da");
    await dialog.getByLabel("Height in px").fill("500");
    const code = dialog.getByLabel("Code", { exact: true });
    await expect(code).toHaveValue(
      /^<iframe src="http.*\?view=table&amp;year=1993&amp;lang=da&amp;mode=embed" title="Kalundborg Symbiose · Tabel" width="100%" height="500" style="[^"]*clamp\(360px,85vh,500px\)" loading="lazy"/,
    );
    await dialog.getByRole("checkbox", { name: /Fit the height/ }).check();
    await expect(code).toHaveValue(
      /^<symbiosis-atlas><iframe .*<script async src="http.*\/embed\.js"><\/script>$/s,
    );
    const preview = page.frameLocator("iframe");
    await dialog.getByRole("heading", { name: "What it will look like" }).scrollIntoViewIfNeeded();
    await expect(preview.getByRole("heading", { level: 1 })).toHaveText("Kalundborg Symbiose Tabel");
    // As wide as on the page that it is for, whatever room the dialog has.
    for (const [place, width] of [
      ["page", 1120],
      ["phone", 360],
    ] as const) {
      await dialog.getByLabel("Shown as").selectOption(place);
      await expect.poll(() => preview.locator("html").evaluate(() => window.innerWidth)).toBe(width);
    }
  });
});

test.describe("taking a view home", () => {
  for (const views of [
    ["overview", "map"],
    ["timeline", "impact"],
  ])
    test(`as a picture of ${views.join(" and of ")}`, { tag: "@long" }, async ({ page }) => {
      await page.goto("?view=table&year=2018&lang=en");
      for (const view of views) {
        await goTo(page, `?view=${view}&year=2018&lang=en`);
        await whenShown(page);
        await expect(page.getByText(/^Loading|^The map is not drawn/)).toHaveCount(0);
        await page.getByRole("button", { name: "Share this view" }).click();
        const { file, content } = await save(page, "Picture (PNG)");
        expect(file.suggestedFilename()).toMatch(new RegExp(`^kalundborg-${view}-2018-v.*\\.png$`));
        expect(sizeOf(content).width, view).toBeGreaterThan(1000);
        expect(await coloursOf(page, content), view).toBeGreaterThan(30);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
    });

  test("as a drawing of flows, lines and letters only, with year, address and fonts; cited; frozen to the edition on screen", async ({
    page,
  }) => {
    await keepEdition(page);
    const dialog = await openShare(page, "view=flows&year=1982&lang=en");
    const { content } = await save(page, "Drawing (SVG)");
    const text = content.toString("utf8");
    expect(text).not.toContain("foreignObject");
    expect(text).not.toMatch(/ (?:style|class)="/);
    expect(text).toContain("Flows · Year 1982");
    // What a band is stands below the title, at its left edge, once; on the page it stands beside what can be pressed.
    const notes = [...text.matchAll(/<text x="(\d+)"[^>]*>Each band is one stream, whatever its amount\.</g)];
    expect(notes.map(([, x]) => x)).toEqual(["24"]);
    expect(text).toMatch(/edition=[\w.-]+&amp;view=flows&amp;year=1982/);
    expect(text).toContain("data:font/woff2;base64,");
    expect((text.match(/<path /g) ?? []).length).toBeGreaterThan(20);
    const isValid = await page.evaluate(
      (svg) => new DOMParser().parseFromString(svg, "image/svg+xml").querySelector("parsererror") === null,
      // The page's own policy would speak up about the style sheet, which is for other programs.
      text.replace(/<style>.*<\/style>/s, ""),
    );
    expect(isValid).toBe(true);

    // Cites title, edition, year and address.
    await expect(dialog.getByLabel("As text")).toHaveValue(
      /^Kalundborg Symbiosis \(\d{4}\)\. .*edition [\w.-]+.*Flows, 1982\. http.*edition=/,
    );
    await dialog.locator("summary", { hasText: "As BibTeX" }).click();
    await expect(dialog.getByLabel("As BibTeX")).toHaveValue(/^@misc\{kalundborg-/);

    // Link and code are frozen to the edition on screen.
    await dialog.getByRole("checkbox", { name: /always show edition/ }).check();
    await expect(dialog.getByLabel("Address of this view")).toHaveValue(
      /\?edition=[\w.-]+&view=flows&year=1982&lang=en$/,
    );
    await expect(dialog.getByLabel("Code", { exact: true })).toHaveValue(/edition=[\w.-]+&amp;view=flows/);
  });

  test(
    "says of a long list that the picture shows the part that was on screen",
    { tag: "@long" },
    async ({ page }) => {
      await openShare(page, "view=sources&lang=en");
      const text = (await save(page, "Drawing (SVG)")).content.toString("utf8");
      expect(text).toContain("The picture shows what was on screen.");
      // The year changes nothing there.
      expect(text).toMatch(/Sources · as of \d+ \w+ \d{4}/);
      expect(text).toContain("by publisher");
      await page.keyboard.press("Escape");
      await goTo(page, "?view=flows&lang=en");
      await whenShown(page);
      await page.getByRole("button", { name: "Share this view" }).click();
      const whole = (await save(page, "Drawing (SVG)")).content.toString("utf8");
      expect(whole).not.toContain("The picture shows what was on screen.");
    },
  );

  test(
    "as a drawing of the whole timeline, also what is scrolled out of sight",
    { tag: "@long" },
    async ({ page }) => {
      await page.goto("?view=timeline&lang=en");
      const last = page.locator(".timeline .lane, .timeline__row").last();
      await expect(last).toBeAttached();
      await page.getByRole("button", { name: "Share this view" }).click();
      const { content } = await save(page, "Drawing (SVG)");
      const height = Number(/ height="(\d+)"/.exec(content.toString("utf8"))?.[1]);
      expect(height).toBeGreaterThan(1000);
      // The page itself is as it was.
      await page.keyboard.press("Escape");
      await expect(page.locator("[data-unrolled=true]")).toHaveCount(0);
    },
  );

  test("as data: the streams that are shown, and nothing else", async ({ page }) => {
    await keepEdition(page);
    await openShare(page, "view=flows&year=1982&family=energy&lang=en");
    const csv = (await save(page, "CSV")).content.toString("utf8");
    const json = JSON.parse((await save(page, "Data (JSON)")).content.toString("utf8")) as {
      readonly year: number;
      readonly address: string;
      readonly streams: readonly { readonly family: string; readonly references: readonly string[] }[];
      readonly references: readonly { readonly id: string }[];
    };
    expect(json.year).toBe(1982);
    expect(json.address).toContain("edition=");
    expect(json.streams.length).toBeGreaterThan(0);
    expect(new Set(json.streams.map(({ family }) => family))).toEqual(new Set(["energy"]));
    expect(csv.trim().split("\r\n")).toHaveLength(json.streams.length + 1);
    const known = new Set(json.references.map(({ id }) => id));
    expect(json.streams.flatMap(({ references }) => references).filter((id) => !known.has(id))).toEqual([]);
  });
});

test.describe("printing", () => {
  test("leaves out notices and fields to fill in", async ({ page }) => {
    await page.goto("?view=sources&lang=en");
    await expect(page.getByRole("searchbox")).toBeVisible();
    await page.evaluate(() => {
      const notice = document.createElement("div");
      notice.className = "notice";
      notice.textContent = "Ready";
      document.querySelector(".explore__notices")?.append(notice);
    });
    await expect(page.locator(".notice")).toBeVisible();
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await expect(page.locator(".paper")).toBeAttached({ timeout: 1000 });
    }).toPass();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".notice")).toBeHidden();
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Sources", level: 2 })).toBeVisible();
  });

  const LIGHT_LAND = "rgb(243, 238, 223)";
  const PAPER = /\/Type\s*\/Page\b/g;

  for (const view of ["map", "flows", "table"]) {
    test(`puts ${view}, the streams as a table and the references on paper`, async ({ page }) => {
      await page.goto(`?view=${view}&year=1993&lang=en&theme=dark`);
      if (view === "map") await expect(page.locator(".map")).toHaveAttribute("data-ready", "true");
      // What printing needs comes when the page has come to rest.
      await expect(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
        await expect(page.locator(".paper")).toBeAttached({ timeout: 1000 });
      }).toPass();
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      // Nobody gets pages of a table unasked.
      const countPages = async () =>
        ((await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1").match(PAPER) ?? [])
          .length;
      if (view === "table") await expect.poll(countPages).toBeGreaterThan(2);
      else await expect.poll(countPages).toBe(1);
      await expect(page.locator(".paper")).toHaveCount(0);

      if (view !== "table") {
        await page.evaluate(() => (window.print = () => window.dispatchEvent(new Event("beforeprint"))));
        await page.getByRole("button", { name: "Share this view" }).click();
        const dialog = page.getByRole("dialog");
        await expect(dialog.getByRole("img", { name: "The picture as it will be downloaded" })).toBeVisible();
        await dialog.getByLabel("Print the streams as a table too").check();
        await dialog.getByRole("button", { name: "Print", exact: true }).click();
      }
      await page.emulateMedia({ media: "print" });
      await expect(async () => {
        if (view === "table") await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
        await expect(page.getByRole("heading", { name: "Streams, 1993" })).toBeVisible({ timeout: 1000 });
      }).toPass();
      await expect(page.getByRole("heading", { name: "References" })).toBeVisible();
      expect(await page.locator(".paper__table tbody tr").count()).toBeGreaterThan(10);
      expect(await page.locator(".paper__references li").count()).toBeGreaterThan(10);
      // All of it is lines, also the map's ground, which a graphics card paints on screen, and in the colours of paper.
      expect(await page.locator(".paper__picture image").count()).toBe(0);
      const land = page.locator(`.paper__picture svg svg path[fill="${LIGHT_LAND}"]`);
      expect((await land.count()) > 0).toBe(view === "map");
      await expect(page.getByRole("button")).toHaveCount(0);
      // Gradients, masks and patterns are the sheet's own: those of the hidden page would paint nothing.
      const foreign = await page.locator(".paper__picture").evaluateAll((holders) =>
        holders.flatMap((holder) =>
          [...holder.querySelectorAll("*")].flatMap((part) =>
            [...part.attributes].flatMap(({ value }) => {
              const name = /url\(#([^)]+)\)/.exec(value)?.[1];
              return name === undefined || holder.contains(document.getElementById(name)) ? [] : [name];
            }),
          ),
        ),
      );
      expect(foreign).toEqual([]);
      await page.emulateMedia({ media: "screen" });
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      await expect(page.locator(".paper")).toHaveCount(0);
    });
  }
});
