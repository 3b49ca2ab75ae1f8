// What runs is what one sees: it has several times the ink of what does not.

import { INK_VIEWS, INK_YEARS, measureInk, timesOfRest, TIMES } from "../../scripts/pictures/measure-ink.mjs";
import { stillPicture } from "../../scripts/pictures/still-picture.mjs";
import { goTo, year as yearField } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

for (const { view, query } of INK_VIEWS)
  test(`what runs has ${TIMES} times the ink of the rest in ${view} @long`, async ({ page }) => {
    test.setTimeout(240_000); // thirty pictures
    await page.setViewportSize({ width: 1440, height: 900 });
    const measure = async (year: number, more = "") => {
      await goTo(page, `?${query}&year=${year}&lang=en&theme=light&motion=none${more}`);
      await expect(yearField(page)).toHaveValue(String(year));
      await stillPicture(page);
      return measureInk(page);
    };
    await page.goto(`?${query}&year=2001&lang=en&theme=light&motion=none`);
    for (const year of INK_YEARS) {
      const ink = await measure(year);
      expect(ink.documented, `documented in ${year}`).toBeGreaterThan(1000);
      expect(ink.names, `names in ${year}`).toBeGreaterThan(500);
      expect(timesOfRest(ink), `in ${year}`).toBeGreaterThanOrEqual(TIMES);
    }
    // The scale tells: what does not run weighs something as soon as it is asked for.
    expect((await measure(2026, "&show=all")).rest).toBeGreaterThan(2000);
  });
