import { act, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { standInForSize } from "../../../tests/fixtures/standInForSize.ts";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { setHover } from "../hooks/useHover.ts";
import { FlowsView } from "./FlowsView.tsx";

const STEAM = "Steam, from Old Works to Paper Mill, running since 1980";
const CONDENSATE = "Condensate, from Paper Mill to Old Works, running since 1985";

afterEach(() => {
  setHover(null);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const link = (name: string | RegExp) => screen.getByRole("link", { name });
const tabPastSwitch = async (user: UserEvent) => {
  const amounts = within(screen.getByRole("group", { name: "Amounts" })).getAllByRole("link");
  for (const _ of [screen.getByRole("button", { name: "What if nothing was exchanged?" }), ...amounts])
    await user.tab();
  await user.tab();
};

describe("FlowsView, as a diagram", () => {
  beforeEach(() => standInForSize(1200, 700));

  it("states what one sees, and names the diagram by it", () => {
    renderAtlas(<FlowsView />, { view: { year: 1985 } });
    const headline = "1985: Condensate begins";
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(headline);
    const diagram = screen.getByRole("group", { name: headline });
    expect(diagram).toHaveAccessibleDescription("3 documented streams run between 2 partners.");
  });

  it.each([
    [1991, "Gas ends"],
    [1995, "nothing begins or ends"],
  ])("has the change of %i as its headline: %s", (year, change) => {
    renderAtlas(<FlowsView />, { view: { year } });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(`${year}: ${change}`);
  });

  it("has an event of the year as its headline, and counts below it", () => {
    const small = smallDataset();
    const milestones = small.milestones.map((m) => ({
      ...m,
      title: { da: "Røret åbner", en: "The pipe opens" },
    }));
    renderAtlas(<FlowsView />, { view: { year: 1980 }, dataset: { ...small, milestones } });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1980: The pipe opens");
    expect(screen.getByText(/^1 stream begins\. \d documented streams? run/)).toBeInTheDocument();
  });

  it("has no event as its headline that the filter leaves nothing of", () => {
    renderAtlas(<FlowsView />, { view: { year: 1980, families: ["water"] } });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1980: nothing begins or ends");
  });

  it("writes the name inside the band, and marks it in the year of its beginning only", () => {
    const { container, store } = renderAtlas(<FlowsView />, { view: { year: 1985 } });
    const names = () => [...container.querySelectorAll(".band-name")].map((name) => name.textContent);
    expect(names()).toContain("Condensatenew");
    expect(names()).toContain("Steam");
    act(() => store.choose({ year: 1986 }));
    expect(names()).toContain("Condensate");
  });

  it("has short names where names go first: without the donor beside them, partners in two lines", () => {
    const small = smallDataset();
    const streams = small.streams.map((stream) => ({
      ...stream,
      resource: { da: "damp fra Gamle Værk (tør)", en: "Steam (dry) from Old Works" },
    }));
    const names = (namesFirst: boolean) => {
      const { container, unmount } = renderAtlas(
        <DisplayContext value={{ labels: "about", namesFirst }}>
          <FlowsView />
        </DisplayContext>,
        { view: { year: 1982 }, dataset: { ...small, streams } },
      );
      const own = [".band-name text", ".flows__partner .flows__name"].map((selector) =>
        [...container.querySelectorAll(selector)].map((name) => name.textContent),
      );
      const lines = container.querySelectorAll(".flows__name tspan").length;
      unmount();
      return { streams: own[0], partners: own[1], lines };
    };
    expect(names(true)).toMatchObject({ streams: ["Steam", "Steam"] });
    expect(names(false).streams).not.toContain("Steam");
    expect(names(true).lines).toBeGreaterThan(1);
    expect(names(false).lines).toBe(0);
  });

  it("speaks streams and partners with what they are in the year", () => {
    renderAtlas(<FlowsView />, { view: { year: 1995, show: "all" } });
    expect(link(STEAM)).toBeInTheDocument();
    expect(link("Gas, from Old Works to Paper Mill, ended, 1970–1990")).toBeInTheDocument();
    const works = "Old Works (today New Works), gives 1, takes 1 stream in 1995";
    expect(screen.getAllByRole("link", { name: works })).toHaveLength(2);
  });

  it("leaves out of the keyboard's way what has not begun", () => {
    renderAtlas(<FlowsView />, { view: { year: 1975 } });
    expect(screen.queryByRole("link", { name: /Steam/ })).not.toBeInTheDocument();
  });

  it("draws only what runs, and what is selected", () => {
    const { store } = renderAtlas(<FlowsView />, { view: { year: 1995 } });
    expect(link(STEAM)).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: /^Gas/ })).not.toBeInTheDocument();
    act(() => store.choose({ selection: { kind: "stream", id: "gas-works-mill" } }));
    expect(link(/^Gas, .* ended/)).toBeInTheDocument();
  });

  it("marks planned streams in words", () => {
    renderAtlas(<FlowsView />, { view: { show: "all" } });
    expect(link("Fibre, from Paper Mill to Farms, plan of 2024")).toBeInTheDocument();
    expect(screen.getByText("Fibre · planned")).toBeInTheDocument();
  });

  it("keeps the order of the rows when the year changes, and closes them up over what is gone", () => {
    const { store, container } = renderAtlas(<FlowsView />, { view: { year: 1985 } });
    const rows = () =>
      [...container.querySelectorAll("[data-stop^='stream:']")].map((row) => ({
        id: row.getAttribute("data-stop"),
        y: Number(row.querySelector("rect")?.getAttribute("y")),
      }));
    const before = rows();
    expect(before.length).toBeGreaterThan(2);
    act(() => store.choose({ families: ["energy"] }));
    const after = rows();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id).slice(0, after.length));
    expect(after.length).toBeLessThan(before.length);
    expect(after.at(-1)?.y).not.toBe(before[after.length - 1]?.y);
  });

  it("says below the name of a partner what it makes, and members stand out", () => {
    const { container } = renderAtlas(<FlowsView />, { view: { year: 1985 } });
    expect(container.querySelector(".flows__makes")).not.toBeEmptyDOMElement();
    expect(container.querySelector(".flows__partner")).toHaveAttribute("data-member", "true");
  });

  it("is one stop for the Tab key, inside which the arrow keys walk along the streams", async () => {
    const user = userEvent.setup();
    const { container } = renderAtlas(<FlowsView />, { view: { year: 1985, view: "overview" } });
    expect(container.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    await tabPastSwitch(user);
    expect(link(/^Gas/)).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(link(STEAM)).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toHaveAccessibleName(/^Paper Mill/);
    await user.keyboard("{ArrowLeft}");
    expect(link(STEAM)).toHaveFocus();
  });

  it("selects with Enter, and a second time clears", async () => {
    const user = userEvent.setup();
    const { store } = renderAtlas(<FlowsView />, { view: { year: 1985, view: "overview" } });
    await tabPastSwitch(user);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
    expect(link(STEAM)).toHaveAttribute("aria-current", "true");
    await user.keyboard(" ");
    expect(store.getState().view.selection).toBeNull();
  });

  it("lights the streams of a selected partner and lets the rest recede", () => {
    const selection = { kind: "partner", id: "farms" } as const;
    const { container } = renderAtlas(<FlowsView />, { view: { selection, show: "all" } });
    expect(link(/^Fibre/)).toHaveAttribute("data-lit", "true");
    expect(link(/^Steam/)).toHaveAttribute("data-lit", "false");
    expect(container.querySelector(".flows__bands")).toHaveAttribute("data-recedes", "true");
  });

  it("lights what the pointer rests on", async () => {
    const user = userEvent.setup();
    renderAtlas(<FlowsView />, { view: { year: 1995 } });
    await user.hover(link(CONDENSATE));
    expect(link(CONDENSATE)).toHaveAttribute("data-lit", "true");
    await user.unhover(link(CONDENSATE));
    expect(link(CONDENSATE)).toHaveAttribute("data-lit", "false");
  });

  it("counts with the filters and leaves no trace of what they hide", () => {
    const { container } = renderAtlas(<FlowsView />, { view: { year: 1995, families: ["water"] } });
    expect(screen.getByText("1 of 2 documented streams that run pass the filters.")).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: STEAM })).not.toBeInTheDocument();
    expect(container.querySelectorAll(".flows__bands .band")).toHaveLength(1);
  });

  it("offers a way out when the filters hide everything", async () => {
    const user = userEvent.setup();
    const { store } = renderAtlas(<FlowsView />, { view: { year: 1975, families: ["water"] } });
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(store.getState().view.families).toEqual([]);
    expect(link(/^Gas/)).toBeInTheDocument();
  });

  it("says on screen that width is not amount", () => {
    renderAtlas(<FlowsView />);
    expect(screen.getByText("Each band is one stream, whatever its amount.")).toBeInTheDocument();
  });

  it("shows the amounts of a family at one press, and each stream alike again at another", async () => {
    const user = userEvent.setup();
    const { store } = renderAtlas(<FlowsView />, { view: { year: 2015 } });
    await user.click(link("Energy"));
    expect(store.getState().view.measure).toBe("energy");
    // Its code comes when it is asked for, which takes a while beside a build.
    const heading = await screen.findByRole("heading", { level: 2 }, { timeout: 15_000 });
    expect(heading).toHaveTextContent("Energy: what is published, drawn to scale");
    expect(link("Energy")).toHaveAttribute("aria-current", "true");
    await user.click(link("every stream alike"));
    expect(store.getState().view.measure).toBeNull();
  });

  it("speaks Danish", () => {
    renderAtlas(<FlowsView />, { view: { year: 1985, lang: "da" } });
    expect(screen.getByText("3 dokumenterede strømme i drift mellem 2 partnere.")).toBeInTheDocument();
    expect(link("Damp, fra Gamle Værk til Papirfabrik, i drift siden 1980")).toBeInTheDocument();
  });
});
