// A picture of the app that has come to rest.

const READY_MS = 60_000; // software WebGL at 4K takes its time
const STILL_MS = 300; // between two pictures that must be the same
const PICTURES_AT_MOST = 20;

/**
 * Waits until the view is there, fonts are loaded and the map, where there is one, runs; returns the picture as soon
 * as two in a row are the same, for the map's ground comes piece by piece.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function stillPicture(page) {
  await page.locator("main [data-view], main.problem").first().waitFor({ timeout: READY_MS });
  await page.waitForFunction(
    () => {
      const isLoading = document.querySelector("main .loading, main .map-frame__waiting") !== null;
      const map = document.querySelector("[data-view=map]");
      return !isLoading && (map === null || map.querySelector("[data-ready=true], .empty") !== null);
    },
    undefined,
    { timeout: READY_MS },
  );
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return pictureAtRest(page);
}

/**
 * Takes pictures until two in a row are the same: the map's ground comes piece by piece.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function pictureAtRest(page) {
  let last = await page.screenshot();
  for (let nth = 0; nth < PICTURES_AT_MOST; nth++) {
    await page.waitForTimeout(STILL_MS);
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  console.warn(`${page.url()} did not come to rest; the last picture is kept.`);
  return last;
}
