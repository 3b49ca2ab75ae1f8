import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { TimelineView } from "./TimelineView.tsx";

const lane = (name: RegExp) => screen.getByRole("link", { name });
const laneNames = () =>
  [...document.querySelectorAll("[data-stream]")].map((row) => row.getAttribute("data-stream"));
const drawn = () =>
  [...document.querySelectorAll(".lane-bar, .count-chart__area")].map(
    (el) => el.innerHTML + el.getAttribute("d"),
  );

describe("TimelineView", () => {
  it("says each stream with resource, donor, receiver, beginning and end, and its state in the year", () => {
    renderAtlas(<TimelineView />, { view: { year: 2010 } });
    expect(
      lane(/^Gas, from New Works to Paper Mill\. Energy\. running 1970–1990\. In 2010: ended\./),
    ).toBeVisible();
    expect(lane(/^Gas/)).toHaveAccessibleName(/Sources disagree about the end: 1990 and 1992/);
    expect(lane(/^Steam, /)).toHaveAccessibleName(/running 1980, last documented 2025\. In 2010: running/);
    expect(lane(/^Fibre/)).toHaveAccessibleName(/plan of 2024\. In 2010: not yet begun/);
  });

  it("speaks Danish", () => {
    renderAtlas(<TimelineView />, { view: { lang: "da", year: 2010 } });
    expect(
      lane(
        /^Damp, fra Nye Værk til Papirfabrik\. Energi\. i drift 1980, sidst dokumenteret 2025\. I 2010: i drift/,
      ),
    ).toBeVisible();
  });

  it("says how many streams ran, and how that is counted for who asks", async () => {
    renderAtlas(<TimelineView />, { view: { year: 1988 } });
    expect(screen.getByRole("heading", { name: "Documented streams running: 3 in 1988" })).toBeVisible();
    const how = screen.getByText(/Counted pair by pair in this dataset/);
    expect(how).not.toBeVisible();
    await userEvent.click(screen.getByText("How they are counted"));
    expect(how).toBeVisible();
  });

  it("lets what does not run recede, and moves nothing when the year changes", () => {
    const first = renderAtlas(<TimelineView />, { view: { year: 1975 } });
    expect(lane(/^Steam/)).toHaveAttribute("data-state", "not-yet");
    const before = drawn();
    first.unmount();
    renderAtlas(<TimelineView />, { view: { year: 1985 } });
    expect(lane(/^Steam/)).toHaveAttribute("data-state", "running");
    expect(drawn()).toEqual(before);
  });

  it("walks the lanes with the arrows and selects with Enter", async () => {
    const user = userEvent.setup();
    const { store } = renderAtlas(<TimelineView />);
    lane(/^Gas/).focus();
    expect(
      screen.getAllByRole("link").filter((b) => b.tabIndex === 0 && b.closest("[data-stream]")),
    ).toHaveLength(1);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(lane(/^Condensate/)).toHaveFocus();
    await user.keyboard("{ArrowUp}{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
    expect(lane(/^Steam, /)).toHaveAttribute("aria-current", "true");
    await user.keyboard("{End}");
    expect(lane(/^Fibre/)).toHaveFocus();
  });

  it("lights up the streams of a selected partner and lets the others recede", () => {
    renderAtlas(<TimelineView />, { view: { selection: { kind: "partner", id: "farms" } } });
    expect(lane(/^Fibre/)).toHaveAttribute("data-emphasis", "lit");
    expect(lane(/^Steam, /)).toHaveAttribute("data-emphasis", "dim");
  });

  it("has the streams right below their number, and the milestones one press away", async () => {
    renderAtlas(<TimelineView />);
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ id }) => id);
    expect(headings.slice(0, 3)).toEqual(["timeline-counts", "timeline-streams", "timeline-milestones"]);
    await userEvent.click(screen.getByRole("button", { name: "Milestones" }));
    expect(screen.getByRole("heading", { name: "Milestones" })).toHaveFocus();
  });

  it("selects a milestone, named with its date", async () => {
    const user = userEvent.setup();
    const { store } = renderAtlas(<TimelineView />);
    await user.click(screen.getByRole("link", { name: "May 1980: Steam begins" }));
    expect(store.getState().view.selection).toEqual({ kind: "milestone", id: "steam-begins" });
  });

  it("removes the lanes that the filter hides", () => {
    renderAtlas(<TimelineView />, { view: { families: ["water"] } });
    expect(laneNames()).toEqual(["condensate-mill-works"]);
    expect(screen.getByText(/filters do not change this number/)).toBeVisible();
  });

  it("says so when the filter hides everything, and offers to clear it", async () => {
    const user = userEvent.setup();
    renderAtlas(<TimelineView />, { view: { families: ["water"], partners: ["farms"] } });
    expect(laneNames()).toEqual([]);
    expect(screen.getByRole("status")).toHaveTextContent("The filters hide every stream.");
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(laneNames()).toHaveLength(4);
  });

  it("chooses a year on the axis: a press is a choice, what follows is a drag", () => {
    const { store } = renderAtlas(<TimelineView />, { view: { year: 1990 } });
    const axis = screen.getByRole("slider");
    fireEvent.pointerDown(axis);
    fireEvent.change(axis, { target: { value: "2000" } });
    expect(store.getState()).toMatchObject({ view: { year: 2000 }, keep: "push" });
    fireEvent.change(axis, { target: { value: "2001" } });
    expect(store.getState()).toMatchObject({ view: { year: 2001 }, keep: "replace" });
    fireEvent.pointerUp(axis);
    fireEvent.change(axis, { target: { value: "2026" } });
    expect(store.getState()).toMatchObject({ view: { year: null }, keep: "push" });
  });

  it("shows partners with their names and memberships", () => {
    renderAtlas(<TimelineView />);
    const partners = screen.getByRole("region", { name: /Partners/ });
    expect(within(partners).getByRole("link", { hidden: true })).toHaveAccessibleName(
      "New Works; member; first stream 1970; member since 1989; names: Old Works (1965) and New Works (2000)",
    );
  });

  it("names each published count with its year and lets it be selected", async () => {
    const user = userEvent.setup();
    const dataset = smallDataset();
    const [figure] = dataset.impactFigures;
    const claim = { ...figure!.claims[0]!, value: 22, unit: "streams" as const, referenceYear: 2018 };
    const { store } = renderAtlas(<TimelineView />, {
      dataset: { ...dataset, impactFigures: [{ ...figure!, kind: "stream-count", claims: [claim] }] },
    });
    screen.getByRole("link", { name: /^Published count: 22 streams, for 2018/ }).focus();
    await user.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "figure", id: figure!.id });
  });
});
