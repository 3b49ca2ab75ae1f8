import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { TimeRail } from "./TimeRail.tsx";

type View = Parameters<typeof renderAtlas>[1];
const renderRail = (options: View = {}) => renderAtlas(<TimeRail />, options);

describe("what changes", () => {
  const line = () => document.querySelector(".rail__line");
  const more = (year: number) => screen.getByRole("button", { name: `More about ${year}` });
  const openMore = async (year: number) => {
    await userEvent.click(more(year));
    return within(await screen.findByRole("region", { name: `More about ${year}` }));
  };

  it("stands in one line, counted and by the names of the things", () => {
    renderRail({ view: { year: 1980 } });
    expect(line()).toHaveTextContent("1 begins: Steam");
    expect(line()).toHaveTextContent("1 event: Steam begins");
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("stands in full behind the button, with the names of that year, and can be selected", async () => {
    const { store } = renderRail({ view: { year: 1980 } });
    const panel = await openMore(1980);
    expect(panel.getByRole("heading", { name: "1 begins" })).toBeInTheDocument();
    expect(panel.getByRole("link", { name: "Steam begins" })).toBeInTheDocument();
    await userEvent.click(panel.getByRole("link", { name: "Steam, from Old Works to Paper Mill" }));
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
  });

  it("closes by Escape, which then belongs to nobody else, and by a press beside it", async () => {
    const heard = vi.fn<() => void>();
    window.addEventListener("keydown", heard);
    renderRail({ view: { year: 1980 } });
    const panel = await openMore(1980);
    panel.getByRole("link", { name: "Steam begins" }).focus();
    heard.mockClear();
    await userEvent.keyboard("{Escape}");
    expect(more(1980)).toHaveFocus();
    expect(more(1980)).toHaveAttribute("aria-expanded", "false");
    expect(heard).not.toHaveBeenCalled();
    await openMore(1980);
    await userEvent.click(document.body);
    expect(screen.queryByRole("region", { name: "More about 1980" })).toBeNull();
    window.removeEventListener("keydown", heard);
  });

  it("is said to be nothing in a quiet year", () => {
    renderRail({ view: { year: 2000 } });
    expect(screen.getByText("Nothing documented changes this year.")).toBeInTheDocument();
  });

  it("names what ended in the year after it last ran", async () => {
    renderRail({ view: { year: 1991 } });
    expect(line()).toHaveTextContent(/^1 ended: Gas/);
    const panel = await openMore(1991);
    expect(panel.getByRole("link", { name: "Gas, from Old Works to Paper Mill" })).toBeInTheDocument();
  });

  it("leaves out what the filter hides", () => {
    renderRail({ view: { year: 1980, families: ["water"] } });
    expect(line()).not.toHaveTextContent("begins:");
  });
});
