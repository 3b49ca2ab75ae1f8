import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { DisplayContext } from "../../hooks/useDisplay.ts";
import { useDrawnGraph, useHighlight } from "../../hooks/useYearGraph.ts";
import { AloneNote } from "./AloneNote.tsx";

const view = { without: "all", year: 1985 } as const;

function Drawn() {
  const { visible, partnerIds } = useDrawnGraph();
  const lit = useHighlight();
  return (
    <p data-testid="drawn">
      {visible.length} of {[...partnerIds].join(" ")}, {lit === null ? "none lit" : "lit"}
    </p>
  );
}

describe("the partners without exchanges", () => {
  it("says how many streams are gone, and that no total is split; nothing is drawn, also of what is selected", () => {
    const selection = { kind: "stream", id: "gas-works-mill" } as const;
    const { unmount } = renderAtlas(<Drawn />, { view: { ...view, selection } });
    expect(screen.getByTestId("drawn")).toHaveTextContent(/^0 of works mill, lit$/);
    unmount();
    renderAtlas(<AloneNote />, { view });
    const note = screen.getByRole("region", { name: "The partners without exchanges" });
    expect(note).toHaveTextContent("Without exchanges in 1985: the 3 streams are taken away.");
    expect(note).toHaveTextContent("published for all of it, and never split over streams");
  });

  it("leads to what is published, keeps the switch there, and lets go", async () => {
    const { store } = renderAtlas(<AloneNote />, { view });
    const door = screen.getByRole("link", { name: "With and without: what is published" });
    expect(door).toHaveAttribute("href", "?view=impact&year=1985&without=all");
    await userEvent.click(screen.getByRole("button", { name: "Show the exchanges again" }));
    expect(store.getState().view.without).toBeNull();
  });

  it("leads a hall from the map to each partner", () => {
    renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <AloneNote />
      </DisplayContext>,
      { view: { ...view, lang: "da" } },
    );
    expect(screen.getByRole("region")).toHaveTextContent(
      "Uden udveksling i 1985: de 3 strømme er taget væk.",
    );
    expect(screen.getByRole("link", { name: "Hver partner for sig" })).toHaveAttribute(
      "href",
      expect.stringContaining("view=flows"),
    );
  });
});
