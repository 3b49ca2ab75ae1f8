import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import type { Dataset } from "../../dataset/schema/dataset.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { DEFAULT_CONFIG } from "../../state/defaultConfig.ts";
import { ConfigContext } from "../hooks/configContext.ts";
import { LeftOut } from "./LeftOut.tsx";

describe("the line about what is not drawn", () => {
  it("counts it by state, offers all, and then the way back", async () => {
    const { store } = renderAtlas(<LeftOut />);
    expect(screen.getByText(/Not drawn: 1 ended, 1 planned\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(store.getState().view.show).toBe("all");
    expect(screen.queryByText(/Not drawn/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Draw only what runs" }));
    expect(store.getState().view.show).toBeNull();
  });

  it("says what probably ended apart from what is known to have ended", () => {
    const small = smallDataset();
    const probably = {
      from: 2005,
      reason: { da: "Ovnen er lukket.", en: "The kiln is closed." },
      references: [small.references[0]!.id] as [string],
    };
    const streams = small.streams.map((stream) =>
      stream.id === "steam-works-mill"
        ? { ...stream, probablyEnded: probably, claims: [{ ...stream.claims[1]!, year: 2000 }] }
        : stream,
    );
    renderAtlas(<LeftOut />, { dataset: { ...small, streams } as Dataset });
    expect(screen.getByText("Hidden: 1 ended, 1 probably, 1 planned.")).toBeInTheDocument();
    expect(screen.getByText(/Not drawn: 1 ended, 1 probably ended, 1 planned\./)).toBeInTheDocument();
  });

  it("offers it on the map where the picture has no room for it, and the way back where one stands", async () => {
    const { store } = renderAtlas(<LeftOut isOnMap />, { view: { mode: "kiosk", view: "flows" } });
    await userEvent.click(screen.getByRole("button", { name: "Show all on the map" }));
    expect(store.getState().view).toMatchObject({ show: "all", view: "map" });
    await userEvent.click(screen.getByRole("button", { name: "Draw only what runs" }));
    expect(store.getState().view).toMatchObject({ show: null, view: "map" });
  });

  it("says it shorter for where the list has no room", () => {
    const { unmount } = renderAtlas(<LeftOut />);
    expect(screen.getByText("2 streams not drawn.")).toBeInTheDocument();
    unmount();
    renderAtlas(<LeftOut />, { view: { lang: "da" } });
    expect(screen.getByText("2 strømme ikke tegnet.")).toBeInTheDocument();
  });

  it.each([
    [300, "long", "long"],
    [180, "long", "none"],
    [120, "brief", "none"],
    [90, "short", "none"],
  ])("says the kinds for as long as they fit: in %i px %s", (room, say, ask) => {
    // As wide as the words that are shown: in the page the style sheet hides the others.
    const widths: Record<string, number> = { long: 110, brief: 80, short: 60 };
    const asks: Record<string, number> = { long: 170, short: 80, none: 20 };
    const width = vi.spyOn(Element.prototype, "scrollWidth", "get").mockImplementation(function (
      this: Element,
    ) {
      const { say: said = "", ask: asked = "" } = (this as HTMLElement).dataset;
      return (widths[said] ?? 0) + (asks[asked] ?? 0);
    });
    const own = vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(room);
    const { container } = renderAtlas(<LeftOut />);
    const line = container.querySelector<HTMLElement>(".left-out")!;
    expect({ ...line.dataset }).toMatchObject({ say, ask });
    expect(line.querySelector(".left-out__brief")).toHaveTextContent("Hidden: 1 ended, 1 planned.");
    width.mockRestore();
    own.mockRestore();
  });

  it("keeps its words and what can be pressed apart", () => {
    const { container } = renderAtlas(<LeftOut />);
    expect(container).toHaveTextContent(
      "Hidden: 1 ended, 1 planned. 2 streams not drawn. Show all What if nothing was exchanged? What if …?",
    );
  });

  it("speaks Danish", () => {
    renderAtlas(<LeftOut />, { view: { lang: "da" } });
    expect(screen.getByText(/Ikke tegnet: 1 ophørt, 1 planlagt\./)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Vis alle" })).toBeInTheDocument();
  });

  it("has nothing to say where all of them run, or a status is asked for", () => {
    for (const view of [{ year: 1985 }, { states: ["ended"] as const }]) {
      const { unmount } = renderAtlas(<LeftOut />, { view });
      expect(screen.getAllByRole("button")).toEqual([
        screen.getByRole("button", { name: "What if nothing was exchanged?" }),
      ]);
      expect(screen.queryByText(/Not drawn/)).toBeNull();
      unmount();
    }
  });

  it("takes all exchanges away, at a desk and where the deployment has it", async () => {
    const view = { follow: ["gas-works-mill"], compare: 1990 };
    const { store, unmount } = renderAtlas(<LeftOut />, { view });
    await userEvent.click(screen.getByRole("button", { name: "What if nothing was exchanged?" }));
    expect(store.getState().view).toMatchObject({ without: "all", follow: [], compare: null });
    expect(screen.queryByRole("button")).toBeNull();
    unmount();
    const inEmbed = renderAtlas(<LeftOut />, { view: { mode: "embed" } });
    expect(screen.queryByRole("button", { name: "What if nothing was exchanged?" })).toBeNull();
    inEmbed.unmount();
    renderAtlas(
      <ConfigContext value={{ ...DEFAULT_CONFIG, whatIf: false }}>
        <LeftOut />
      </ConfigContext>,
    );
    expect(screen.queryByRole("button", { name: "What if nothing was exchanged?" })).toBeNull();
  });
});
