import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { step } from "../../../tests/fixtures/smallTour.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useGrowth } from "./useGrowth.ts";

const growing = step("grow", { seconds: 20, state: { ...step("x").state, from: 1972, year: 1986 } });

function Probe() {
  useGrowth(growing, null);
  return null;
}
const render = (view: Partial<ViewState>) => {
  const { store } = renderAtlas(<Probe />, {
    view: { view: growing.state.view, year: 1986, motion: "full", ...view },
  });
  return () => store.getState();
};
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe("a picture that grows", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("begins at its first year, goes on through years of change and rests at the step's own", () => {
    const now = render({});
    expect(now().view.year).toBe(1972);
    const years = new Set([now().view.year]);
    for (let i = 0; i < 20; i++) {
      pass(1000);
      years.add(now().view.year);
    }
    expect(years.size).toBeGreaterThan(2);
    expect([...years]).toEqual([...years].toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(now().view.year).toBe(1986);
    // It is one step of the talk, so that Back does not walk through its years.
    expect(now().keep).not.toBe("push");
  });

  it("grows as well where the atlas comes to the step only after it is there", () => {
    const { store } = renderAtlas(<Probe />, { view: { view: "timeline", year: null, motion: "full" } });
    pass(3000);
    expect(store.getState().view.year).toBeNull();
    act(() => store.drag({ view: growing.state.view, year: 1986 }));
    expect(store.getState().view.year).toBe(1972);
  });

  it("lets go of a year that somebody has chosen meanwhile", () => {
    const { store } = renderAtlas(<Probe />, {
      view: { view: growing.state.view, year: 1986, motion: "full" },
    });
    act(() => store.choose({ year: 1990 }));
    pass(20_000);
    expect(store.getState().view.year).toBe(1990);
  });

  it("stands there at once for who wants no motion", () => {
    const now = render({ motion: "none" });
    pass(5000);
    expect(now().view.year).toBe(1986);
  });
});
