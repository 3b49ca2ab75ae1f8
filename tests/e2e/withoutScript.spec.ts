import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { DIST } from "./ownServer.ts";

test.describe("the page without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("says what the symbiosis is, who takes part and what flows, in each language at its own address", async ({
    page,
  }) => {
    await page.goto("da.html");
    await expect(page).toHaveTitle("Kalundborg Symbiose · Symbioseatlas");
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    await expect(
      page.getByRole("heading", { level: 1, name: "Kalundborg Symbiose · Symbioseatlas" }),
    ).toBeVisible();
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveTitle("Kalundborg Symbiosis · Symbiosis Atlas");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("");
    await expect(page).toHaveTitle("Kalundborg Symbiosis · Symbiosis Atlas");
  });

  test("leads to everything as text, from page to page and into the atlas", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("da.html");
    await page.getByRole("link", { name: /som tekst/ }).click();
    const heading = page.getByRole("heading", { level: 1 });
    await expect(page.getByRole("heading", { level: 2, name: "Om symbiosen" })).toBeVisible();
    await page
      .getByRole("link", { name: /gips.* til .*Gyproc/i })
      .first()
      .click();
    await expect(heading).toHaveText(/gips.* til .*Gyproc/i);
    await page.getByRole("link", { name: "English" }).click();
    await expect(heading).toHaveText(/gypsum .* to .*Gyproc/i);
    await expect(page.getByRole("definition").filter({ hasText: "1993–2019" })).toBeVisible();
    await expect(page.locator("body")).toHaveCSS("font-family", /AtlasSans/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole("link", { name: /Asnæs/ }).first().click();
    await expect(heading).toHaveText(/Asnæs/);
    await expect(page.getByRole("button", { name: "Read this page aloud" })).toBeHidden();
    await page.getByRole("link", { name: "See it in the atlas" }).click();
    await expect(page).toHaveURL(/en\.html\?partner=/);
  });

  test("has the help too, in both languages, and nothing in it is wider than a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ["help/da/guide.html", "help/da/embed.html", "help/en/data-format.html"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("body")).toHaveCSS("font-family", /AtlasSans/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    }
  });

  test("fits a phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("");
    for (const part of await page.locator("main.static, main.static :is(h1, h2, li)").all()) {
      const box = await part.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
  });
});

test.describe("the page for search engines and link previews", () => {
  test("names title, description and a picture that is there", async ({ page, request }) => {
    await page.goto("?view=table");
    const content = (selector: string) => page.locator(selector).getAttribute("content");
    expect(await content("meta[name=description]")).toMatch(/steam, water, heat/);
    expect(await content("meta[property='og:title']")).toBe("Kalundborg Symbiosis · Symbiosis Atlas");
    const picture = await request.get((await content("meta[property='og:image']")) ?? "");
    expect(picture.headers()["content-type"]).toBe("image/png");
    const json = await page.locator("script[type='application/ld+json']").textContent();
    expect(JSON.parse(json ?? "")).toMatchObject({ "@type": "Dataset", inLanguage: ["da", "en"] });
  });

  test("starts in the language of its address, unless the reader or the link says otherwise", async ({
    page,
  }) => {
    const heading = page.getByRole("heading", { level: 1 });
    await open(page, "da.html?view=table");
    await expect(heading).toHaveText("Kalundborg Symbiose");
    await open(page, "da.html?view=table&lang=en");
    await expect(heading).toHaveText("Kalundborg Symbiosis");
    await open(page, "en.html?view=table");
    await expect(heading).toHaveText("Kalundborg Symbiosis");
    await page.getByRole("link", { name: "Dansk" }).click();
    await expect(heading).toHaveText("Kalundborg Symbiose");
    await page.getByRole("button", { name: "Taster og hjælp" }).click();
    const help = page.getByRole("navigation", { name: "Vejledninger" });
    const opened = page.waitForEvent("popup");
    await help.getByRole("link", { name: "Hold en rundvisning" }).click();
    const guide = await opened;
    await expect(guide.getByRole("heading", { level: 1 })).toHaveText("Til guiden: hold en rundvisning");
    await guide.getByRole("link", { name: "Til atlasset" }).click();
    await expect(guide.getByRole("heading", { level: 1 })).toHaveText("Kalundborg Symbiose");
  });

  test("can be installed as an app", async ({ page }) => {
    await page.goto("?view=table");
    const client = await page.context().newCDPSession(page);
    const { errors, data } = await client.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? "") as { icons: { src: string }[]; screenshots: { src: string }[] };
    for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
      const bytes = await (await page.request.get(src)).body();
      expect(bytes.subarray(1, 4).toString(), src).toBe("PNG");
    }
  });

  test("is gone without a jump once the atlas runs", async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number };
          const sum = Number(document.documentElement.getAttribute("data-shift") ?? 0) + shift.value;
          document.documentElement.setAttribute("data-shift", String(sum));
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open(page, "?view=table");
    await expect(page.getByRole("row").nth(5)).toBeVisible();
    await expect(page.getByRole("heading", { name: /Symbioseatlas/ })).toHaveCount(0);
    const shift = Number((await page.locator("html").getAttribute("data-shift")) ?? 0);
    expect(shift).toBeLessThan(0.01);
    await expect(page.locator("link[rel=preload][as=font]"), "faces that come with the code").toHaveCount(2);
  });
});

test("the screenshots of the manifest have the sizes that it names", () => {
  const manifest = JSON.parse(readFileSync(join(DIST, "manifest.webmanifest"), "utf8")) as {
    icons: { src: string; sizes: string }[];
    screenshots: { src: string; sizes: string }[];
  };
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    const png = readFileSync(join(DIST, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
