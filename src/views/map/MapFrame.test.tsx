import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { MapFrame } from "./MapFrame.tsx";

// jsdom has no WebGL, no layout and no media queries: the map has to do without the first and gets the others here.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 900, 700));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #notify: () => void;
      constructor(notify: () => void) {
        this.#notify = notify;
      }
      observe() {
        queueMicrotask(() => act(this.#notify));
      }
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openMap(view: Parameters<typeof renderAtlas>[1] = {}) {
  const rendered = renderAtlas(<MapFrame />, view);
  await screen.findByRole("group", { name: "Sites" }, { timeout: 5000 });
  return rendered;
}

describe("MapFrame without WebGL", () => {
  it("is there at once, with its credit, before the map comes", () => {
    renderAtlas(<MapFrame />);
    expect(screen.getByText("Drawing the map …")).toBeInTheDocument();
    expect(screen.getByText("Drawn by hand")).toBeInTheDocument();
  });

  it("draws the same map as SVG: sites by their name of the year and streams by what flows", async () => {
    const { container } = await openMap({ view: { year: 1985 } });
    expect(container.querySelector("[data-engine=svg]")).not.toBeNull();
    const sites = within(screen.getByRole("group", { name: "Sites" }));
    expect(sites.getByRole("button", { name: /^Old Works: steam, power/ })).toBeInTheDocument();
    expect(sites.getByRole("button", { name: /^Paper Mill: paper, approximate place/ })).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: /, from .+ to .+, (running|ended)/ })).not.toHaveLength(0);
  });

  it("selects a site by keyboard and clears it by the same key", async () => {
    const { store } = await openMap();
    const user = userEvent.setup();
    const mill = screen.getByRole("button", { name: /^Paper Mill/ });
    act(() => mill.focus());
    await user.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "partner", id: "mill" });
    expect(mill).toHaveAttribute("aria-pressed", "true");
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
    act(() => screen.getByRole("button", { name: /^Paper Mill/ }).focus());
    await user.keyboard("{ArrowRight}");
    expect(store.getState().view.camera!.center[0]).toBeGreaterThan(zoomed.center[0]);
    expect(store.getState().view.camera!.zoom).toBeCloseTo(zoomed.zoom, 6);
    await user.click(screen.getByRole("button", { name: "Show the whole map" }));
    expect(store.getState().view.camera).toBeNull();
  });

  it("leaves nothing behind when it goes", async () => {
    const { unmount, container } = await openMap();
    unmount();
    expect(container).toBeEmptyDOMElement();
  });
});
