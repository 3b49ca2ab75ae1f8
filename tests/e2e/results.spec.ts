import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";

test("results open with three findings, and a chart that is taken along stands alone", async ({ page }) => {
  await page.goto("?view=impact&lang=en");
  const findings = page.getByRole("region", { name: "What the figures show" }).getByRole("article");
  await expect(findings).toHaveCount(3);
  const first = findings.first();
  // All three are in sight before anything is scrolled.
  for (const finding of await findings.all())
    await expect(finding.getByRole("heading")).toBeInViewport({ ratio: 1 });
  await expect(first.getByRole("img")).toBeInViewport({ ratio: 1 });

  await first.getByText("Save", { exact: false }).first().click();
  const waiting = page.waitForEvent("download");
  await first.getByRole("button", { name: "SVG" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^kalundborg-co2-after-coal-v.*\.svg$/);
  const svg = await readFile(await file.path(), "utf8");
  const [style = ""] = /<style>[^]*<\/style>/.exec(svg) ?? [];
  expect(style).toContain("font/woff2;base64");
  const drawing = svg.replace(style, "");
  for (const part of ["burned its last", "1,046", "t/year", "Sources: EU Transaction Log", "CC BY"])
    expect(drawing).toContain(part);
  expect(drawing).not.toMatch(/class=|var\(|https?:\/\/(?!www\.w3\.org)/);
  await expect(first.getByRole("button", { name: "SVG" })).toBeHidden();

  // Coal stands over the fly ash that it explains, on the same years.
  const group = page.getByRole("article", { name: /^Fly ash/ });
  const charts = group.getByRole("img");
  const places = await charts.evaluateAll((all) =>
    all.map((chart) =>
      [...chart.querySelectorAll("text")]
        .find(({ textContent }) => textContent === "2010")
        ?.getAttribute("x"),
    ),
  );
  expect(new Set(places).size).toBe(1);
});
