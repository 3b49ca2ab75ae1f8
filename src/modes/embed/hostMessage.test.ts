import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../state/viewState.ts";
import { applyHostState, hostStateOf, readHostMessage } from "./hostMessage.ts";

const atlas = createAtlas(smallDataset());
const view: ViewState = { ...DEFAULT_VIEW_STATE, mode: "embed", lang: "da", view: "flows" };
const set = (state: unknown) => ({ symbiosisAtlas: 1, type: "set", state });

describe("a message from a host", () => {
  it("is read when it is one of the messages that there are", () => {
    const state = { view: "map", year: 1982, partner: null, family: ["energy"] };
    expect(readHostMessage(set(state))).toEqual({ type: "set", state });
    expect(readHostMessage({ symbiosisAtlas: 1, type: "ask" })).toEqual({ type: "ask" });
  });

  it.each([null, undefined, 1, "hello", [], {}, { type: "set", state: {} }, { source: "react-devtools" }])(
    "is not for the atlas as %j",
    (data) => {
      expect(readHostMessage(data)).toBeNull();
    },
  );

  it.each([
    ["of another version", { symbiosisAtlas: 2, type: "ask" }],
    ["without a type", { symbiosisAtlas: 1 }],
    ["of an unknown type", { symbiosisAtlas: 1, type: "run", code: "alert(1)" }],
    ["with something else beside", { symbiosisAtlas: 1, type: "ask", more: true }],
    ["with a part that a host may not set", set({ mode: "kiosk" })],
    ["with another dataset", set({ dataset: "evil" })],
    ["with an object as a value", set({ view: { toString: "map" } })],
    ["with a number that is none", set({ year: Number.NaN })],
    ["with a huge value", set({ with: "x".repeat(5000) })],
    ["with a huge list", set({ with: Array.from({ length: 100_000 }, () => "gyproc") })],
    ["with a prototype", set(JSON.parse('{"__proto__": {"polluted": true}}'))],
    [
      "with a prototype beside",
      JSON.parse('{"symbiosisAtlas":1,"type":"ask","__proto__":{"polluted":true}}'),
    ],
  ])("is refused %s", (_, data) => {
    expect(readHostMessage(data)).toBe("bad");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(() => readHostMessage(data)).not.toThrow();
        expect(() => readHostMessage(set(data))).not.toThrow();
      }),
    );
  });
});

describe("what a host sets", () => {
  it("brings the year of a milestone, unless it names a year itself", () => {
    const after = (state: Record<string, unknown>) =>
      applyHostState(view, { milestone: "steam-begins", ...state }, atlas).view.year;
    expect(after({})).toBe(1980);
    expect(after({ year: 2018 })).toBe(2018);
    expect(after({ milestone: "gone" })).toBeNull();
  });

  it("changes what it names and leaves the rest", () => {
    const result = applyHostState(view, { view: "map", year: "1982", family: ["energy", "water"] }, atlas);
    expect(result.ignored).toEqual([]);
    expect(result.view).toEqual({ ...view, view: "map", year: 1982, families: ["energy", "water"] });
  });

  it("goes back to the default with null", () => {
    const result = applyHostState({ ...view, year: 1982, theme: "dark" }, { year: null, theme: null }, atlas);
    expect(result.view).toEqual(view);
  });

  it("selects one thing at a time", () => {
    const first = applyHostState(view, { partner: "mill" }, atlas).view;
    expect(first.selection).toEqual({ kind: "partner", id: "mill" });
    const second = applyHostState(first, { stream: "gas-works-mill" }, atlas).view;
    expect(second.selection).toEqual({ kind: "stream", id: "gas-works-mill" });
    expect(applyHostState(second, { stream: null }, atlas).view.selection).toBeNull();
  });

  it("keeps what was there where a value makes no sense, and says so", () => {
    const before: ViewState = { ...view, year: 1982, selection: { kind: "partner", id: "mill" } };
    const result = applyHostState(
      before,
      { year: 1700, view: "globe", partner: "nobody", theme: "dark" },
      atlas,
    );
    expect(result.view).toEqual({ ...before, theme: "dark" });
    expect(result.ignored.map(({ param }) => param).toSorted()).toEqual(["partner", "view", "year"]);
  });

  it("stays in the embed, whatever is tried", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = applyHostState(view, { view: text, with: text, map: text, lang: text }, atlas);
        expect(result.view.mode).toBe("embed");
        expect(result.view.dataset).toBeNull();
      }),
    );
  });
});

describe("what a host hears", () => {
  it("can be set again as it is", () => {
    const full: ViewState = {
      ...view,
      year: 1982,
      selection: { kind: "partner", id: "mill" },
      families: ["water"],
      partners: ["mill"],
      camera: { center: [11.05, 55.65], zoom: 12.5 },
      ui: "min",
    };
    const said = hostStateOf(full, 1982);
    expect(said).toMatchObject({
      view: "flows",
      year: 1982,
      partner: "mill",
      family: ["water"],
      theme: null,
    });
    expect(applyHostState(view, said, atlas)).toEqual({ view: full, ignored: [] });
  });
});
