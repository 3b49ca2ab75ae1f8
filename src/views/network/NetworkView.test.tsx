import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { NETWORK_MEASURES } from "../../dataset/schema/networkMeasures.ts";
import { createAtlas } from "../../model/atlas.ts";
import type { ViewState } from "../../state/viewState.ts";
import * as files from "../../ui/saveFile.ts";
import { type Display, DisplayContext } from "../hooks/useDisplay.ts";
import { LITERATURE } from "./literature.ts";
import { partnersSheet, yearsSheet } from "./networkSheets.ts";
import { NetworkView } from "./NetworkView.tsx";

const show = (view: Partial<ViewState> = {}) =>
  renderAtlas(<NetworkView />, { view: { view: "network", ...view } });
const entry = (name: RegExp) => screen.getByRole("heading", { level: 4, name }).closest("article")!;
const measure = (name: RegExp) => within(entry(name));
const reading = (name: RegExp) => entry(name).querySelector(".measure__reading")?.textContent;

describe("the network's measures", () => {
  it("has each with its value in the year, its definition and who defined it", () => {
    show({ year: 1990 });
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(NETWORK_MEASURES.length + 1); // and the table's
    const connectance = measure(/Connectance/);
    expect(reading(/Connectance/)).toBe("19901 documented1 with earlier");
    expect(connectance.getByText(/L\/\(S\(S−1\)\)/)).toBeTruthy();
    expect(connectance.getAllByText(/Industrial Ecosystems (as|and) Food Webs/)).toHaveLength(2);
    expect(connectance.getByText("No published value in the sources used here.")).toBeTruthy();
    expect(reading(/Share of mutual/)).toContain("100% documented");
    expect(measure(/Longest chain/).getByText("1990: Paper Mill → Old Works")).toBeTruthy();
    expect(NETWORK_MEASURES.filter((name) => LITERATURE[name].length === 0)).toEqual([]);
  });

  it("has a picture with its meaning in words, and its values as a table", () => {
    show();
    const partners = measure(/Partners taking part/);
    expect(partners.getByRole("img").getAttribute("aria-label")).toMatch(/1965–2026. Highest in 1970: 2/);
    expect(partners.queryByRole("table")).toBe(null);
    const fold = partners.getByText("Show the values").closest("details")!;
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
    expect(partners.getAllByRole("row")).toHaveLength(1 + 62);
  });

  it("chooses a year by a press in a picture", () => {
    const { store } = show();
    const picture = measure(/Links per partner/).getByRole("img");
    picture.getBoundingClientRect = () => DOMRect.fromRect({ x: 0, y: 0, width: 340, height: 150 });
    fireEvent.click(picture, { clientX: 0 });
    expect(store.getState().view.year).toBe(1965);
    fireEvent.click(picture, { clientX: 340 });
    expect(store.getState().view.year).toBe(null);
  });

  it("counts what was last documented earlier where the reader asks for it, and the address says so", () => {
    const { store } = show();
    fireEvent.click(screen.getByRole("checkbox"));
    expect(store.getState().view.show).toBe("all");
    expect(reading(/^Links$/)).toBe("20262 with earlier2 documented");
  });

  it("draws the donors and receivers of the selected partner", () => {
    show({ year: 1990, selection: { kind: "partner", id: "mill" } });
    expect(reading(/Donors and receivers: Paper Mill/)).toBe("19901 donors1 receivers");
  });

  it("says that filters do not act, and that there is nothing where there is nothing", () => {
    show({ families: ["water"] });
    expect(screen.getByText(/Filters do not act here/)).toBeTruthy();
    renderAtlas(<NetworkView />, { dataset: { ...smallDataset(), streams: [] } });
    expect(screen.getByText(/no network to measure/)).toBeTruthy();
  });
});

