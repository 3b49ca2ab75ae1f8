import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FULL_DATASET } from "../../../tests/fixtures/fullDataset.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { parseDataset } from "../../dataset/parse.ts";
import { SourcesView } from "./SourcesView.tsx";

const entry = (title: string) => screen.getByText(title).closest<HTMLElement>(".source")!;
const titles = () =>
  [...document.querySelectorAll(".source cite")].map((cite) => cite.textContent.replace(/ ?\(opens.*/, ""));

describe("SourcesView", () => {
  it("lists every reference with its count, the source documents first", () => {
    renderAtlas(<SourcesView />);
    expect(screen.getByRole("status")).toHaveTextContent("3 sources");
    expect(titles()).toEqual(["A paper on fields", "Annual report", "Steam for the mill"]);
  });

  it("says which part was read and does not guess where that is not stated", () => {
    renderAtlas(<SourcesView />);
    expect(entry("A paper on fields")).toHaveTextContent("Read: opening only");
    expect(entry("Steam for the mill")).toHaveTextContent("Read: not stated");
  });

  it("narrows by words and by kind, and says how many are left", async () => {
    renderAtlas(<SourcesView />);
    await userEvent.type(screen.getByRole("searchbox"), "town news");
    expect(titles()).toEqual(["Steam for the mill"]);
    expect(screen.getByRole("status")).toHaveTextContent("1 of 3 sources");
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.selectOptions(screen.getByLabelText("Kind"), "association or network");
    expect(titles()).toEqual(["Annual report"]);
  });

  it("says that nothing fits and offers the whole list again", async () => {
    renderAtlas(<SourcesView />);
    await userEvent.type(screen.getByRole("searchbox"), "no such source");
    expect(screen.getByText("No source fits what you are looking for.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show all sources" }));
    expect(titles()).toHaveLength(3);
  });

  it("lists what the address asks for, as it asks", () => {
    renderAtlas(<SourcesView />, { view: { find: "town", kind: "news", sort: "year" } });
    expect(titles()).toEqual(["Steam for the mill"]);
    expect(screen.getByRole("searchbox")).toHaveValue("town");
    expect(screen.getByLabelText("Order")).toHaveDisplayValue("newest first");
  });

  it("changes the order on request, and the address keeps it", async () => {
    const { store } = renderAtlas(<SourcesView />);
    await userEvent.selectOptions(screen.getByLabelText("Order"), "newest first");
    expect(titles()).toEqual(["A paper on fields", "Steam for the mill", "Annual report"]);
    expect(store.getState().view.sort).toBe("year");
  });
});

describe("what cites a reference", () => {
  const follow = async (title: string, count: string, record: string) => {
    const { store } = renderAtlas(<SourcesView />, { view: { view: "sources" } });
    await userEvent.click(within(entry(title)).getByText(count));
    await userEvent.click(within(entry(title)).getByRole("link", { name: record }));
    const { view, selection } = store.getState().view;
    return { view, selection };
  };

  it("leads to a stream in the overview", async () => {
    expect(await follow("Annual report", "Cited in 6 places", "Steam, from New Works to Paper Mill")).toEqual(
      {
        view: "overview",
        selection: { kind: "stream", id: "steam-works-mill" },
      },
    );
  });

  it("leads to a milestone in the overview", async () => {
    expect(await follow("Steam for the mill", "Cited in 5 places", "May 1980: Steam begins")).toEqual({
      view: "overview",
      selection: { kind: "milestone", id: "steam-begins" },
    });
  });

  it("leads to a figure in the impact view", async () => {
    expect(await follow("Steam for the mill", "Cited in 5 places", "CO2 saved a year")).toEqual({
      view: "impact",
      selection: { kind: "figure", id: "co2-saved" },
    });
  });

  it("leads to a project in the view of projects", async () => {
    expect(await follow("A paper on fields", "Cited in 5 places", "Harbour abroad")).toEqual({
      view: "beyond",
      selection: { kind: "project", id: "harbour-abroad" },
    });
  });

  it("leads to a yearly series in the impact view", async () => {
    expect(await follow("A paper on fields", "Cited in 5 places", "CO2 from the works")).toEqual({
      view: "impact",
      selection: null,
    });
  });

  it("leads to the findings and to the published comparison", async () => {
    const parsed = parseDataset(FULL_DATASET);
    if (!parsed.ok) throw new Error("the full dataset is broken");
    renderAtlas(<SourcesView />, { dataset: parsed.dataset, view: { view: "sources" } });
    const source = within(entry("Annual report"));
    await userEvent.click(source.getByText("Cited in 9 places"));
    const link = (name: string) => source.getByRole("link", { name });
    expect(link("CO2 is saved.")).toHaveAttribute("href", "?view=impact");
    expect(link("A life cycle study")).toHaveAttribute("href", "?view=impact&without=all");
  });
});
