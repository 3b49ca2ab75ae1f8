import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { TableView } from "./TableView.tsx";

const rows = () => within(screen.getByRole("table")).getAllByRole("row").slice(1);
const names = () => rows().map((row) => within(row).getByRole("rowheader").textContent);
const heading = (name: string) => screen.getByRole("columnheader", { name });

describe("TableView", () => {
  it("shows the streams that have begun, each with its facts, and says how many have not begun", () => {
    renderAtlas(<TableView />, { view: { year: 1982 } });
    expect(names()).toEqual(["Gas", "Steam"]);
    expect(rows()[1]).toHaveTextContent("Old Works");
    expect(rows()[1]).toHaveTextContent("running");
    expect(rows()[1]).toHaveTextContent("120 GWh/year");
    expect(screen.getByText("2 streams have not yet begun in 1982.")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("2 streams up to 1982, 2 running");
  });

  it("brings the row of a stream that is selected elsewhere into sight", () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(() => {});
    const selection = { kind: "stream", id: "steam-works-mill" } as const;
    renderAtlas(<TableView />, { view: { year: 1982, selection } });
    expect(scrolled.mock.contexts).toEqual([rows()[1]]);
    scrolled.mockRestore();
  });

  it("never shows an amount that is not published as a number", () => {
    renderAtlas(<TableView />);
    expect(rows()[0]).toHaveTextContent("not published");
  });

  it("sorts by a heading: up, down, and back to the order of the views", async () => {
    renderAtlas(<TableView />);
    const press = () => userEvent.click(within(heading("Resource")).getByRole("button"));
    const own = names();
    expect(heading("Resource")).not.toHaveAttribute("aria-sort");
    await press();
    expect(names()).toEqual(["Condensate", "Fibre", "Gas", "Steam"]);
    expect(heading("Resource")).toHaveAttribute("aria-sort", "ascending");
    await press();
    expect(names()).toEqual(["Steam", "Gas", "Fibre", "Condensate"]);
    expect(heading("Resource")).toHaveAttribute("aria-sort", "descending");
    await press();
    expect(names()).toEqual(own);
  });

  it("stands in the order, and shows the rows, that the address asks for", async () => {
    const { store } = renderAtlas(<TableView />, { view: { sort: "resource-down", find: "e" } });
    expect(names()).toEqual(["Steam", "Gas", "Fibre", "Condensate"]);
    expect(heading("Resource")).toHaveAttribute("aria-sort", "descending");
    expect(screen.getByRole("searchbox")).toHaveValue("e");
    await userEvent.click(within(heading("Since")).getByRole("button"));
    expect(store.getState()).toMatchObject({ view: { sort: "since" }, keep: "push" });
    await userEvent.type(screen.getByRole("searchbox"), "{Backspace}");
    expect(store.getState()).toMatchObject({ view: { find: "" }, keep: "replace" });
    await userEvent.type(screen.getByRole("searchbox"), "g");
    expect(store.getState()).toMatchObject({ view: { find: "g" }, keep: "push" });
    await userEvent.type(screen.getByRole("searchbox"), "as");
    expect(store.getState()).toMatchObject({ view: { find: "gas" }, keep: "replace" });
  });

  it("keeps its own order where the address asks for one of the sources'", () => {
    renderAtlas(<TableView />, { view: { sort: "publisher" } });
    expect(names()).toEqual(["Gas", "Steam", "Condensate", "Fibre"]);
  });

  it("finds rows by an old name, says how many, and offers a way out when there are none", async () => {
    renderAtlas(<TableView />);
    const find = screen.getByRole("searchbox", { name: "Find in the table" });
    await userEvent.type(find, "old works steam");
    expect(names()).toEqual(["Steam"]);
    expect(screen.getByRole("status")).toHaveTextContent("1 of 4 rows");
    await userEvent.clear(find);
    await userEvent.type(find, "zzz");
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText("No row mentions “zzz”.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show all rows" }));
    expect(names()).toHaveLength(4);
  });

  it("follows the shared filter, and says so and clears it when it hides everything", async () => {
    const { store } = renderAtlas(<TableView />, { view: { year: 1982, families: ["water"] } });
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(store.getState().view.families).toEqual([]);
    expect(names()).toEqual(["Gas", "Steam"]);
  });

  it("selects by the button, by Enter and by a press anywhere on the row, and marks the row", async () => {
    const { store } = renderAtlas(<TableView />);
    const selected = () => store.getState().view.selection?.id;
    await userEvent.click(screen.getByRole("link", { name: "Steam" }));
    expect(selected()).toBe("steam-works-mill");
    expect(rows()[1]).toHaveAttribute("aria-current", "true");
    expect(screen.getByRole("link", { name: "Steam" })).toHaveAttribute("aria-current", "true");
    screen.getByRole("link", { name: "Gas" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(selected()).toBe("gas-works-mill");
    await userEvent.click(within(rows()[3]!).getByText("Farms"));
    expect(selected()).toBe("fibre-mill-farms");
  });

  it("lights up the streams of a selected partner", () => {
    renderAtlas(<TableView />, { view: { selection: { kind: "partner", id: "farms" } } });
    expect(rows().map((row) => row.dataset["lit"])).toEqual(["false", "false", "false", "true"]);
  });

  it("speaks Danish", () => {
    renderAtlas(<TableView />, { view: { lang: "da", year: 1995 } });
    expect(names()).toEqual(["Gas", "Damp", "Kondensat"]);
    expect(heading("Indtil")).toBeInTheDocument();
    expect(rows()[0]).toHaveTextContent("ophørt");
  });
});
