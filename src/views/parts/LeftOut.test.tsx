import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
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

  it("speaks Danish", () => {
    renderAtlas(<LeftOut />, { view: { lang: "da" } });
    expect(screen.getByText(/Ikke tegnet: 1 ophørt, 1 planlagt\./)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Vis alle" })).toBeInTheDocument();
  });

  it("is not there where all of them run, or a status is asked for", () => {
    for (const view of [{ year: 1985 }, { states: ["ended"] as const }]) {
      const { container, unmount } = renderAtlas(<LeftOut />, { view });
      expect(container.querySelector(".left-out")).toBeNull();
      unmount();
    }
  });
});
