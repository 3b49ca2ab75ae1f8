import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Dataset } from "../../dataset/schema/dataset.ts";
import type { Series } from "../../dataset/schema/story.ts";
import { ImpactView } from "./ImpactView.tsx";

const dataset = smallDataset();
const [pattern] = dataset.series;
const steam = dataset.streams.find(({ id }) => id === "steam-works-mill")!;
const withSeries = (change: Partial<Series>, streams: Dataset["streams"] = dataset.streams) => {
  const series = [{ ...pattern!, explains: [steam.id], ...change }];
  return renderAtlas(<ImpactView />, { dataset: { ...dataset, streams, series } });
};
const group = () => screen.getByRole("article", { name: /^Steam|^Process steam/i });

describe("a series beside the stream that it explains", () => {
  it("stands above it, on the same years, each on an axis of its own", () => {
    withSeries({});
    expect(within(group()).getByRole("img", { name: /CO2 from the works/ })).toBeInTheDocument();
    expect(group().querySelectorAll(".chart__run").length).toBeGreaterThan(0);
    const [bars, strip] = [...group().querySelectorAll("svg[role=img]")].map((chart) =>
      [...chart.querySelectorAll(".chart__label")]
        .map((label) => label.textContent)
        .filter((text) => /^\d{4}$/.test(text)),
    );
    expect(bars).toEqual(strip);
  });

  it("is not drawn a second time among the others", () => {
    withSeries({});
    expect(screen.getAllByRole("heading", { name: /CO2 from the works/, hidden: true })).toHaveLength(1);
  });

  it("holds what was measured against what was promised, as it was published and in the unit of the chart", () => {
    const quantity = dataset.streams
      .flatMap(({ claims }) => claims)
      .find(({ about }) => about === "quantity")!;
    const promise = {
      ...quantity,
      figure: "hoped",
      value: 900_000,
      upTo: null,
      qualifier: null,
      unit: "kg/year",
      basis: "plan",
      referenceYear: 2012,
      referenceYearTo: null,
      referencePeriod: null,
      publishedYear: null,
      publishedPeriod: null,
    };
    const streams = dataset.streams.map((stream) =>
      stream === steam ? { ...stream, claims: [...stream.claims, promise] } : stream,
    ) as Dataset["streams"];
    withSeries({ promised: ["hoped"] }, streams);
    expect(group().querySelectorAll(".chart__promise")).toHaveLength(1);
    expect(group()).toHaveTextContent("promised: 900");
    expect(group()).toHaveTextContent("Dashed: promised 900,000 kg/year (converted: 900 t/year), for 2012.");
  });
});
