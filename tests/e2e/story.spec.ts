import type { Page } from "@playwright/test";
import { goTo, open, row, STREAM_VIEWS, streamIn, view, year } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

const GAS = /^surplus refinery gas, from Esso refinery to Gyproc/i;
const GYPSUM = /^desulphurisation gypsum, from Asnæs Power Station.* to .*Gyproc/i;
const CONDENSATE = /flue-gas condensate, from Asnæs Power Station.* to /i;

/** Expects a view to light a stream: diagram and timeline on its link, the map on the pipe below that too. */
async function expectLit(page: Page, name: (typeof STREAM_VIEWS)[number], stream: RegExp): Promise<void> {
  const link = streamIn(page, name, stream);
  if (name === "map") {
    await expect(link).toHaveAttribute("data-light", "lit");
    await expect(page.locator(".map-trunks[data-light=lit] path")).not.toHaveCount(0);
  } else await expect(link).toHaveAttribute(name === "flows" ? "data-lit" : "data-emphasis", /^(lit|true)$/);
}

/** Longer than one event stays on screen while time plays. */
const PLAYS_ON_MS = 3500;

test.describe("the story of the symbiosis", () => {
  test("1972 shows the refinery's gas to Gyproc in all four views", async ({ page }) => {
    await open(page, "?year=1972");
    for (const name of STREAM_VIEWS) {
      await goTo(page, `?year=1972&view=${name}`);
      await expect(streamIn(page, name, GAS)).toHaveAccessibleName(/running/);
    }
    await goTo(page, "?year=1972&view=table");
    await expect(row(page, /surplus refinery gas/i, "Gyproc", "running")).toBeVisible();
  });

  test(
    "stepping from event to event brings gypsum in 1993 and says so",
    { tag: "@long" },
    async ({ page }) => {
      await open(page, "?year=1991&view=table");
      await expect(row(page, /gypsum/i)).toHaveCount(0);
      for (let steps = 0; steps < 4 && (await year(page).inputValue()) !== "1993"; steps++)
        await page.getByRole("button", { name: "Next event" }).click();
      await expect(year(page)).toHaveValue("1993");
      await expect(page.getByTestId("announcer")).toContainText(/1993.*begins?: desulphurisation gypsum/);
      await expect(row(page, /gypsum/i, "Gyproc", "running")).toBeVisible();
      for (const name of STREAM_VIEWS) {
        await goTo(page, `?year=1993&view=${name}`);
        await expect(streamIn(page, name, GYPSUM)).toHaveAccessibleName(/running/);
      }
    },
  );

  test("in 2021 gypsum from Asnæs has ended and flue-gas condensate is a plan, which its only source foretold", async ({
    page,
  }) => {
    await open(page, "?year=2021");
    for (const name of STREAM_VIEWS) {
      await goTo(page, `?year=2021&view=${name}&show=all`);
      await expect(streamIn(page, name, GYPSUM)).toHaveAccessibleName(/ended/);
      await expect(streamIn(page, name, CONDENSATE)).toHaveAccessibleName(/planned|plan of/);
    }
    await goTo(page, "?year=2021&view=table");
    await expect(row(page, /desulphurisation gypsum/i, "ended")).toBeVisible();
    await expect(row(page, /flue-gas condensate/i, "planned")).toBeVisible();
  });

  test(
    "two years side by side: what differs is lit in every view, and the address says so",
    { tag: "@long" },
    async ({ page }) => {
      await open(page, "?year=1995&view=map");
      await page.locator(".map").evaluate((map) => map.setAttribute("data-seen", "before"));
      await page.getByRole("button", { name: "Compare years" }).click();
      await expect(page).toHaveURL(/year=1995&compare=1975/);
      const note = page.getByRole("region", { name: "Two years side by side" });
      await expect(note).toContainText(/^.*From 1975 to 1995: \d+ streams began/);
      // The map goes on as it was: it is told what to light, not made anew.
      await expect(page.locator(".map")).toHaveAttribute("data-seen", "before");
      await note.getByRole("combobox", { name: "Compare with" }).selectOption("1991");
      await note.getByRole("button", { name: "Show the list" }).click();
      await expect(note.getByRole("link", { name: GYPSUM })).toBeVisible();
      // Years that people ask about are one press away, with why; an event between them takes neither of them away.
      await note.getByRole("link", { name: "Coal ends" }).click();
      await expect(page).toHaveURL(/year=2021&compare=2018/);
      await note.getByRole("link", { name: "The last coal is burned at Asnæs" }).first().click();
      await expect(page).toHaveURL(/year=2021&compare=2018&milestone=last-coal/);
      await expect(note.getByRole("heading", { name: "Who came after whom" })).toBeVisible();
      for (const name of STREAM_VIEWS) {
        await goTo(page, `?year=1993&compare=1991&view=${name}`);
        await expectLit(page, name, GYPSUM);
      }
      await goTo(page, "?year=1993&compare=1991&view=table");
      await expect(row(page, /desulphurisation gypsum/i, "running", "1991: not yet begun")).toBeVisible();
    },
  );

  test("selecting Gyproc in the diagram lights its streams everywhere, and Back undoes it", async ({
    page,
  }) => {
    await open(page, "?year=1993&view=flows");
    await view(page, "flows")
      .getByRole("link", { name: /^Gyproc.*takes/ })
      .last()
      .press("Enter");
    await expect(page.getByRole("complementary").getByRole("heading", { name: "Gyproc" })).toBeVisible();
    await expect(view(page, "flows").locator('[data-lit="true"][data-stop^="stream:"]')).toHaveCount(2);

    await page.getByRole("link", { name: "Table", exact: true }).click();
    await expect(view(page, "table").locator('tr[data-lit="true"]')).toHaveCount(2);

    await page.getByRole("link", { name: "Map", exact: true }).click();
    await expect(view(page, "map").getByRole("link", { name: /^Gyproc/ })).toHaveAttribute(
      "aria-current",
      "true",
    );
    for (const lit of [/surplus refinery gas, from Statoil.* to Gyproc/i, GYPSUM])
      await expectLit(page, "map", lit);

    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/view=flows/);
    await expect(page.getByRole("complementary")).toHaveCount(0);
  });

  test("neighbours can be walked from the panel", async ({ page }) => {
    await open(page, "?view=table&stream=gypsum-asnaes-gyproc");
    const panel = page.getByRole("complementary");
    await panel
      .getByRole("link", { name: /Gyproc/ })
      .first()
      .click();
    await expect(panel.getByRole("heading", { name: /Gyproc/ }).first()).toBeVisible();
    await expect(page).toHaveURL(/partner=gyproc/);
  });

  test("a filter that hides everything says so and offers a way out", async ({ page }) => {
    await open(page, "?year=1972");
    for (const name of ["flows", "table"]) {
      await goTo(page, `?view=${name}&year=1972&family=material`);
      const way = view(page, name).getByRole("button", { name: "Clear filters" });
      await expect(view(page, name).getByText(/filters hide every stream/)).toBeVisible();
      await way.click();
      await expect(page).not.toHaveURL(/family=/);
    }
  });

  test("old names find today's partners", { tag: "@long" }, async ({ page }) => {
    await open(page, "?view=table&lang=en");
    for (const [old, now] of [
      ["Statoil", /Refinery/],
      ["DONG", /Asnæs Power Station/],
      ["Novozymes", /Novonesis/],
    ] as const) {
      await page.keyboard.press("/");
      await page.getByRole("dialog").getByRole("combobox").fill(old);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("complementary").getByRole("heading", { name: now }).first()).toBeVisible();
      await page.keyboard.press("Escape");
    }
  });

  test("playing goes from event to event", async ({ page }) => {
    await page.clock.install();
    await open(page, "?view=table&year=1972");
    await page.getByRole("button", { name: "Play" }).click();
    await page.clock.runFor(PLAYS_ON_MS);
    await expect(year(page)).not.toHaveValue("1972", { timeout: 10_000 });
    await page.getByRole("button", { name: "Pause" }).click();
    const rested = await year(page).inputValue();
    await page.clock.runFor(PLAYS_ON_MS);
    await expect(year(page)).toHaveValue(rested);
  });

  test("what the symbiosis says of itself: by keyboard from the row of views, each figure with its year", async ({
    page,
  }) => {
    await open(page, "?view=sources");
    await page.getByRole("link", { name: "Sources", exact: true }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/view=about/);
    const about = view(page, "about");
    await expect(about.getByRole("heading", { level: 4, name: /^[123]\. / })).toHaveCount(3);
    const figures = about.getByRole("list", { name: "CO₂ saved a year" }).getByRole("listitem");
    await expect(figures.filter({ hasText: "635,000" }).first()).toContainText("2018");
    await about.getByRole("link", { name: "Novonesis" }).click();
    await expect(page.getByRole("complementary").getByText("In the network", { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    await expect(about.getByRole("heading", { name: "Contact" })).toBeVisible();
  });
});
