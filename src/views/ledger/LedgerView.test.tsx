import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { standInForSize } from "../../../tests/fixtures/standInForSize.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { setHover, useHover } from "../hooks/useHover.ts";
import { LedgerView } from "./LedgerView.tsx";

const Hovered = () => <output>{useHover()?.id ?? "nothing"}</output>;

beforeEach(() => {
  // The ledger waits for its width.
  standInForSize(430, 520, act);
});
afterEach(() => {
  setHover(null);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const show = (view: NonNullable<Parameters<typeof renderAtlas>[1]>["view"] = {}) =>
  renderAtlas(
    <>
      <LedgerView />
      <Hovered />
    </>,
    { view: { year: 1985, ...view } },
  );
const partner = (name: RegExp) => screen.getByRole("link", { name });
const rowOf = (name: RegExp) => within(partner(name).closest("li")!);
const steam = "Steam, from Old Works to Paper Mill, running";

describe("the ledger", () => {
  it("says what it shows as a headline, and counts what runs by family", () => {
    show();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1985: 3 streams between 2 partners");
    for (const text of [/^Energy 2$/, /^Water 1$/, /^Materials 0$/])
      expect(
        screen.getByText(
          (_, part) => part?.className === "ledger-view__count" && text.test(part.textContent.trim()),
        ),
      ).toBeInTheDocument();
  });

  it("is a list of partners with what each gets and gives, all of it named", () => {
    show();
    const list = screen.getByRole("list", { name: /1985: 3 streams/ });
    expect(list.children).toHaveLength(2);
    expect(
      partner(/^Old Works \(today New Works\), member, gets 1 and gives 2 streams in 1985$/),
    ).toBeInTheDocument();
    const works = rowOf(/^Old Works/);
    const gives = within(works.getByRole("list", { name: "gives" }));
    expect(gives.getAllByRole("link").map((link) => link.getAttribute("aria-label"))).toEqual([
      "Gas, from Old Works to Paper Mill, running",
      steam,
    ]);
    expect(within(works.getByRole("list", { name: "gets" })).getAllByRole("link")).toHaveLength(1);
  });

  it("speaks Danish too", () => {
    show({ lang: "da" });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1985: 3 strømme mellem 2 partnere");
    expect(screen.getByRole("link", { name: "Se strømmene" })).toHaveAttribute(
      "href",
      expect.stringContaining("view=flows"),
    );
  });

  it("selects a stream by its square and a partner by its name, and lets go at the second press", async () => {
    const { store } = show();
    const square = rowOf(/^Paper Mill/).getByRole("link", { name: steam });
    await userEvent.click(square);
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
    expect(screen.getAllByRole("link", { name: steam })).toHaveLength(2);
    for (const one of screen.getAllByRole("link", { name: steam }))
      expect(one).toHaveAttribute("aria-current", "true");
    await userEvent.click(square);
    expect(store.getState().view.selection).toBeNull();
    await userEvent.click(partner(/^Paper Mill/));
    expect(store.getState().view.selection).toEqual({ kind: "partner", id: "mill" });
  });

  it("lights what is pointed at in all views, and says it in words", async () => {
    show();
    await userEvent.hover(rowOf(/^Old Works/).getByRole("link", { name: steam }));
    expect(screen.getByText("steam-works-mill")).toBeInTheDocument();
    expect(screen.getByText(steam)).toBeInTheDocument();
    const lit = screen.getAllByRole("link").filter((link) => link.dataset["lit"] === "true");
    expect(lit.map((link) => link.getAttribute("aria-label"))).toEqual(
      expect.arrayContaining([
        steam,
        expect.stringMatching(/^Old Works/),
        expect.stringMatching(/^Paper Mill/),
      ]),
    );
    expect(lit).toHaveLength(4);
    await userEvent.hover(partner(/^Old Works/));
    const litSquares = screen
      .getAllByRole("link")
      .filter((link) => link.matches(".ledger-row__square[data-lit=true]"));
    expect(litSquares).toHaveLength(6);
  });

  it("is one stop of the tab key, with arrows inside", async () => {
    show();
    await userEvent.tab();
    expect(partner(/^Paper Mill/)).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    expect(partner(/^Old Works/)).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toHaveAttribute("aria-label", steam);
    await userEvent.tab();
    expect(screen.getByRole("link", { name: "See the flows" })).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toHaveAttribute("aria-label", steam);
  });

  it("says why there is nothing, and offers a way out", async () => {
    const { store } = show({ families: ["material"] });
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(store.getState().view.families).toEqual([]);
    expect(partner(/^Paper Mill/)).toBeInTheDocument();
  });

  it("has the symbiosis's own count beside ours, with its year and who says so", async () => {
    const dataset = smallDataset();
    const impactFigures = dataset.impactFigures.map((figure) => ({
      ...figure,
      kind: "stream-count" as const,
      claims: figure.claims
        .slice(0, 1)
        .map((claim) => ({ ...claim, unit: "streams" as const, value: 22, referenceYear: 1984 })),
    }));
    const { store } = renderAtlas(<LedgerView />, {
      dataset: { ...dataset, impactFigures },
      view: { year: 1985 },
    });
    const link = await screen.findByRole("link", { name: /^Published: 22 streams, for 1984[^·]* · [^,]+$/ });
    await userEvent.click(link);
    expect(store.getState().view.selection).toEqual({ kind: "figure", id: "co2-saved" });
  });

  it("says of a count without a year of its own once, and first, when it was published", async () => {
    const dataset = smallDataset();
    const ofNoYear = { unit: "streams" as const, value: 22, referenceYear: null, referenceYearTo: null };
    const impactFigures = dataset.impactFigures.map((figure) => ({
      ...figure,
      kind: "stream-count" as const,
      claims: figure.claims.slice(0, 1).map((claim) => ({ ...claim, ...ofNoYear, publishedYear: 1984 })),
    }));
    renderAtlas(<LedgerView />, { dataset: { ...dataset, impactFigures }, view: { year: 1985 } });
    expect(await screen.findByRole("link", { name: /^Published 1984: 22 streams · [^,]+$/ })).toBeVisible();
  });
});
