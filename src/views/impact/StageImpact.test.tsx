import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { StageImpact } from "./StageImpact.tsx";

const view = { selection: { kind: "figure", id: "co2-saved" } } as const;

describe("a figure on stage", () => {
  it("shows what all sources say on one scale from zero, the one in large type among them", () => {
    renderAtlas(<StageImpact />, { view });
    const claims = within(screen.getByRole("list", { name: "Sources say" })).getAllByRole("listitem");
    expect(claims.map((claim) => claim.textContent)).toEqual([
      expect.stringContaining("1,000"),
      expect.stringContaining("4,000"),
    ]);
    expect(claims.map((claim) => claim.dataset["lead"])).toEqual(["true", "false"]);
    const dots = claims.map((claim) => claim.querySelector<HTMLElement>(".claim-scale__dot"));
    expect(dots.map((dot) => dot?.style.insetInlineStart)).toEqual(["25%", "100%"]);
    // Each number once, at its dot, with who says so.
    expect(screen.getAllByText("1,000", { ignore: ".claim-scale__axis *" })).toHaveLength(1);
    for (const claim of claims)
      expect(claim).toHaveTextContent(/; (Smalltown Symbiosis, 2018|Town News, 2020)$/);
  });

  it("says beside its record only what is a picture: number and scale, not title, description and sources again", () => {
    renderAtlas(
      <DisplayContext value={{ labels: "about", hasRecord: true }}>
        <StageImpact />
      </DisplayContext>,
      { view },
    );
    expect(within(screen.getByRole("list", { name: "Sources say" })).getAllByRole("listitem")).toHaveLength(
      2,
    );
    for (const again of ["CO2 saved a year", "The sources disagree."])
      expect(screen.queryByText(again)).toBeNull();
    expect(screen.getAllByText(/Smalltown Symbiosis, 2018/)).toHaveLength(1);
  });

  it("draws no scale where the units differ", () => {
    const dataset = smallDataset();
    const impactFigures = dataset.impactFigures.map((figure) => ({
      ...figure,
      claims: figure.claims.map((claim, i) => (i === 0 ? { ...claim, unit: "GWh/year" as const } : claim)),
    }));
    renderAtlas(<StageImpact />, { dataset: { ...dataset, impactFigures }, view });
    expect(document.querySelector(".claim-scale")).toBeNull();
    expect(screen.getAllByText("4,000").length + screen.getAllByText("1,000").length).toBe(2);
  });
});
