import type { Page } from "@playwright/test";
import { axeFaults, goTo, open, view } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

const plate = (page: Page, name: string) => view(page, "beyond").getByRole("group", { name, exact: true });
const place = (page: Page, name: RegExp) => view(page, "beyond").getByRole("link", { name }).first();

/** Names on the plates that lie upon another name of the same plate or beyond its edge, and how many were looked at. */
const namesOf = (page: Page) =>
  page.locator(".plate svg").evaluateAll((plates) => {
    const upon: string[] = [];
    let seen = 0;
    for (const svg of plates) {
      const edge = svg.getBoundingClientRect();
      const names = [...svg.querySelectorAll("text")].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
        of: text.closest("a, g"),
      }));
      seen += names.length;
      for (const [i, { text, box, of }] of names.entries()) {
        if (box.left < edge.left - 1 || box.right > edge.right + 1) upon.push(`${text} beyond the plate`);
        for (const other of names.slice(i + 1)) {
          const isApart =
            other.box.left >= box.right - 1 ||
            other.box.right <= box.left + 1 ||
            // The box of a line is a little higher than its letters.
            other.box.top >= box.bottom - 4 ||
            other.box.bottom <= box.top + 4;
          if (!isApart && other.of !== of) upon.push(`${text} and ${other.text}`);
        }
      }
    }
    return { upon, seen: Math.min(seen, 6) };
  });

test.describe("projects on a map of the world", () => {
  test("stand on plates, each name clear of the others, at the desk, in Danish, on paper and on a phone", async ({
    page,
  }) => {
    await open(page, "?view=beyond&lang=en&motion=none");
    for (const name of ["The world", "Around Denmark", "Denmark"])
      await expect(plate(page, name).locator(".plate__land")).toHaveAttribute("d", /^M.{500}/);
    await expect(plate(page, "The world").getByRole("link", { name: /^Portland, Oregon: / })).toBeVisible();
    expect(await namesOf(page)).toEqual({ upon: [], seen: 6 });
    await goTo(page, "?view=beyond&lang=da&motion=none");
    await expect(plate(page, "Omkring Danmark")).toBeVisible();
    expect(await namesOf(page)).toEqual({ upon: [], seen: 6 });
    await page.emulateMedia({ media: "print" });
    await expect(plate(page, "Verden")).toBeVisible();
    expect(await namesOf(page)).toEqual({ upon: [], seen: 6 });
    // As wide as paper, in the layout of a window: the closer two beside each other below the world.
    const boxes = await page.locator(".plate").evaluateAll((plates) => {
      document.body.style.width = "700px";
      return plates.map((one) => one.getBoundingClientRect());
    });
    expect(boxes.map(({ top }) => top > (boxes[0]?.bottom ?? 0))).toEqual([false, true, true]);
    expect(boxes[1]?.top).toBeCloseTo(boxes[2]?.top ?? 0, 0);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(700);
    await page.evaluate(() => document.body.removeAttribute("style"));
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => namesOf(page)).toEqual({ upon: [], seen: 6 });
  });

  test("a place opens its project and stays under the pointer; one that is looked up lights its place", async ({
    page,
  }) => {
    await open(page, "?view=beyond&lang=en&motion=none");
    const holbaek = place(page, /^Holbæk: /);
    await holbaek.locator(".place__target").click();
    await expect(page).toHaveURL(/project=heat-to-holbaek/);
    await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(
      "Surplus heat to Holbæk",
    );
    await expect(holbaek).toHaveAttribute("data-lit", "true");
    await expect(holbaek).toBeInViewport();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press("/");
    await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill("PRESI");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/project=presi/);
    const rio = place(page, /^Santa Cruz/);
    await expect(rio).toHaveAttribute("data-lit", "true");
    await expect(rio).toBeInViewport();
    await expect(holbaek).toHaveAttribute("data-lit", "false");
  });
});
