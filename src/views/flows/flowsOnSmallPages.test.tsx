import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { standInForSize } from "../../../tests/fixtures/standInForSize.ts";
import type { Dataset } from "../../dataset/schema/dataset.ts";
import type { Family, Stream } from "../../dataset/schema/stream.ts";
import { setHover } from "../hooks/useHover.ts";
import { FlowsView } from "./FlowsView.tsx";

const STEAM = "Steam, from Old Works to Paper Mill, running since 1980";

afterEach(() => {
  setHover(null);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const link = (name: string | RegExp) => screen.getByRole("link", { name });

const SWAPPED: Partial<Record<Family, Family>> = { energy: "water", water: "energy" };

/** The small dataset with its energy as water, whose heading stands below another family's rows, and with other steam. */
function withSteamBelow(steam: Partial<Stream> = {}): Dataset {
  const small = smallDataset();
  const streams = small.streams.map((stream) => ({
    ...stream,
    family: SWAPPED[stream.family] ?? stream.family,
    ...(stream.id === "steam-works-mill" ? steam : {}),
  }));
  return { ...small, streams };
}

describe("FlowsView, between phone and desk", () => {
  it("counts the streams of each state where they do not all run, every family in the same form", () => {
    const countsAt = (width: number, year: number, dataset = withSteamBelow()) => {
      standInForSize(width, 600);
      const { container, unmount } = renderAtlas(<FlowsView />, {
        dataset,
        view: { year, view: "flows", show: "all" },
      });
      const counts = [...container.querySelectorAll(".flows__count")].map((count) => count.textContent);
      unmount();
      return counts;
    };
    expect(countsAt(700, 1985, smallDataset())).toEqual(["2", "1"]);
    expect(countsAt(1200, 1995)).toEqual(["1 running", "1 running · 1 ended"]);
    expect(countsAt(740, 1995)).toEqual(["1", "1 + 1 ended"]);
    expect(countsAt(610, 1995)).toEqual(["1", "1 + 1"]);
    expect(countsAt(610, 1995, smallDataset())).toEqual(["1 + 1", "1"]);
  });

  it("never counts what was last documented earlier with what runs, in however little room", () => {
    const steam = smallDataset().streams.find(({ id }) => id === "steam-works-mill");
    const dataset = withSteamBelow({ claims: [{ ...steam!.claims[1]!, year: 2000 }] as Stream["claims"] });
    const countsIn = (lang: "da" | "en") => {
      const counts = [610, 640, 680, 720, 740, 760, 780, 800, 1200].map((width) => {
        standInForSize(width, 600);
        const { container, unmount } = renderAtlas(<FlowsView />, { dataset, view: { year: 2010, lang } });
        const count = container.querySelector("[data-family='water'] .flows__count")?.textContent;
        unmount();
        return count;
      });
      return new Set(counts);
    };
    expect(countsIn("en")).toEqual(new Set(["0 + 1", "0 + 1 earlier", "1 last documented earlier"]));
    expect(countsIn("da")).toEqual(new Set(["0 + 1", "0 + 1 tidligere", "1 sidst dokumenteret tidligere"]));
  });

  it("is a list where three columns find no room", () => {
    const shapeAt = (width: number) => {
      standInForSize(width, 600);
      const { container, unmount } = renderAtlas(<FlowsView />, { view: { year: 1985, view: "flows" } });
      const shape = container.querySelector<HTMLElement>(".flows")?.dataset["shape"];
      unmount();
      return shape;
    };
    expect([570, 640].map(shapeAt)).toEqual(["list", "diagram"]);
  });

  it("is a list where rows are too many for the height", () => {
    standInForSize(1200, 120);
    const { container } = renderAtlas(<FlowsView />, { view: { year: 1985, view: "flows" } });
    expect(container.querySelector(".flows")).toHaveAttribute("data-shape", "list");
  });
});

describe("FlowsView, on a phone", () => {
  beforeEach(() => standInForSize(358, 600));

  it("lists the streams by family, from donor to receiver", async () => {
    const user = userEvent.setup();
    const { store } = renderAtlas(<FlowsView />, { view: { year: 1985 } });
    const headings = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual([expect.stringContaining("Energy"), expect.stringContaining("Water")]);
    const steam = link(STEAM);
    expect(within(steam).getByText("Old Works → Paper Mill")).toBeInTheDocument();
    await user.click(steam);
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
  });

  it("counts what it lists: what runs, and apart from it the rest", () => {
    const headings = (year: number) => {
      const { unmount } = renderAtlas(<FlowsView />, { view: { year, view: "flows", show: "all" } });
      const said = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
      unmount();
      return said;
    };
    expect(headings(1985)[0]).toMatch(/2 running$/);
    expect(headings(1995)[0]).toMatch(/1 \+ 1 ended$/);
  });

  it("lights the streams of a selected partner and lets the rest recede", () => {
    const selection = { kind: "partner", id: "farms" } as const;
    const { container } = renderAtlas(<FlowsView />, { view: { selection, show: "all" } });
    expect(link(/^Fibre/)).toHaveAttribute("data-lit", "true");
    expect(link(/^Steam/)).toHaveAttribute("data-lit", "false");
    expect(container.querySelector(".flows-list")).toHaveAttribute("data-recedes", "true");
  });

  it("brings a stream that is selected elsewhere into sight, by scrolling the list only", () => {
    const placed = vi.spyOn(Element.prototype, "getBoundingClientRect");
    placed.mockImplementation(function (this: Element) {
      const list = this.closest(".flows");
      return this === list
        ? new DOMRect(0, 100, 358, 500)
        : new DOMRect(0, 900 - (list?.scrollTop ?? 0), 358, 56);
    });
    const selection = { kind: "stream", id: "steam-works-mill" } as const;
    const { container } = renderAtlas(<FlowsView />, { view: { year: 1985, selection } });
    expect(container.querySelector(".flows")).toHaveProperty("scrollTop", 578);
  });
});
