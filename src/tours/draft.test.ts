import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { smallTour, step } from "../../tests/fixtures/smallTour.ts";
import { createAtlas } from "../model/atlas.ts";
import { decodeView } from "../state/codec.ts";
import { DEFAULT_VIEW_STATE } from "../state/viewState.ts";
import {
  freeId,
  readDrafts,
  stateOfView,
  tourFile,
  withChangedStep,
  withMovedStep,
  withoutStep,
  withStep,
} from "./draft.ts";
import { parseTour } from "./parseTour.ts";
import { stepView } from "./stepView.ts";

const ids = (tour: { steps: readonly { id: string }[] }) => tour.steps.map(({ id }) => id);

describe("the steps of a draft", () => {
  it("are added at the end, or after another", () => {
    expect(ids(withStep(smallTour(), step("new")))).toEqual(["one", "two", "three", "new"]);
    expect(ids(withStep(smallTour(), step("new"), 0))).toEqual(["one", "new", "two", "three"]);
  });

  it("move to a place, and no further than the ends", () => {
    expect(ids(withMovedStep(smallTour(), "three", 0))).toEqual(["three", "one", "two"]);
    expect(ids(withMovedStep(smallTour(), "one", 1))).toEqual(["two", "one", "three"]);
    expect(ids(withMovedStep(smallTour(), "one", 99))).toEqual(["two", "three", "one"]);
    expect(ids(withMovedStep(smallTour(), "gone", 0))).toEqual(["one", "two", "three"]);
  });

  it("are never lost or doubled by moving", () => {
    const move = fc.tuple(fc.constantFrom("one", "two", "three"), fc.integer({ min: -2, max: 5 }));
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const end = moves.reduce((tour, [id, to]) => withMovedStep(tour, id, to), smallTour());
        expect(ids(end).toSorted()).toEqual(["one", "three", "two"]);
      }),
    );
  });

  it("change and go alone", () => {
    const changed = withChangedStep(smallTour(), "two", { seconds: 45 });
    expect(changed.steps.map(({ seconds }) => seconds)).toEqual([60, 45, 90]);
    expect(ids(withoutStep(changed, "one"))).toEqual(["two", "three"]);
  });
});

describe("an id", () => {
  it("is made of the words of a name", () => {
    expect(freeId("Æbler & pærer på Zealand", [])).toBe("aebler-paerer-paa-zealand");
    expect(freeId("…", [])).toBe("tour");
  });

  it("is one that nobody has", () => {
    expect(freeId("Gas", ["gas", "gas-2"])).toBe("gas-3");
  });
});

describe("a step made of a view", () => {
  it("shows that view again", () => {
    const atlas = createAtlas(smallDataset());
    const query =
      "view=flows&year=1990&compare=1970&partner=works&follow=gas-works-mill&without=mill&family=energy&status=running&show=all&measure=energy&balance=each&metric=chain&with=mill&map=12.50/55.65000/11.10000";
    const view = decodeView(query, atlas).state;
    expect(stepView(step("kept", { state: stateOfView(view, 2026) }))).toEqual({
      view: "flows",
      year: view.year,
      compare: 1970,
      selection: view.selection,
      follow: ["gas-works-mill"],
      without: "mill",
      families: view.families,
      states: view.states,
      show: "all",
      measure: "energy",
      balance: "each",
      metric: "chain",
      partners: view.partners,
      camera: view.camera,
      sort: null,
      find: "",
      kind: null,
    });
  });

  it("keeps nothing of a view that is all default but which one it is", () => {
    const file = tourFile(
      smallTour({
        steps: [step("plain", { state: stateOfView({ ...DEFAULT_VIEW_STATE, compare: 2026 }, 2026) })],
      }),
    );
    const { steps } = JSON.parse(file) as { steps: { state: unknown }[] };
    expect(steps[0]?.state).toEqual({ view: "overview" });
  });
});

describe("a tour's file", () => {
  it("is read back as the same tour", () => {
    const parsed = parseTour(tourFile(smallTour()), smallDataset());
    expect(parsed).toEqual({ ok: true, tour: smallTour() });
  });
});

describe("what a browser has kept", () => {
  it("is read back, unfinished ones too", () => {
    const unfinished = smallTour({ title: { da: "", en: "" }, steps: [step("one", { references: [] })] });
    expect(readDrafts(JSON.stringify([unfinished]))).toEqual([unfinished]);
  });

  it.each([null, "", "{", "[1]", '[{"id":"x"}]'])("is nothing when it is not ours: %j", (text) => {
    expect(readDrafts(text)).toEqual([]);
  });
});
