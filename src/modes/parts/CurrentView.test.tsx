import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { setHover, useHover } from "../../views/hooks/useHover.ts";
import { CurrentView } from "./CurrentView.tsx";

const Hovered = () => <output>{useHover()?.id ?? "nothing"}</output>;

describe("CurrentView", () => {
  it("forgets what the pointer rested on when another view takes its place", async () => {
    const { store } = renderAtlas(
      <>
        <CurrentView />
        <Hovered />
      </>,
      { view: { view: "table" } },
    );
    await screen.findByRole("table");
    act(() => setHover({ kind: "stream", id: "steam-works-mill" }));
    expect(screen.getByText("steam-works-mill")).toBeInTheDocument();
    act(() => store.choose({ view: "sources" }));
    expect(screen.getByText("nothing")).toBeInTheDocument();
  });
});
