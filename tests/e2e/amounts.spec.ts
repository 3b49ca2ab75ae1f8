// How much? Answered from the default page in three presses at most.

import { whenShown } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

test("how much steam, and how big the gypsum was, is answered in three presses from the first page @long", async ({
  page,
}) => {
  await withoutWebGL(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("?lang=en&motion=none");
  await page.getByRole("link", { name: "Flows", exact: true }).click();
  await page.getByRole("link", { name: "Energy", exact: true }).click();
  await whenShown(page);
  await expect(page.locator(".amounts__line", { hasText: "→ Novo Nordisk" })).toHaveAttribute(
    "title",
    /215,000 t\/year/,
  );

  await page.goto("?lang=en&motion=none&year=2010");
  await page.getByRole("link", { name: "Flows", exact: true }).click();
  await page.getByRole("link", { name: "Materials", exact: true }).click();
  const gypsum = page.getByRole("link", { name: /gypsum, from .* 150,000 t a year for 2010/ });
  await expect(gypsum).toBeVisible();
  // The figure's sources are one press further.
  await gypsum.click();
  await expect(page.getByRole("complementary").getByText("150,000").first()).toBeVisible();
});
