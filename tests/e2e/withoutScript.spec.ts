import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

test.describe("the page without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("says in both languages what the symbiosis is, who takes part and what flows", async ({ page }) => {
    await page.goto("");
    await expect(page).toHaveTitle("Kalundborg Symbiosis · Symbiosis Atlas");
    const danish = page.locator("section[lang=da]");
    await expect(
      danish.getByRole("heading", { level: 1, name: "Kalundborg Symbiose · Symbioseatlas" }),
    ).toBeVisible();
    await expect(danish.getByText("Asnæsværket (Ørsted)", { exact: false }).first()).toBeVisible();
    const english = page.locator("section[lang=en]");
    await expect(
      english.getByText(/^desulphurisation gypsum, from Asnæs .* to .*Gyproc, 1993–2019$/),
    ).toBeVisible();
    await page.getByRole("link", { name: "English" }).click();
    await expect(english.getByRole("heading", { level: 1 })).toBeInViewport();
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
  });
});

test("the screenshots of the manifest have the sizes that it names", () => {
  const dist = join(import.meta.dirname, "..", "..", "dist");
  const manifest = JSON.parse(readFileSync(join(dist, "manifest.webmanifest"), "utf8")) as {
    icons: { src: string; sizes: string }[];
    screenshots: { src: string; sizes: string }[];
  };
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    const png = readFileSync(join(dist, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
