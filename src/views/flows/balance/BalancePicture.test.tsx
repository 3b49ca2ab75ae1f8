import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { balanceDataset } from "../../../../tests/fixtures/balances.ts";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import type { ViewState } from "../../../state/viewState.ts";
import { ownYears } from "../../hooks/ownYears.ts";
import { AmountsView } from "../amounts/AmountsView.tsx";

/** jsdom lays nothing out: the frame is as big as the test says, what stands below it is a line. */
function standInForSize(width: number, height: number) {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, width, this.classList.contains("balance__foot") ? 20 : height);
  });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #notify: () => void;
      constructor(notify: () => void) {
        this.#notify = notify;
      }
      observe() {
        this.#notify();
      }
      unobserve() {}
      disconnect() {}
    },
  );
}
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const shown = (view: Partial<ViewState>) =>
  renderAtlas(<AmountsView measure="energy" />, {
    dataset: balanceDataset(),
    view: { view: "flows", measure: "energy", ...view },
  });
const picture = () => screen.getByRole("group", { name: /^What the works burns/ });
const cellsOf = (name: string) =>
  within(screen.getByRole("row", { name: new RegExp(`^${name} `) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("a balance, as a diagram", () => {
  beforeEach(() => standInForSize(1200, 600));

  it("says title, year, unit and scale, and names every amount where it is", () => {
    shown({ year: 2000 });
    expect(screen.getByRole("heading", { name: "What the works burns, 2000" })).toBeInTheDocument();
    expect(
      screen.getByText(/Width is amount, in TJ a year, on one scale in all years 2000–2003/),
    ).toBeInTheDocument();
    const svg = picture();
    expect(within(svg).getByText("800 TJ · 2000")).toBeInTheDocument();
    expect(within(svg).getByText("180 TJ · 2000")).toBeInTheDocument();
    expect(within(svg).getByText("in 1,000 · out 480")).toBeInTheDocument();
    expect(within(svg).getByText("· calculated by us", { exact: false })).toBeInTheDocument();
  });

  it("says how far two counts of one thing are apart", () => {
    shown({ year: 2000, lang: "da" });
    expect(screen.getByText(/ligger 520 TJ \(108,3 %\) fra hinanden; intet er afstemt/)).toBeInTheDocument();
  });

  it("draws a band for each amount, hatched where it is not published, none for nothing", () => {
    const kinds = () =>
      [...picture().querySelectorAll(".balance__band")].map((band) => band.getAttribute("data-kind"));
    const { store } = shown({ year: 2000, balance: "works-fuel" });
    expect(kinds()).toEqual(["ground", "ground", "bundle", "ground", "hatched"]);
    store.choose({ year: 2002 });
    return vi.waitFor(() => expect(kinds()).toEqual(["hatched", "hatched", "bundle", "ground", "hatched"]));
  });

  it("parts a bundle into the receivers that are drawn in the year, each to be chosen", async () => {
    const { store } = shown({ year: 2000 });
    const branch = within(picture()).getByRole("link", { name: /the split is not published/ });
    expect(branch).toHaveAccessibleName(/Steam, from New Works to Paper Mill/);
    await userEvent.click(branch);
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
  });

  it("has the same figures as a table, with basis and sources", () => {
    shown({ year: 2002, balance: "works-fuel" });
    expect(cellsOf("coal")).toEqual([
      "coal",
      "New Works",
      "not published · 2002",
      "",
      "A. Writer, Undated; about 2017",
    ]);
    expect(cellsOf("steam delivered").slice(2, 4)).toEqual(["200 TJ · 2002", "as reported"]);
  });

  it("says of a year outside it which one is drawn", () => {
    shown({ year: 1990 });
    expect(screen.getByText(/Nothing is published for 1990; the picture shows 2000/)).toBeInTheDocument();
  });

  it("has time stop at each of its years while it is on the screen", () => {
    const { unmount } = shown({ year: 2000 });
    expect(ownYears()).toMatchObject({ id: "works-fuel", from: 2000, to: 2003 });
    unmount();
    expect(ownYears()).toBeNull();
  });

  it("stands beside the other pictures of its family", async () => {
    const { store } = shown({ year: 2000 });
    const choice = screen.getByRole("group", { name: "Picture" });
    expect(within(choice).getByRole("link", { current: true })).toHaveTextContent("The works 2000–2003");
    await userEvent.click(within(choice).getByRole("link", { name: /^The boiler/ }));
    expect(store.getState().view.balance).toBe("boiler");
    expect(screen.getByRole("heading", { name: "What the boiler burns, 2003" })).toBeInTheDocument();
    await userEvent.click(within(choice).getByRole("link", { name: "each figure on its own" }));
    expect(screen.queryByRole("group", { name: /^What the/ })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /^Energy/ })).toBeInTheDocument();
  });
});

describe("a balance, where the diagram finds no room", () => {
  it("is a list of the same amounts with their streams", async () => {
    standInForSize(358, 500);
    const { store } = shown({ year: 2000 });
    const list = screen.getByRole("list", { name: /^What the works burns/ });
    expect(within(list).getByText(/800 TJ · 2000/)).toBeInTheDocument();
    await userEvent.click(within(list).getByRole("link", { name: /^Steam/ }));
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
  });
});

describe("a family without a balance", () => {
  it("has its figures one by one and no choice of pictures", () => {
    standInForSize(1200, 600);
    renderAtlas(<AmountsView measure="energy" />, { view: { view: "flows", measure: "energy", year: 2015 } });
    expect(screen.queryByRole("group", { name: "Picture" })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /^Energy/ })).toBeInTheDocument();
  });
});
