// How much? Answered from the default page in three presses at most.

import { whenShown } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { withoutWebGL } from "./mapPage.ts";

test("how much steam, chips and gypsum is answered in three presses from the first page @long", async ({
  page,
}) => {
  await withoutWebGL(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("?lang=en&motion=none");
  await page.getByRole("link", { name: "Flows", exact: true }).click();
  await page.getByRole("link", { name: "Energy", exact: true }).click();
  await whenShown(page);
  // How much of the heat is from wood chips? Two presses: what goes into unit 6, and the heat that comes of it all.
  const balance = page.locator('[data-view="flows"] svg');
  for (const said of ["1,863 TJ · 2023", "in 1,863 · out 1,730", "1,765 TJ · 2023"])
    await expect(balance.getByText(said, { exact: true })).toBeVisible();
  // How much steam does Novo Nordisk get? The third press: each figure on its own, in words on the page, not cut.
  await page.getByRole("link", { name: "each figure on its own", exact: true }).click();
  const steam = page.locator(".amounts__line", { hasText: "→ Novo Nordisk" });
  await expect(steam).toContainText("215,000 t/year, published 1997");
  const isCut = (line: Element) =>
    [...line.querySelectorAll("span")].some(
      (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).whiteSpace === "nowrap",
    );
  expect(await steam.evaluate(isCut)).toBe(false);

  await page.goto("?lang=en&motion=none&year=2010");
  await page.getByRole("link", { name: "Flows", exact: true }).click();
  await page.getByRole("link", { name: "Materials", exact: true }).click();
  const gypsum = page.getByRole("link", { name: /gypsum, from .* 150,000 t a year for 2010/ });
  await expect(gypsum).toBeVisible();
  // The figure's sources are one press further.
  await gypsum.click();
  await expect(page.getByRole("complementary").getByText("150,000").first()).toBeVisible();
});
