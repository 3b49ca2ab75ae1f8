import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { FilterBar } from "./FilterBar.tsx";

const chip = (name: RegExp) => screen.getByRole("button", { name });

describe("the filters", () => {
  it("show each family with the number of its streams that run in the year", () => {
    renderAtlas(<FilterBar />, { view: { year: 1985 } });
    expect(chip(/^Energy/)).toHaveAccessibleName("Energy 2 running");
    expect(chip(/^Water/)).toHaveAccessibleName("Water 1 running");
    expect(chip(/^Materials/)).toHaveAccessibleName("Materials 0 running");
  });

  it("say which families are chosen, and let go of one when it is chosen again", async () => {
    const { store } = renderAtlas(<FilterBar />);
    expect(chip(/^Water/)).toHaveAttribute("aria-pressed", "false");
    await userEvent.click(chip(/^Water/));
    await userEvent.click(chip(/^Energy/));
    expect(chip(/^Water/)).toHaveAttribute("aria-pressed", "true");
    expect(store.getState().view.families).toEqual(["energy", "water"]);
    await userEvent.click(chip(/^Water/));
    expect(chip(/^Water/)).toHaveAttribute("aria-pressed", "false");
    expect(store.getState()).toMatchObject({ view: { families: ["energy"] }, keep: "push" });
  });

  it("choose a status, but none that would show nothing", async () => {
    const { store } = renderAtlas(<FilterBar />);
    const status = screen.getByRole("combobox", { name: "Status" });
    expect(within(status).queryByRole("option", { name: "not yet begun" })).not.toBeInTheDocument();
    await userEvent.selectOptions(status, "ended");
    expect(store.getState().view.states).toEqual(["ended"]);
    await userEvent.selectOptions(status, "Any status");
    expect(store.getState().view.states).toEqual([]);
  });

  it("choose a partner by its name of the year, in the order of the alphabet", async () => {
    const { store } = renderAtlas(<FilterBar />, { view: { year: 1985 } });
    const partner = screen.getByRole("combobox", { name: "Partner" });
    const names = within(partner)
      .getAllByRole("option")
      .map((option) => option.textContent);
    expect(names).toEqual(["All partners", "Farms", "Old Works", "Paper Mill"]);
    await userEvent.selectOptions(partner, "Old Works");
    expect(store.getState().view.partners).toEqual(["works"]);
  });

  it("count what is drawn in a picture, and what is listed in the table", () => {
    // Its gas ended in 1990.
    const counted = (view: "map" | "overview" | "flows" | "table") => {
      const { unmount } = renderAtlas(<FilterBar />, { view: { view, year: 2000, families: ["energy"] } });
      const { textContent } = screen.getByRole("status");
      unmount();
      return textContent;
    };
    expect(counted("table")).toBe("2 of 4 streams shown");
    for (const picture of ["map", "overview", "flows"] as const)
      expect(counted(picture)).toBe("1 of 4 streams shown");
  });

  it("say how much is left, and are cleared together", async () => {
    const { store } = renderAtlas(<FilterBar />, { view: { families: ["energy"], states: ["running"] } });
    expect(screen.getByRole("status")).toHaveTextContent("1 of 4 streams shown");
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(store.getState().view).toMatchObject({ families: [], states: [], partners: [] });
    expect(screen.queryByRole("button", { name: "Clear filters" })).not.toBeInTheDocument();
  });
});