describe("one measure alone", () => {
  const shown = (display: Display, view: Partial<ViewState>) =>
    renderAtlas(
      <DisplayContext value={display}>
        <NetworkView />
      </DisplayContext>,
      { view: { view: "network", year: 1990, ...view } },
    );

  it("is chosen by its title, in the address, and let go by it", () => {
    const { store } = show();
    const title = () => screen.getByRole("link", { name: "Longest chain" });
    fireEvent.click(title());
    expect(store.getState().view.metric).toBe("chain");
    expect(entry(/Longest chain/).dataset.chosen).toBe("true");
    fireEvent.click(title());
    expect(store.getState().view.metric).toBe(null);
  });

  it("is what a stage shows: the one of the address, else the streams, else those of the partner", () => {
    shown({ labels: "about" }, { metric: "mutual" });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Share of mutual links");
    expect(screen.getByText("D. Garlaschelli, M. I. Loffredo (2004)")).toBeTruthy();
    expect(screen.queryByRole("navigation")).toBe(null);
    cleanup();
    shown({ labels: "about" }, {});
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Streams");
    cleanup();
    shown({ labels: "about" }, { selection: { kind: "partner", id: "works" } });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Donors and receivers: Old Works");
  });

  it("leads to each other one where visitors help themselves", () => {
    const { store } = shown({ labels: "about" }, { mode: "kiosk" });
    expect(screen.getAllByRole("link")).toHaveLength(NETWORK_MEASURES.length);
    fireEvent.click(screen.getByRole("link", { name: "Connectance" }));
    expect(store.getState().view.metric).toBe("connectance");
  });

  it("is all that an embed shows that asks for it", () => {
    shown({ labels: "all", gestures: "cooperative" }, { metric: "linkage" });
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Links per partner",
    ]);
    cleanup();
    shown({ labels: "all", gestures: "cooperative" }, {});
    expect(screen.getAllByRole("heading", { level: 4 }).length).toBeGreaterThan(NETWORK_MEASURES.length);
  });
});

describe("the partners of the year", () => {
  it("stand in a table whose headings sort, in the address", () => {
    const { store } = show({ year: 1990 });
    const rows = () =>
      within(screen.getByRole("table", { name: "The partners in 1990" }))
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent);
    expect(rows()).toEqual(["Old Works", "Paper Mill"]);
    const heading = screen.getByRole("button", { name: "Partner" });
    fireEvent.click(heading);
    fireEvent.click(heading);
    expect(store.getState().view.sort).toBe("partner-down");
    expect(rows()).toEqual(["Paper Mill", "Old Works"]);
    expect(heading.closest("th")?.getAttribute("aria-sort")).toBe("descending");
  });

  it("are selected by their name", () => {
    const { store } = show({ year: 1990 });
    fireEvent.click(screen.getByRole("link", { name: "Paper Mill" }));
    expect(store.getState().view.selection).toEqual({ kind: "partner", id: "mill" });
  });

  it("are none in a year without streams, and it says so", () => {
    show({ year: 1966 });
    expect(screen.getByText("There are no links in 1966.")).toBeTruthy();
  });
});

describe("what is taken along", () => {
  const atlas = createAtlas(smallDataset());

  it("has every year on both bases, with whole values", () => {
    const { rows } = yearsSheet(atlas, "en");
    expect(rows).toHaveLength(1 + 2 * 62);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.find(([year, basis]) => year === 1990 && basis === "documented")).toEqual([
      1990,
      "documented",
      2,
      3,
      2,
      1,
      1,
      1,
      1,
      "Paper Mill → Old Works",
      null,
      null,
    ]);
  });

  it("has of one chart the lines that it draws", () => {
    const saved = vi.spyOn(files, "saveFile").mockImplementation(() => {});
    show();
    fireEvent.click(measure(/^Links$/).getByRole("button", { name: "CSV", hidden: true }));
    const [name, , text] = saved.mock.calls[0]!;
    expect(name).toMatch(/-network-links-v.*\.csv$/);
    expect(String(text)).toMatch(/Year,documented,with earlier\r\n1965,0,0\r\n/);
    saved.mockRestore();
  });

  it("has every partner of every year", () => {
    const { rows } = partnersSheet(atlas, "da");
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.find(([year, , id]) => year === 1990 && id === "works")).toEqual([
      1990,
      "dokumenteret",
      "works",
      "Gamle Værk",
      1,
      1,
      1,
      3,
      0,
    ]);
  });
});
