import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { standInForSize } from "../../../tests/fixtures/standInForSize.ts";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { HallLedger } from "./HallLedger.tsx";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const NAMES_PX = 140; // of the widest one

/** Shows it in a room of so many px, in letters of a page. */
const show = (widthPx: number) => {
  standInForSize(widthPx, 700, act);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, this.matches(".ledger-view__measure") ? NAMES_PX : widthPx, 700);
  });
  renderAtlas(
    <DisplayContext value={{ labels: "about", hasLegend: true }}>
      <HallLedger />
    </DisplayContext>,
    { dataset: frozenDataset(), view: { year: 2018 } },
  );
};

describe("the ledger of a hall", () => {
  it("has members one below the other, and others below them in two columns", () => {
    show(1032);
    const lists = screen.getAllByRole("list", { name: /2018: .* streams/ });
    expect(lists).toHaveLength(3);
    const members = lists.map((list) => [...list.children].map((row) => row.getAttribute("data-member")));
    expect(new Set(members[0])).toEqual(new Set(["true"]));
    expect(new Set([...members[1]!, ...members[2]!])).toEqual(new Set(["false"]));
    expect(within(lists[0]!).getAllByRole("link", { name: /, member, gets/ }).length).toBeGreaterThan(5);
  });

  it("is one list where there is no room for two columns", () => {
    show(400);
    expect(screen.getAllByRole("list", { name: /2018: .* streams/ })).toHaveLength(1);
  });

  it("leaves families to what filters them, and says what a square is between its sides", () => {
    show(1032);
    expect(screen.queryByText(/Energy/)).not.toBeInTheDocument();
    expect(screen.getByText("One square is one stream").parentElement).toHaveTextContent(
      /^gets.*stream.*gives$/,
    );
  });
});
