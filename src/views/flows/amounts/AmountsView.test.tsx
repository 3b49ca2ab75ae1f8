import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { amount } from "../../../../tests/fixtures/evidence.ts";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../../tests/fixtures/smallDataset.ts";
import type { StreamClaim } from "../../../dataset/schema/claim.ts";
import type { Dataset } from "../../../dataset/schema/dataset.ts";
import type { ViewState } from "../../../state/viewState.ts";
import { setHover } from "../../hooks/useHover.ts";
import { AmountsView } from "./AmountsView.tsx";

/** jsdom lays nothing out: every element is as big as the test says. */
function standInForSize(width: number, height: number) {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, height));
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
  setHover(null);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const m3 = (value: number, more: object = {}): StreamClaim =>
  amount(2015, {
    value,
    unit: "m3/year",
    figure: null,
    referencePeriod: null,
    publishedPeriod: null,
    ...more,
  });

/** Three streams of water beside the small dataset's condensate: by hand, what is published of each. */
function waters(claims: Readonly<Record<string, readonly StreamClaim[]>>): Dataset {
  const small = smallDataset();
  const condensate = small.streams.find(({ id }) => id === "condensate-mill-works")!;
  const streams = Object.entries(claims).map(([id, own]) => ({
    ...condensate,
    id,
    receiver: id === "b" ? "farms" : condensate.receiver,
    resource: { da: `Vand ${id}`, en: `Water ${id}` },
    claims: [...own],
    successor: null,
  }));
  return { ...small, streams: [...small.streams.filter(({ family }) => family !== "water"), ...streams] };
}
const open = (dataset: Dataset, view: Partial<ViewState> = {}) =>
  renderAtlas(<AmountsView measure="water" />, { dataset, view: { year: 2015, view: "flows", ...view } });

/** How wide a band is drawn, by its path: from its upper to its lower edge. */
const widthOf = (band: Element): number => {
  const heights = [...(band.getAttribute("d") ?? "").matchAll(/[ML]?[\d.]+,([\d.]+)/g)].map(([, y]) =>
    Number(y),
  );
  return Math.max(...heights) - Math.min(...heights);
};

describe("the published amounts, as a picture", () => {
  const lake = m3(3_000_000, { covers: { streams: ["a", "b"], others: false } });

  it("are bands as wide as their values, and what several streams have together is one", () => {
    standInForSize(1200, 600);
    const { container } = open(
      waters({ a: [lake], b: [], c: [m3(1_000_000)], d: [m3(500_000, { basis: "permit" })] }),
    );
    const rows = [...container.querySelectorAll(".amounts__row")];
    expect(rows.map((row) => row.getAttribute("data-look")).toSorted()).toEqual([
      "outline",
      "own",
      "several",
    ]);
    const widths = Object.fromEntries(
      rows.map((row) => [row.getAttribute("data-look"), widthOf(row.querySelector(".amounts__band")!)]),
    );
    expect(widths["several"]! / widths["own"]!).toBeCloseTo(3);
    expect(widths["own"]! / widths["outline"]!).toBeCloseTo(2);
    expect(container.querySelectorAll(".amounts__branch-edge")).toHaveLength(2);
    expect(screen.getByText("how it splits is not published")).toBeInTheDocument();
  });

  it("say unit, scale and reach, and each its own year", () => {
    standInForSize(1200, 600);
    open(waters({ a: [lake], b: [], c: [m3(1_000_000)], d: [] }));
    expect(
      screen.getByText(
        "Amounts of their own are published for 1 of 4 streams drawn; for 2 only with others and 1 not at all.",
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Width is amount, in million m³ a year\./)).toBeInTheDocument();
    expect(
      screen.getByRole("link", {
        name: /^Water c, from Paper Mill .*: 1 million m³ a year for 2015; running$/,
      }),
    ).toBeInTheDocument();
  });

  it("become lines of one width below it when their claim is taken away", () => {
    standInForSize(1200, 600);
    const { container } = open(waters({ c: [m3(1_000_000)], d: [] }));
    expect(container.querySelectorAll(".amounts__band")).toHaveLength(1);
    const lines = screen.getByRole("list", { name: "No amount of its own published: 1" });
    expect(within(lines).getByText("Water d")).toBeInTheDocument();
  });

  it("say what is converted, and that sources differ", () => {
    standInForSize(1200, 600);
    open(waters({ c: [m3(65_000_000, { unit: "l/year" })], d: [m3(7000), m3(9000)] }));
    expect(
      screen.getByRole("link", {
        name: /65,000 m³ a year for 2015 · converted from 65,000,000 litres\/year/,
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole("link", { name: /^Water d.* other sources say otherwise/ })).toBeInTheDocument();
  });

  it("begin beside the figure what is too long for one line, and cut nothing of it", () => {
    standInForSize(1400, 600);
    const words = "water from both factories before the extension, as it was metered";
    const long = { ...lake, measure: { da: words, en: words } };
    const { container } = open(waters({ a: [long], b: [], c: [m3(1_000_000)], d: [] }));
    const inside = [...container.querySelectorAll(".amounts__label[data-inside='true']")];
    const said = inside.map(({ textContent }) => textContent.replaceAll(/\s+/g, " "));
    expect(said.some((text) => text.includes("for 2015") && text.includes("was metered"))).toBe(true);
    expect(said.join()).not.toContain("…");
  });

  it("are one stop for the tab key with arrows inside, and Enter chooses", async () => {
    standInForSize(1200, 600);
    const user = userEvent.setup();
    const { container, store } = open(waters({ c: [m3(1_000_000)], d: [m3(500_000)] }));
    expect(container.querySelectorAll("svg [tabindex='0']")).toHaveLength(1);
    const first = container.querySelector<SVGElement>("[data-roving]")!;
    first.focus();
    await user.keyboard("{ArrowDown}");
    const second = document.activeElement!;
    expect(second).not.toBe(first);
    await user.click(second);
    expect(store.getState().view.selection).toEqual({
      kind: "stream",
      id: second.getAttribute("data-roving"),
    });
  });

  it("speak Danish", () => {
    standInForSize(1200, 600);
    open(waters({ a: [lake], b: [], c: [] }), { lang: "da" });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Vand: det, der er offentliggjort, i skala",
    );
    expect(screen.getByText(/^Bredden er mængden, i mio\. m³ om året\./)).toBeInTheDocument();
    expect(screen.getByText("fordelingen er ikke offentliggjort")).toBeInTheDocument();
  });
});

describe("the published amounts, on a phone", () => {
  it("are strips as high as their values, each below its words", () => {
    standInForSize(360, 600);
    const { container } = open(waters({ c: [m3(1_000_000)], d: [m3(250_000, { basis: "plan" })] }));
    const strips = [...container.querySelectorAll<HTMLElement>(".amount-list .amount-strip")];
    const heights = Object.fromEntries(
      strips.map((strip) => [strip.dataset["look"], Number.parseFloat(strip.style.height)]),
    );
    expect(heights["own"]! / heights["outline"]!).toBeCloseTo(4);
    expect(container.querySelector("svg.amounts__picture")).toBeNull();
  });
});
