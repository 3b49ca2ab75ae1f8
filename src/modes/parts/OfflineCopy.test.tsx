import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { offlineStore } from "../../offline/keepOffline.ts";
import type { ViewState } from "../../state/viewState.ts";
import { OfflineCopy } from "./OfflineCopy.tsx";

const FILES = { config: "config.json", dataset: "data/town.json", basemap: [] };
const renderCopy = (view: Partial<ViewState> = {}) =>
  renderAtlas(<OfflineCopy {...FILES} />, { view: { lang: "en", ...view } });
const takeUpdate = vi.fn<() => void>();

afterEach(() => {
  act(() => offlineStore.setState(offlineStore.getInitialState()));
  takeUpdate.mockClear();
});

describe("the copy for use without a network", () => {
  it("says nothing while there is nothing to say", () => {
    renderCopy();
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("says once that it is complete", async () => {
    renderCopy();
    act(() => offlineStore.setState({ state: "ready", hasJustBeenStored: true }));
    expect(screen.getByRole("status")).toHaveTextContent("Ready for use without network");
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("says once that there is no room, and what holds then", () => {
    renderCopy();
    act(() => offlineStore.setState({ state: "full" }));
    expect(screen.getByRole("status")).toHaveTextContent(
      /no room for the atlas.* What was stored before still serves without network/,
    );
  });

  it("offers a new version and takes it only when told to", async () => {
    renderCopy({ lang: "da" });
    act(() => offlineStore.setState({ takeUpdate }));
    expect(screen.getByText("Der er en ny version af atlasset.")).toBeInTheDocument();
    expect(takeUpdate).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Skift til den nye" }));
    expect(takeUpdate).toHaveBeenCalledOnce();
  });

  it("lets a reader put a new version off", async () => {
    renderCopy();
    act(() => offlineStore.setState({ takeUpdate }));
    await userEvent.click(screen.getByRole("button", { name: "Later" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    expect(takeUpdate).not.toHaveBeenCalled();
  });

  it.each(["present", "presenter", "kiosk"] as const)("says nothing of any of it in %s", (mode) => {
    renderCopy({ mode });
    act(() => offlineStore.setState({ state: "full" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    act(() => offlineStore.setState({ takeUpdate, state: "ready", hasJustBeenStored: true }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });
});
