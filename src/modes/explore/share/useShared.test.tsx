import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../../tests/fixtures/smallDataset.ts";
import { smallTour, step } from "../../../../tests/fixtures/smallTour.ts";
import type { ViewState } from "../../../state/viewState.ts";
import { useShared } from "./useShared.ts";

const { state } = step("x");
const tour = smallTour({ steps: [step("one", { state: { ...state, stream: "steam-works-mill" } })] });
const STEP = {
  mode: "present",
  view: "map",
  tour: "small-tour",
  step: "one",
  selection: { kind: "stream", id: "steam-works-mill" },
} as const;

/** Returns what stands above the view on paper. */
function aboutOf(view: Partial<ViewState>): readonly string[] {
  let about: readonly string[] = [];
  function Probe() {
    about = useShared().words.about;
    return null;
  }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  renderAtlas(
    <QueryClientProvider client={client}>
      <Probe />
    </QueryClientProvider>,
    { dataset: { ...smallDataset(), tours: [tour] }, view },
  );
  return about;
}

beforeEach(() => vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 }))));
afterEach(() => vi.unstubAllGlobals());

it("a stage's paper says what the stage says, in each of its languages, then what is selected", () => {
  expect(aboutOf(STEP).slice(0, -1)).toEqual(["Headline one", "Text one"]);
  expect(aboutOf(STEP).at(-1)).toMatch(/^Selected: /);
  expect(aboutOf({ ...STEP, also: "da" }).slice(0, -1)).toEqual([
    "Headline one",
    "Text one",
    "Overskrift one",
    "Tekst one",
  ]);
});

it("says nothing of a step that is not on screen", () => {
  expect(aboutOf({ ...STEP, view: "flows", selection: null })).toEqual([]);
  expect(aboutOf({ ...STEP, mode: "explore", selection: null })).toEqual([]);
});
