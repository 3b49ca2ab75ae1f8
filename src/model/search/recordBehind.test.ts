import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { smallTour, step } from "../../../tests/fixtures/smallTour.ts";
import { createAtlas } from "../atlas.ts";
import { recordBehind } from "./recordBehind.ts";

const about = step("about", { state: { ...step("plain").state, stream: "steam-works-mill" } });
const tour = smallTour({ steps: [step("plain"), about] });
const atlas = createAtlas({ ...smallDataset(), tours: [tour] });

describe("the record behind what was found", () => {
  it("is the first stream that cites a source, and nothing where nobody does", () => {
    expect(recordBehind(atlas, { kind: "reference", id: "town-news" })).toEqual({
      kind: "stream",
      id: "gas-works-mill",
    });
    expect(recordBehind(atlas, { kind: "reference", id: "unknown" })).toBeNull();
  });

  it("is what a step is about, and nothing where it shows all", () => {
    const of = (id: string) => recordBehind(atlas, { kind: "step", tour: tour.id, id });
    expect(of("about")).toEqual({ kind: "stream", id: "steam-works-mill" });
    expect(of("plain")).toBeNull();
    expect(recordBehind(atlas, { kind: "step", tour: "unknown", id: "about" })).toBeNull();
  });

  it("is the thing itself where that can be selected", () => {
    expect(recordBehind(atlas, { kind: "partner", id: "mill" })).toEqual({ kind: "partner", id: "mill" });
  });
});
