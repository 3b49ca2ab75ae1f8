import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { ImpactView } from "./ImpactView.tsx";

const figureButton = () =>
  within(screen.getByRole("article", { name: "CO2 saved a year" })).getByRole("link", {
    name: "CO2 saved a year",
  });

describe("ImpactView", () => {
  it("shows both of two conflicting claims and leads with the preferred one, its year beside it", () => {
    renderAtlas(<ImpactView />);
    const claims = within(screen.getByRole("list", { name: "CO2 saved a year" }));
    expect(claims.getByText("1,000")).toBeInTheDocument();
    expect(claims.getByText("4,000")).toBeInTheDocument();
    const glance = screen.getByRole("list", { name: "The whole symbiosis at a glance" });
    expect(glance).toHaveTextContent(
      "CO2 saved a year1,000 t/yearfor 2015, published 2018; calculated by us; " +
        "sources differ: 1,000–4,000 t/year (2015–2020)",
    );
    expect(screen.getByText(/chosen among 2 figures/)).toBeInTheDocument();
  });

  it("selects a figure when its headline is chosen and gives it up when chosen again", async () => {
    const { store } = renderAtlas(<ImpactView />);
    await userEvent.click(figureButton());
    expect(store.getState().view.selection).toEqual({ kind: "figure", id: "co2-saved" });
    expect(figureButton()).toHaveAttribute("aria-current", "true");
    await userEvent.click(figureButton());
    expect(store.getState().view.selection).toBeNull();
  });

  it("brings a figure that is selected elsewhere into sight and marks it", () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(() => {});
    renderAtlas(<ImpactView />, { view: { selection: { kind: "figure", id: "co2-saved" } } });
    expect(scrolled.mock.contexts).toEqual([figureButton().closest("article")]);
    expect(figureButton().closest("article")).toHaveAttribute("data-selected", "true");
    scrolled.mockRestore();
  });

  it("puts the dataset's own count beside the published ones, named as its own", () => {
    const dataset = smallDataset();
    const figures = dataset.impactFigures.map((f) => ({ ...f, kind: "stream-count" as const }));
    renderAtlas(<ImpactView />, { dataset: { ...dataset, impactFigures: figures }, view: { year: 1986 } });
    // Gas, steam and condensate; the planned fibre does not count.
    expect(screen.getByText(/This dataset documents 3 streams running in 1986/)).toBeInTheDocument();
    expect(screen.getByText(/Counted pair by pair/)).toBeInTheDocument();
  });

  it("warns that figures of single projects must not be added", () => {
    const dataset = smallDataset();
    const figures = dataset.impactFigures.map((f) => ({ ...f, kind: "single" as const }));
    renderAtlas(<ImpactView />, { dataset: { ...dataset, impactFigures: figures } });
    expect(screen.getByText(/must not be added/)).toBeInTheDocument();
  });

  it("says so where a dataset has no figures at all", () => {
    renderAtlas(<ImpactView />, { dataset: { ...smallDataset(), impactFigures: [], series: [] } });
    expect(screen.getByText("The dataset holds no published figures.")).toBeInTheDocument();
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});

describe("a yearly series", () => {
  it("shows the value of the chosen year, and outside its years the latest one and which year that is", () => {
    const { unmount } = renderAtlas(<ImpactView />, { view: { year: 2015 } });
    expect(screen.getByText("400", { selector: ".amount__number" }).closest("p")).toHaveTextContent("2015");
    unmount();
    renderAtlas(<ImpactView />);
    expect(screen.getByText(/2016, the latest year/).closest("p")).toHaveTextContent("0 t/year");
  });

  it("says that a year within it is not published, in the reading and in the table", async () => {
    renderAtlas(<ImpactView />, { view: { year: 2014 } });
    expect(screen.getByText("not published", { selector: ".amount" })).toBeInTheDocument();
    await userEvent.click(screen.getByText("Show the values"));
    const table = screen.getByRole("table", { name: "CO2 from the works" });
    expect(within(table).getByRole("row", { name: "2014 not published" })).toBeInTheDocument();
    expect(within(table).getByRole("row", { name: "2016 0" })).toBeInTheDocument();
  });

  it("draws a bar for each published year only and darkens the chosen one", () => {
    const { container } = renderAtlas(<ImpactView />, { view: { year: 2013 } });
    const bars = [...container.querySelectorAll(".chart__bar")];
    expect(bars.map((bar) => bar.textContent)).toEqual([
      "2013: 800 t/year",
      "2015: 400 t/year",
      "2016: 0 t/year",
    ]);
    expect(bars.map((bar) => bar.getAttribute("data-chosen"))).toEqual(["true", "false", "false"]);
  });

  it("marks what is our reading and names what is counted and by whom", () => {
    renderAtlas(<ImpactView />);
    const series = screen.getByRole("heading", { name: /CO2 from the works/ }).closest("article")!;
    expect(series).toHaveTextContent("Our reading: That coal ended is our reading.");
    expect(series).toHaveTextContent("The boiler house only.");
    expect(series).toHaveTextContent("Source: A. Writer, undated");
  });
});
