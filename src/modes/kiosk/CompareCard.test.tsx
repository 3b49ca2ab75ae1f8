import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { comparedTown } from "../../../tests/fixtures/comparedTown.ts";
import { oneYearDataset } from "../../../tests/fixtures/oneYearDataset.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import type { ViewState } from "../../state/viewState.ts";
import { DisplayContext } from "../../views/hooks/useDisplay.ts";
import { CompareDoor } from "./CompareCard.tsx";
import { ReadingPlace } from "./ReadingPlace.tsx";

const hall = (view: Partial<ViewState> = {}, dataset = comparedTown()) =>
  renderAtlas(
    <DisplayContext value={{ labels: "about" }}>
      <ReadingPlace slide={undefined} isAttract={false} wholeId={null} onWhole={() => {}} />
      <CompareDoor className="chip" />
    </DisplayContext>,
    { dataset, view: { mode: "kiosk", ...view } },
  );
const card = () => screen.getByRole("article", { name: "Two years side by side" });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("two years in a hall", () => {
  it("are one touch away, other years two; a touch closes them and goes back to today", async () => {
    const { store } = hall({ selection: { kind: "stream", id: "steam-works-mill" } });
    await press("Then and now");
    expect(store.getState().view).toMatchObject({ year: 1995, compare: 1985, selection: null });
    expect(card()).toHaveTextContent("Before and after gas 1985 → 1995");
    await press("1985 and today");
    expect(store.getState().view).toMatchObject({ year: null, compare: 1985 });
    expect(within(card()).getByRole("button", { name: "Before and after gas" })).toBeVisible();
    await press("Stop comparing");
    expect(store.getState().view).toMatchObject({ year: null, compare: null });
    expect(screen.queryByRole("article")).not.toBeInTheDocument();
  });

  it("say what ended by name, why, and what was counted", () => {
    hall({ year: 1995, compare: 1985 });
    expect(card()).toHaveTextContent("1 stream ended Gas to Paper Mill");
    expect(card()).toHaveTextContent("1990: The gas ends");
    expect(card()).toHaveTextContent("CO2 from the works: from 900 to 300 tonnes a year.");
    expect(card()).toHaveTextContent("2 are as before.");
  });

  it("speak Danish", () => {
    hall({ year: 1995, compare: 1985, lang: "da" });
    expect(screen.getByRole("article")).toHaveTextContent("1 strøm er ophørt");
    expect(screen.getByRole("article")).toHaveTextContent("CO2 fra værket: fra 900 til 300 ton om året.");
    expect(screen.getByRole("button", { name: "Før og nu" })).toBeVisible();
  });

  it("give way to what is touched, and to a view that shows no streams", () => {
    const { unmount } = hall({ year: 1995, compare: 1985, selection: { kind: "partner", id: "works" } });
    expect(screen.queryByRole("article", { name: "Two years side by side" })).not.toBeInTheDocument();
    unmount();
    hall({ year: 1995, compare: 1985, view: "impact" });
    expect(screen.queryByRole("article")).not.toBeInTheDocument();
  });

  it("have no door where the data are of one year", () => {
    hall({}, oneYearDataset());
    expect(screen.queryByRole("button", { name: "Then and now" })).not.toBeInTheDocument();
  });
});
