import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { comparedTown } from "../../../tests/fixtures/comparedTown.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { CompareNote } from "./CompareNote.tsx";

const note = () => screen.getByRole("region", { name: "Two years side by side" });

describe("the comparison of two years", () => {
  it("says in one sentence what differs, the earlier year first", () => {
    renderAtlas(<CompareNote />, { view: { year: 1985, compare: 2026 } });
    expect(note()).toHaveTextContent(
      "From 1985 to 2026: 1 stream ended, 1 came to be planned and 2 are as before.",
    );
    expect(note()).toHaveTextContent("The picture shows 1985; what begins later is not drawn yet.");
  });

  it("says so in Danish", () => {
    renderAtlas(<CompareNote />, { view: { year: 1995, compare: 1975, lang: "da" } });
    expect(screen.getByRole("region")).toHaveTextContent(
      "Fra 1975 til 1995: 2 strømme er begyndt og 1 er ophørt.",
    );
  });

  it("is nothing while nothing is compared", () => {
    const { container } = renderAtlas(<CompareNote />);
    expect(container).toBeEmptyDOMElement();
  });

  it("takes another year, shows the other one, and stops", async () => {
    const { store } = renderAtlas(<CompareNote />, { view: { year: 1995, compare: 1975 } });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Compare with" }), "1970");
    expect(store.getState()).toMatchObject({ view: { year: 1995, compare: 1970 }, keep: "push" });
    await userEvent.click(screen.getByRole("link", { name: "See 1970" }));
    expect(store.getState().view).toMatchObject({ year: 1970, compare: 1995 });
    await userEvent.click(screen.getByRole("button", { name: "Stop comparing" }));
    expect(store.getState().view).toMatchObject({ year: 1970, compare: null });
  });

  it("lists every stream with what it was in both years; one of them can be selected", async () => {
    const { store } = renderAtlas(<CompareNote />, { view: { compare: 1985 } });
    await userEvent.click(screen.getByRole("button", { name: "Show the list" }));
    const gas = within(note()).getByRole("link", { name: "Gas, from New Works to Paper Mill" });
    expect(gas.closest("li")).toHaveTextContent("1985: running · 2026: ended");
    expect(
      within(note())
        .getAllByRole("heading")
        .map((h) => h.textContent),
    ).toEqual([
      "Who came after whom",
      "Another name or owner",
      "Amounts of both years",
      "1 ended",
      "1 came to be planned",
      "2 are as before",
    ]);
    await userEvent.click(gas);
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "gas-works-mill" });
    // What is lit is now what is selected.
    expect(note()).not.toHaveTextContent("Lit:");
    // Escape closes the list, which is on top, and leaves the rest to the page.
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Show the list" })).toBeVisible();
    expect(store.getState().view.selection).not.toBeNull();
  });

  it("asks for another year where both are the same", () => {
    renderAtlas(<CompareNote />, { view: { year: 1985, compare: 1985 } });
    expect(note()).toHaveTextContent("Choose another year to compare with.");
    expect(screen.queryByRole("button", { name: /Show the list/ })).not.toBeInTheDocument();
  });

  it("asks nothing of a hall, which cannot choose", () => {
    const { container } = renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <CompareNote />
      </DisplayContext>,
      { view: { year: 1985, compare: 1985 } },
    );
    expect(container).toBeEmptyDOMElement();
  });

  it("names on a stage what ended, why, and what was counted", () => {
    renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <CompareNote />
      </DisplayContext>,
      { dataset: comparedTown(), view: { year: 1995, compare: 1985 } },
    );
    expect(note()).toHaveTextContent("Before and after gas");
    expect(
      within(note())
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "Ended: Gas to Paper Mill.",
      "1990: The gas ends.",
      "CO2 from the works: from 900 to 300 tonnes a year.",
    ]);
  });

  it("is words alone on a stage", () => {
    renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <CompareNote />
      </DisplayContext>,
      { view: { year: 1995, compare: 1975, also: "da" } },
    );
    expect(note()).toHaveTextContent("From 1975 to 1995: 2 streams began and 1 ended.");
    // A hall that wants both languages gets both, and no hint in one of them.
    expect(note()).not.toHaveTextContent("Lit:");
    expect(note()).toHaveTextContent("Fra 1975 til 1995: 2 strømme er begyndt og 1 er ophørt.");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });
});
