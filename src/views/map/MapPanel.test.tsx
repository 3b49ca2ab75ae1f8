import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { standInForSize } from "../../../tests/fixtures/standInForSize.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Bounds } from "../../dataset/schema/dataset.ts";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { MapPanel } from "./MapPanel.tsx";

// jsdom has no WebGL, no layout and no media queries: the map has to do without the first and gets the others here.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  standInForSize(900, 700, (notify) => queueMicrotask(() => act(notify)));
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("prefers-reduced-motion"),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  cleanup(); // before the stand-ins go: last effects still ask for them
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openMap(
  view: Parameters<typeof renderAtlas>[1] = {},
  around = (map: ReactNode): ReactNode => map,
) {
  const rendered = renderAtlas(around(<MapPanel />), view);
  // The map's code is read from disk at the first test.
  await screen.findByRole("group", { name: "Sites" }, { timeout: 15_000 });
  return rendered;
}

describe("MapFrame without WebGL", () => {
  it("is there at once, with its credit, before the map comes", () => {
    renderAtlas(<MapPanel />);
    expect(screen.getByText("The map is not drawn yet")).toBeInTheDocument();
    expect(screen.getByText("Drawn by hand")).toBeInTheDocument();
  });

  it("names whose the coast is in few words, and has the whole behind a button", async () => {
    const dataset = smallDataset();
    const attribution = "Coast: © Some Surveyors (ODbL), 2017, via somebody";
    const map = {
      ...dataset.meta.map,
      attribution: { da: attribution, en: attribution },
      note: { da: "Forenklet.", en: "Drawn simply." },
    };
    renderAtlas(<MapPanel />, { dataset: { ...dataset, meta: { ...dataset.meta, map } } });
    expect(screen.getByText("© Some Surveyors")).toBeVisible();
    const whole = screen.getByText(
      `Drawn simply. ${attribution}. Width: number of streams; pale: last documented earlier.`,
    );
    expect(whole).not.toBeVisible();
    await userEvent.setup().click(screen.getByText("Coast simplified, pipes schematic"));
    expect(whole).toBeVisible();
  });

  it("says on a stage what it leaves out for being far off or near by", async () => {
    const selection = { kind: "stream", id: "steam-works-mill" } as const;
    const at = (zoom: number) => ({ center: [11.1, 55.67] as const, zoom });
    const { store } = await openMap(
      { view: { year: 2024, show: "all", motion: "none", selection, camera: at(8) } },
      (map) => <DisplayContext value={{ labels: "about" }}>{map}</DisplayContext>,
    );
    expect(await screen.findByText("Not drawn: all other streams")).toBeVisible();
    act(() => store.choose({ camera: at(15) }));
    expect(await screen.findByText("Not drawn: streams to and from elsewhere")).toBeVisible();
    act(() => store.choose({ selection: null }));
    await waitFor(() => expect(screen.queryByText(/^Not drawn: streams/)).toBeNull());
  });

  it("explains the forms of pipes that are drawn, and keeps the room of those that other years bring", () => {
    const { store } = renderAtlas(<MapPanel />, { view: { year: 1985 } });
    expect(screen.getByText("width: number of streams")).toBeVisible();
    const pale = screen.getByText("last documented earlier");
    expect(pale).not.toBeVisible();
    expect(screen.queryByText("ended")).toBeNull();
    act(() => store.choose({ year: 2024, show: "all" }));
    expect(screen.getByText("last documented earlier")).toBe(pale);
    expect(screen.getByText("ended")).toBeVisible();
  });

  it("draws the same map as SVG: sites by their name of the year and streams by what flows", async () => {
    const { container } = await openMap({ view: { year: 1985 } });
    expect(container.querySelector("[data-engine=svg]")).not.toBeNull();
    const sites = within(screen.getByRole("group", { name: "Sites" }));
    expect(
      sites.getByRole("link", { name: /^Old Works \(today New Works\): steam, power/ }),
    ).toBeInTheDocument();
    expect(sites.getByRole("link", { name: /^Paper Mill: paper, approximate place/ })).toBeInTheDocument();
    expect(screen.getAllByRole("link", { name: /, from .+ to .+, (running|ended)/ })).not.toHaveLength(0);
  });

  it("says in every disc how many streams it has, also where it is one", async () => {
    await openMap({ view: { year: 1972 } });
    const sites = within(screen.getByRole("group", { name: "Sites" })).getAllByRole("link");
    const counted = sites.map(
      (site) => /, (\d+) streams?$/.exec(site.querySelector(".visually-hidden")?.textContent ?? "")?.[1],
    );
    const inDiscs = sites.map((site) => site.querySelector(".map-site__disc")?.textContent);
    expect(inDiscs).toEqual(counted.map((count) => count ?? ""));
    expect(inDiscs).toContain("1");
  });

  it("paints what runs over what does not, and goes through all by keyboard in the order of time", async () => {
    const { container, store } = await openMap({ view: { year: 2024, show: "all" } });
    const ofAll = (selector: string, attribute: string) =>
      [...container.querySelectorAll(selector)].map((mark) => mark.getAttribute(attribute));
    const byBeginning = ["gas-works-mill", "steam-works-mill", "condensate-mill-works", "fibre-mill-farms"];
    expect(ofAll(".map-stream", "data-stream")).toEqual(byBeginning);
    // Within a family what runs lies on top; trunks of the others may come before.
    for (const family of ["energy", "water", "material"]) {
      const lines = ofAll(
        `.map-trunks[data-light=even] [data-part=line][data-family=${family}]`,
        "data-kind",
      );
      const order = ["ghost", "outline", "pale", "pipe"];
      expect(lines).toEqual(lines.toSorted((a, b) => order.indexOf(a!) - order.indexOf(b!)));
    }
    const kinds = ofAll(".map-trunks[data-light=even] [data-part=line]", "data-kind");
    expect(new Set(kinds)).toEqual(new Set(["ghost", "outline", "pipe"]));
    // Unless all is asked for, what does not run is not there.
    act(() => store.choose({ show: null }));
    expect(ofAll(".map-stream", "data-stream")).toEqual(byBeginning.slice(1, 3));
  });

  it("selects a site by keyboard and clears it by the same key", async () => {
    const { store } = await openMap();
    const user = userEvent.setup();
    const mill = screen.getByRole("link", { name: /^Paper Mill/ });
    act(() => mill.focus());
    await user.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "partner", id: "mill" });
    expect(mill).toHaveAttribute("aria-current", "true");
    await user.keyboard("{Enter}");
    expect(store.getState().view.selection).toBeNull();
  });

  it("moves by its buttons and keys, and the address learns where it came to rest", async () => {
    const { store } = await openMap({ view: { motion: "none" } });
    const user = userEvent.setup();
    expect(store.getState().view.camera).toBeNull();
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    await waitFor(() => expect(store.getState().view.camera).not.toBeNull());
    const zoomed = store.getState().view.camera!;
    act(() => screen.getByRole("link", { name: /^Paper Mill/ }).focus());
    await user.keyboard("{ArrowRight}");
    expect(store.getState().view.camera!.center[0]).toBeGreaterThan(zoomed.center[0]);
    expect(store.getState().view.camera!.zoom).toBeCloseTo(zoomed.zoom, 6);
    await user.click(screen.getByRole("button", { name: "Show the whole map" }));
    expect(store.getState().view.camera).toBeNull();
  });

  it("lists what is in view beside the map, and the list selects", async () => {
    const { store } = await openMap();
    const user = userEvent.setup();
    const button = screen.getByRole("button", { name: "List of what the map shows" });
    await user.click(button);
    const list = await screen.findByRole("region", { name: "List of what the map shows" });
    await user.click(await within(list).findByRole("link", { name: /^Paper Mill/ }));
    expect(store.getState().view.selection).toEqual({ kind: "partner", id: "mill" });
    expect(within(list).getAllByRole("link", { name: /, from .+ to /i }).length).toBeGreaterThan(1);
    await user.keyboard("{Escape}");
    expect(list).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it("jumps to a named view of the dataset", async () => {
    const dataset = smallDataset();
    const stops = [{ id: "far", name: { da: "Fjernt", en: "Far" }, bounds: [10.5, 55.3, 12, 56] as Bounds }];
    const { store } = await openMap({
      dataset: { ...dataset, meta: { ...dataset.meta, map: { ...dataset.meta.map, stops } } },
      view: { motion: "none" },
    });
    await userEvent.setup().selectOptions(screen.getByRole("combobox", { name: "Go to …" }), "Far");
    expect(store.getState().view.camera!.zoom).toBeLessThan(11);
  });

  it("draws a hundred streams as one pipe for each pair, with a count, and opens them as a list", async () => {
    const dataset = smallDataset();
    const [stream] = dataset.streams;
    const many = Array.from({ length: 100 }, (_, i) => ({
      ...stream!,
      id: `made-up-${i}`,
      resource: { da: `stof ${i}`, en: `matter ${i}` },
      ...(i % 4 === 0 ? { donor: "mill", receiver: "works" } : {}),
    }));
    const { container } = await openMap({
      dataset: { ...dataset, streams: many, tours: [] },
      view: { year: 1985 },
    });
    expect(container.querySelectorAll(".map-stream")).toHaveLength(2);
    const pipe = screen.getByRole("button", { name: /^75 streams \(energy\) from Old Works to Paper Mill/ });
    act(() => pipe.focus());
    const user = userEvent.setup();
    await user.keyboard("{Enter}");
    const list = await screen.findByRole("region", { name: "List of what the map shows" });
    const entry = await within(list).findByRole("link", { name: /^E?\s*matter 1, from Old Works/i });
    await waitFor(() => expect(entry).toBeVisible()); // its group opens once it is there
    expect(within(list).getByText("Streams (100)")).toBeInTheDocument();
  });

  it("leaves nothing behind when it goes", async () => {
    const { unmount, container } = await openMap();
    unmount();
    expect(container).toBeEmptyDOMElement();
  });
});
