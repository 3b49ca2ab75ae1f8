import { axeFaults, open, overflowOf, streamIn, view, whenShown, year } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { goTo } from "./mapPage.ts";

const VIEWS = ["overview", "map", "flows", "timeline", "table", "impact", "beyond", "sources"] as const;

test.describe("everyone can use it", () => {
  for (const name of VIEWS) {
    // One visit answers everything that is asked of every view; console and foreign requests are watched in each test.
    test(`${name}: axe finds nothing, its landmarks are there, and a phone needs no sideways scrolling`, async ({
      page,
    }) => {
      await open(page, `?view=${name}&year=2018&partner=gyproc&motion=none`);
      await expect(page.getByRole("complementary")).toBeVisible();
      await whenShown(page);
      expect(await axeFaults(page)).toEqual([]);
      await expect(page.getByRole("main")).toHaveCount(1);
      await expect(page.getByRole("banner")).toHaveCount(1);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await goTo(page, `?view=${name}&year=2018&motion=none`);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page.getByRole("complementary")).toHaveCount(0);
      await whenShown(page);
      await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0);
    });
  }

  for (const theme of ["dark", "projector"] as const) {
    test(`axe finds nothing in the overview in the ${theme} theme and in Danish`, async ({ page }) => {
      await open(page, `?theme=${theme}&lang=da&stream=steam-asnaes-refinery&compare=1990&motion=none`);
      await whenShown(page);
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test("the keyboard alone goes from the first Tab to a stream's details and back", async ({ page }) => {
    await open(page, "?view=flows&year=1993");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
    await page.keyboard.press("Enter");
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.getAttribute("data-stop") !== null)) break;
    }
    await page.keyboard.press("ArrowDown");
    const name = await page.evaluate(() => document.activeElement?.querySelector("title")?.textContent);
    expect(name).toMatch(/from .* to .*(running|ended)/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("complementary")).toHaveCount(0);
  });

  test("PageDown, digits and L steer the page; letters stay silent while typing", async ({ page }) => {
    await open(page, "?view=table&year=1972");
    await page.keyboard.press("PageDown");
    await expect(year(page)).not.toHaveValue("1972");
    await page.keyboard.press("3");
    await expect(view(page, "flows")).toBeVisible();
    await page.keyboard.press("l");
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    await page.keyboard.press("/");
    await page.getByRole("dialog").getByRole("combobox").pressSequentially("l1");
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog").getByRole("combobox")).toHaveCount(0);
  });

  test("Danish and English switch without losing the view", async ({ page }) => {
    await open(page, "?view=flows&year=1993&stream=gypsum-asnaes-gyproc");
    await page.getByRole("link", { name: "Dansk" }).click();
    await expect(
      page.getByRole("complementary").getByRole("heading", { name: /industrigips/i }),
    ).toBeVisible();
    await expect(streamIn(page, "flows", /industrigips.*fra Asnæsværket.*til .*Gyproc/i)).toBeAttached();
    await expect(page).toHaveURL(/view=flows&year=1993&stream=gypsum-asnaes-gyproc/);
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
  });

  test("reduced motion switches transitions off", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, "?view=flows");
    const quick = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--quick"),
    );
    expect(Number.parseFloat(quick)).toBe(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a choice opens a sheet at the bottom that closes again", async ({ page }) => {
    await open(page, "?view=table&year=1993");
    await page.getByRole("link", { name: "desulphurisation gypsum", exact: true }).tap();
    const sheet = page.getByRole("complementary");
    await expect(sheet).toBeVisible();
    const box = await sheet.boundingBox();
    expect(box?.width).toBeGreaterThan(380);
    await sheet.getByRole("button", { name: /close/i }).tap();
    await expect(sheet).toHaveCount(0);
  });
});
