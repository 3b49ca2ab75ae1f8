import type { Page } from "@playwright/test";
import { open } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

test.use({ viewport: { width: 1366, height: 768 } });

const WORDS = {
  da: {
    station: "Asnæsværket",
    on: "Følg den videre",
    next: "Og så?",
    strip: "Følg ressourcen",
    without: /^Netværket uden /,
    left: "Netværket uden en partner",
    cut: / falder bort\./,
  },
  en: {
    station: "Asnæs Power Station",
    on: "Follow it onwards",
    next: "And then?",
    strip: "Follow the resource",
    without: /^The network without /,
    left: "The network without a partner",
    cut: / are cut\./,
  },
} as const;

/** Finds a record as a reader does who knows its name: one action to search, one to choose. */
async function lookUp(page: Page, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await expect(page.locator("dialog[open] a[aria-selected=true]")).toContainText(name);
  await page.keyboard.press("Enter");
}

for (const language of ["da", "en"] as const)
  test.describe(`three actions answer, in ${language} @long`, () => {
    const t = WORDS[language];

    test("where does this go, and then?", async ({ page }) => {
      await open(page, `?lang=${language}&view=flows&stream=surface-water-tisso-refinery`);
      await page.getByRole("link", { name: t.on, exact: true }).click();
      const strip = page.getByRole("region", { name: t.strip });
      await strip.getByRole("button", { name: t.next, exact: true }).click();
      await expect(strip.locator('a[aria-current="step"]')).toBeVisible();
      const asked = new URL(page.url()).searchParams;
      const chain = asked.get("follow")?.split(",") ?? [];
      expect(chain.length).toBeGreaterThan(2);
      expect(asked.get("stream")).toBe(chain[1]);
      // Every view stands on the same: the address alone brings it back, and Back undoes the hop.
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`stream=${chain[0] ?? ""}`));
    });

    test("what if the power station stopped?", async ({ page }) => {
      await open(page, `?lang=${language}`);
      await lookUp(page, t.station);
      await page.getByRole("link", { name: t.without }).click();
      await expect(page.getByRole("region", { name: t.left })).toContainText(t.cut);
      await expect(page).toHaveURL(/without=asnaes/);
    });
  });
