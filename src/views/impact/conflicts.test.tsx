import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { ImpactView } from "./ImpactView.tsx";

const [pattern] = smallDataset().impactFigures;
const [claim] = pattern!.claims;
const shown = (change: Partial<ImpactFigure>) => {
  const dataset = smallDataset();
  renderAtlas(<ImpactView />, { dataset: { ...dataset, impactFigures: [{ ...pattern!, ...change }] } });
  return screen.getByRole("article", { name: "CO2 saved a year" });
};
const of = (en: string, value: number, unit: "t/year" | "m3/year" = "t/year") => ({
  ...claim!,
  value,
  unit,
  measure: { da: en, en },
  preferred: false,
});

describe("figures on which sources differ", () => {
  it("say why in the keeper's words, with the sources of that", () => {
    const conflict = {
      text: { da: "Ét tal er løseligt.", en: "One figure is a rough one." },
      references: ["town-news"],
    };
    const figure = shown({ conflict });
    const told = within(figure).getByText("One figure is a rough one.").closest("div")!;
    expect(told).toHaveTextContent("Why the figures differ: One figure is a rough one.");
    expect(told).toHaveTextContent(/Source: /);
  });

  it("say nothing of it where nobody has explained it", () => {
    expect(shown({})).not.toHaveTextContent("Why the figures differ");
  });
});

describe("a figure that counts several things", () => {
  it("leads with the value of each, never with a word in the place of one", () => {
    const figure = shown({ claims: [of("In all", 10), of("Used again", 3), of("Used again", 4)] });
    const lead = figure.querySelector(".figure__lead");
    expect(lead).toHaveTextContent("10 t/yearIn all");
    expect(lead).toHaveTextContent("3–4 t/yearUsed again");
    const glance = screen.getByRole("list", { name: "The whole symbiosis at a glance" });
    expect(glance).toHaveTextContent("10 t/year");
  });

  it("has a chart for each unit", () => {
    const figure = shown({ claims: [of("In all", 10), of("Used again", 3, "m3/year")] });
    expect(within(figure).getAllByRole("img", { name: /1 figures? by year/ })).toHaveLength(2);
  });

  it("draws nothing where there is one number to read", () => {
    expect(within(shown({ claims: [of("In all", 10)] })).queryByRole("img")).toBeNull();
  });
});
