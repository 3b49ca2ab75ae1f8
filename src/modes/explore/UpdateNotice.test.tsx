import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { offlineStore } from "../../offline/offlineState.ts";
import { Header } from "./Header.tsx";
import { UpdateNotice } from "./UpdateNotice.tsx";

const takeUpdate = vi.fn<() => void>();
const nothing = () => {};

afterEach(() => {
  act(() => offlineStore.setState(offlineStore.getInitialState()));
  takeUpdate.mockClear();
});

describe("a new version", () => {
  it("is not spoken of while there is none", () => {
    renderAtlas(<UpdateNotice />);
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("is offered and taken only when told to", async () => {
    renderAtlas(<UpdateNotice />, { view: { lang: "da" } });
    act(() => offlineStore.setState({ takeUpdate }));
    expect(screen.getByText("Der er en ny version af atlasset.")).toBeInTheDocument();
    expect(takeUpdate).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Skift til den nye" }));
    expect(takeUpdate).toHaveBeenCalledOnce();
  });

  it("can be put off", async () => {
    renderAtlas(<UpdateNotice />);
    act(() => offlineStore.setState({ takeUpdate }));
    await userEvent.click(screen.getByRole("button", { name: "Later" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    expect(takeUpdate).not.toHaveBeenCalled();
  });
});

describe("the copy for use without a network", () => {
  it.each([
    ["en", "Keys and help", "Keys and help. Ready for use without network"],
    ["da", "Taster og hjælp", "Taster og hjælp. Klar til brug uden netværk"],
  ] as const)("is told by the button for help once it is complete, in %s", (lang, before, after) => {
    renderAtlas(<Header onSearch={nothing} onShare={nothing} onHelp={nothing} />, { view: { lang } });
    act(() => offlineStore.setState({ state: "full" }));
    expect(screen.getByRole("button", { name: before })).toBeInTheDocument();
    act(() => offlineStore.setState({ state: "ready" }));
    expect(screen.getByRole("button", { name: after })).toBeInTheDocument();
  });
});
