import { axeFaults, goTo, open, overflowOf, streamIn, view, whenShown, year } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

const VIEWS = [
  "overview",
  "map",
  "flows",
  "timeline",
  "table",
  "impact",
  "network",
  "beyond",
  "sources",
  "about",
] as const;

test.describe("everyone can use it", () => {
  // One visit answers everything that is asked of every view; console and foreign requests are watched in each test.
  for (const names of [VIEWS.slice(0, 4), VIEWS.slice(4, 7), VIEWS.slice(7)])
    test(`${names.join(", ")}: axe finds nothing, landmarks are there, and a phone needs no sideways scrolling`, async ({
      page,
    }) => {
      const show = async (name: string, partner: string) => {
        await goTo(page, `?view=${name}&year=2018${partner}&motion=none`);
        await expect(view(page, name === "overview" ? "ledger" : name)).toBeVisible();
        await expect(page.getByRole("complementary")).toHaveCount(partner === "" ? 0 : 1);
        await whenShown(page);
      };
      await open(page, `?view=${names[0]}&year=2018&partner=gyproc&motion=none`);
      for (const name of names) {
        await show(name, "&partner=gyproc");
        expect(await axeFaults(page), name).toEqual([]);
        await expect(page.getByRole("main"), name).toHaveCount(1);
        await expect(page.getByRole("banner"), name).toHaveCount(1);
        await expect(page.getByRole("heading", { level: 1 }), name).toHaveCount(1);
        expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      for (const name of names) {
        await show(name, "");
        await expect.poll(() => overflowOf(page), name).toBeLessThanOrEqual(0);
      }
    });

  test("axe finds nothing in the overview in the dark and the projector's theme, in Danish", async ({
    page,
  }) => {
    for (const theme of ["dark", "projector"]) {
      const query = `?theme=${theme}&lang=da&stream=steam-asnaes-refinery&compare=1990&motion=none`;
      await (theme === "dark" ? open(page, query) : goTo(page, query));
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await whenShown(page);
      expect(await axeFaults(page), theme).toEqual([]);
    }
  });

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

  test("a choice opens a sheet at the bottom that closes again; what was found is read whole", async ({
    page,
  }) => {
    await open(page, "?view=table&year=1993");
    await page.getByRole("link", { name: "desulphurisation gypsum", exact: true }).tap();
    const sheet = page.getByRole("complementary");
    await expect(sheet).toBeVisible();
    const box = await sheet.boundingBox();
    expect(box?.width).toBeGreaterThan(380);
    // Nothing of the page below, the years above all, lies across what is read.
    const covered = await page.locator(".details__sheet").evaluate((own) => {
      const { left, top, width, height } = own.getBoundingClientRect();
      const ys = Array.from({ length: 20 }, (_, i) => top + ((i + 0.5) / 20) * height);
      const on = ys.map((y) => document.elementFromPoint(left + width / 2, y));
      return on.filter((element) => !own.contains(element)).map((element) => element?.className);
    });
    expect(covered).toEqual([]);
    await sheet.getByRole("button", { name: /close/i }).tap();
    await expect(sheet).toHaveCount(0);

    // Three dots within a figure would make another of it.
    await page.getByRole("button", { name: "Search", exact: true }).tap();
    await page.getByRole("dialog").getByRole("combobox").fill("2010");
    const reasons = page.locator(".search__why");
    await expect.poll(() => reasons.count()).toBeGreaterThan(9);
    const cut = await reasons.evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
  });
});
