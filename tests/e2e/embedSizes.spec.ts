// Whatever a page does to the size of the atlas's frame: something of the atlas is seen in it, and a way to all of it.

import type { FrameLocator } from "@playwright/test";
import { frameHeight } from "../../src/modes/explore/share/snippet.ts";
import { expect, test } from "./hostPage.ts";

const TINY = [
  ["as a browser makes one that has no size", ""],
  ["that an editor has made low", 'width="320" height="200"'],
  ["in a side column", 'width="120" height="400"'],
  ["in a very narrow one", 'width="64" height="160"'],
  ["of a line's height", 'width="320" height="36"'],
  ["as a wide, low bar", 'width="1000" height="90"'],
] as const;

const SEEN_FROM_PX = 100; // of height, from which on a picture is asked for beside the link

/** How much of a part lies within its frame, in px of height. */
const seen = (frame: FrameLocator, part: string) =>
  frame.locator(part).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isWithin = left >= -1 && right <= window.innerWidth + 1;
    return isWithin ? Math.min(bottom, window.innerHeight) - Math.max(0, top) : 0;
  });

test("a frame of any size shows something of the view, and a link to the atlas", async ({ page, host }) => {
  const src = `${host.atlas}?mode=embed&view=flows&year=2018&lang=da`;
  await page.goto(
    host.page(TINY.map(([name, size]) => `<iframe title="${name}" ${size} src="${src}"></iframe>`).join("")),
  );
  for (const [name] of TINY) {
    const frame = page.frameLocator(`iframe[title="${name}"]`);
    const link = frame.getByRole("link", { name: /Åbn hele atlasset/ });
    await expect(link, name).toHaveAttribute("href", /view=flows&year=2018/);
    const box = await page.locator(`iframe[title="${name}"]`).boundingBox();
    // The words that say so are seen whole, as far as the frame has room for a line.
    const words = await seen(frame, ".tiny__open");
    expect(words, name).toBeGreaterThan(Math.min(14, box!.height - 12));
    if (box!.height > SEEN_FROM_PX) expect(await seen(frame, ".tiny__picture"), name).toBeGreaterThan(30);
    expect(await frame.locator("html").evaluate((html) => html.scrollHeight - window.innerHeight), name).toBe(
      0,
    );
  }
});

test("the plain snippet's frame on a phone leaves some of the page in sight, and shows the view", async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 360, height: 660 });
  for (const view of ["map", "flows", "timeline", "table"]) {
    await page.goto(
      host.page(
        `<iframe title="${view}" src="${host.atlas}?mode=embed&amp;view=${view}&amp;lang=da" width="100%" height="${frameHeight(880, 660)}"></iframe>`,
      ),
    );
    const frame = page.frameLocator("iframe");
    await expect(frame.locator(`[data-view=${view}]`)).toBeVisible();
    await expect(frame.locator(".loading")).toHaveCount(0);
    const { height } = (await page.locator("iframe").boundingBox())!;
    expect(height).toBeLessThan(600);
    expect(await seen(frame, `[data-view=${view}]`), view).toBeGreaterThan(height / 2);
    expect(
      await frame.locator("html").evaluate((html) => html.scrollWidth - window.innerWidth),
      "sideways",
    ).toBeLessThanOrEqual(0);
  }
});
