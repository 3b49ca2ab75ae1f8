import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../../tests/fixtures/smallDataset.ts";
import { smallTour, step } from "../../../../tests/fixtures/smallTour.ts";
import type { SheetWords } from "../../../ui/picture/sheet.ts";
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

const aboutOf = (view: Partial<ViewState>): readonly string[] => wordsOf(view).about;

/** Returns what stands above and below the view on paper. */
function wordsOf(view: Partial<ViewState>): SheetWords {
  let words: SheetWords = { title: "", lead: "", about: [], notes: [] };
  function Probe() {
    ({ words } = useShared());
    return null;
  }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  renderAtlas(
    <QueryClientProvider client={client}>
      <Probe />
    </QueryClientProvider>,
    { dataset: { ...smallDataset(), tours: [tour] }, view },
  );
  return words;
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
  expect(aboutOf({ ...STEP, view: "overview", mode: "explore", selection: null })).toEqual([]);
});

it("a map's sheet says what one sees, in the words of the flows; where the picture or a step says it, it does not", () => {
  const sheet = wordsOf({ view: "map", year: 1982 });
  expect(sheet.headline).toMatch(/^1982: ./);
  expect(sheet.about[0]).toMatch(/documented stream/);
  expect(wordsOf({ view: "map", year: 1982, lang: "da" }).headline).toMatch(/^1982: ./);
  expect(wordsOf({ view: "map", year: 1982, lang: "da" }).headline).not.toBe(sheet.headline);
  expect(wordsOf({ view: "flows", year: 1982 }).headline).toBeNull();
  expect(wordsOf({ view: "map", without: "all" }).headline).toBeNull();
  expect(wordsOf(STEP).headline).toBeNull();
});
