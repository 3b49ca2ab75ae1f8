import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../state/viewState.ts";
import { answerView } from "./answerView.ts";

const atlas = createAtlas(smallDataset());
const [stream] = atlas.dataset.streams;
if (stream === undefined) throw new Error("the small dataset has streams");
const start = stream.spans[0]?.from.year ?? 0;
const on = (view: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW_STATE, ...view });

describe("an answer on stage", () => {
  it("keeps the year in which the thing is there", () => {
    expect(answerView(atlas, on({ year: start }), { kind: "stream", id: stream.id }).year).toBe(start);
  });

  it("goes to the last year when it is not there yet", () => {
    expect(answerView(atlas, on({ year: start - 1 }), { kind: "stream", id: stream.id }).year).toBeNull();
  });

  it("brings the year of a milestone, from the last year too", () => {
    for (const year of [null, 2018])
      expect(answerView(atlas, on({ year }), { kind: "milestone", id: "steam-begins" }).year).toBe(1980);
  });

  it("is hidden neither by the step's filter nor by its place on the map", () => {
    const step = on({ families: ["water"], partners: ["mill"], camera: { center: [11, 55], zoom: 14 } });
    expect(answerView(atlas, step, { kind: "stream", id: stream.id })).toMatchObject({
      selection: { kind: "stream", id: stream.id },
      families: [],
      partners: [],
      camera: null,
    });
  });

  it("is shown in a view that can show it", () => {
    const view = (from: ViewState["view"], kind: "partner" | "figure" | "project" | "milestone") =>
      answerView(atlas, on({ view: from }), { kind, id: "any" }).view;
    expect(view("flows", "partner")).toBe("flows");
    expect(view("impact", "partner")).toBe("overview");
    expect(view("map", "figure")).toBe("impact");
    expect(view("map", "project")).toBe("beyond");
    expect(view("map", "milestone")).toBe("timeline");
  });
});
