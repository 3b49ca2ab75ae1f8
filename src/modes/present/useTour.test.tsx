import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { smallTour, step } from "../../../tests/fixtures/smallTour.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useGrowth } from "../parts/useGrowth.ts";
import { useTour } from "./useTour.ts";

const state = step("x").state;
const tour = smallTour({
  steps: [
    step("one", { state: { ...state, stream: "steam-works-mill" } }),
    step("two", { state: { ...state, view: "flows", year: 2018 } }),
  ],
});
const dataset = { ...smallDataset(), tours: [tour] };

function Probe() {
  const running = useTour();
  if (running === null) return <p>no tour</p>;
  return (
    <>
      <p>
        {running.step.id} {running.isFree ? "free" : "on"}
      </p>
      <button type="button" onClick={() => running.go(running.index + 1)}>
        next
      </button>
      <button type="button" onClick={running.resume}>
        resume
      </button>
    </>
  );
}
const renderTour = (view: Partial<ViewState>) =>
  renderAtlas(<Probe />, { dataset, view: { mode: "present", ...view } });
const press = (name: string) => act(() => screen.getByRole("button", { name }).click());

describe("a running tour", () => {
  it("is none where the address names none, or one that there is not", () => {
    renderTour({});
    expect(screen.getByText("no tour")).toBeInTheDocument();
    renderTour({ tour: "gone" });
    expect(screen.getAllByText("no tour")).toHaveLength(2);
  });

  it("shows the first step after a link that names the tour alone", () => {
    const { store } = renderTour({ tour: "small-tour" });
    expect(screen.getByText("one on")).toBeInTheDocument();
    expect(store.getState().view).toMatchObject({
      view: "map",
      step: "one",
      selection: { kind: "stream", id: "steam-works-mill" },
    });
  });

  it("leaves a first step that grows at the year it has grown to", () => {
    const grows = smallTour({
      steps: [step("grows", { state: { ...state, view: "overview", from: 1972 } })],
    });
    function Growing() {
      const running = useTour();
      useGrowth(running?.step, null);
      return null;
    }
    const { store } = renderAtlas(<Growing />, {
      dataset: { ...dataset, tours: [grows] },
      view: { mode: "present", tour: "small-tour", motion: "full" },
    });
    expect(store.getState().view).toMatchObject({ step: "grows", year: 1972 });
  });

  it("goes on, and stays at the last step", () => {
    const { store } = renderTour({ tour: "small-tour" });
    press("next");
    press("next");
    expect(screen.getByText("two on")).toBeInTheDocument();
    expect(store.getState().view).toMatchObject({ view: "flows", year: 2018, selection: null, step: "two" });
  });

  it("is free as soon as anything else is on screen, keeps its place and resumes it", () => {
    const { store } = renderTour({ tour: "small-tour" });
    press("next");
    act(() => store.choose({ selection: { kind: "partner", id: "mill" } }));
    expect(screen.getByText("two free")).toBeInTheDocument();
    press("resume");
    expect(screen.getByText("two on")).toBeInTheDocument();
    expect(store.getState().view.selection).toBeNull();
  });

  it("is not pulled back from the plain overview once it has begun", () => {
    const { store } = renderTour({ tour: "small-tour" });
    act(() => store.choose({ view: "overview", selection: null }));
    expect(screen.getByText("one free")).toBeInTheDocument();
  });

  it("comes back free where it was left free", () => {
    renderTour({ tour: "small-tour", step: "two", view: "table" });
    expect(screen.getByText("two free")).toBeInTheDocument();
  });
});
