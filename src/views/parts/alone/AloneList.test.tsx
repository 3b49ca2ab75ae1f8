import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { AloneList } from "./AloneList.tsx";

const view = { without: "all", year: 1985 } as const;
const rowOf = (name: string): HTMLElement => {
  const row = screen.getByRole("heading", { name, level: 3 }).closest("li");
  if (row === null) throw new Error(`no row of ${name}`);
  return row;
};

describe("each partner on its own", () => {
  it("is told what it would need from elsewhere and what it came instead of, or that no source says", () => {
    renderAtlas(<AloneList />, { view });
    expect(screen.getByRole("heading", { name: "Each on its own in 1985" })).toBeVisible();
    const needed = within(rowOf("Paper Mill")).getByRole("list", { name: "Needed from elsewhere" });
    expect(needed).toHaveTextContent("Gas instead of oil");
    expect(needed).toHaveTextContent("Steam not documented");
  });

  it("is told what it would be left with and what was done with it before, where a source says so", () => {
    renderAtlas(<AloneList />, { view });
    const left = within(rowOf("Old Works")).getByRole("list", { name: "Left without a taker" });
    expect(left).toHaveTextContent("Gas burned off");
    expect(left).toHaveTextContent("Steam not documented");
    expect(screen.getByText(/where a source says so: for 1 and 1 of 3\./)).toBeVisible();
  });

  it("misses nothing that has ended or is planned, and says so in a year without any", () => {
    const { unmount } = renderAtlas(<AloneList />, { view: { ...view, year: 2025, show: "all" } });
    expect(screen.queryByText(/Fibre/)).toBeNull();
    expect(screen.queryByText(/^Gas/)).toBeNull();
    unmount();
    renderAtlas(<AloneList />, { view: { ...view, families: ["material"] } });
    expect(screen.getByText("In this year there is no stream to take away.")).toBeVisible();
    expect(screen.queryByText("Needed from elsewhere")).toBeNull();
  });

  it("leads to the partner and the stream, and speaks Danish", () => {
    renderAtlas(<AloneList />, { view: { ...view, lang: "da" } });
    const row = within(rowOf("Gamle Værk"));
    expect(row.getByRole("link", { name: "Gamle Værk" })).toHaveAttribute(
      "href",
      expect.stringContaining("partner=works"),
    );
    expect(row.getByRole("link", { name: "Kondensat" })).toHaveAttribute(
      "href",
      expect.stringContaining("stream=condensate-mill-works"),
    );
    expect(row.getByText("ikke dokumenteret", { selector: "[data-side=needs] i" })).toBeVisible();
  });
});
