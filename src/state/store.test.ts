import { describe, expect, it } from "vitest";
import { createAtlasStore } from "./store.ts";
import { DEFAULT_VIEW_STATE } from "./viewState.ts";

describe("the store", () => {
  it("begins with the default view and nothing to write", () => {
    expect(createAtlasStore().getState()).toEqual({
      view: DEFAULT_VIEW_STATE,
      keep: "none",
      notices: [],
      closeDialog: null,
    });
  });

  it("changes only what a choice names, and asks for a new entry in the history", () => {
    const store = createAtlasStore();
    store.choose({ year: 1982 });
    store.choose({ lang: "da" });
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW_STATE, year: 1982, lang: "da" });
    expect(store.getState().keep).toBe("push");
  });

  it("asks for no new entry while something is dragged", () => {
    const store = createAtlasStore();
    store.choose({ view: "map" });
    store.drag({ year: 1982 });
    expect(store.getState()).toMatchObject({ view: { view: "map", year: 1982 }, keep: "replace" });
  });

  it("writes nothing back when it is loaded, and drops the view of before", () => {
    const store = createAtlasStore();
    store.choose({ year: 1982 });
    const notice = { param: "view", value: "globe" };
    store.load({ ...DEFAULT_VIEW_STATE, lang: "da" }, [notice]);
    expect(store.getState()).toEqual({
      view: { ...DEFAULT_VIEW_STATE, lang: "da" },
      keep: "none",
      notices: [notice],
      closeDialog: null,
    });
  });

  it("keeps notices until they are dismissed, and the view when they are", () => {
    const store = createAtlasStore();
    store.load(DEFAULT_VIEW_STATE, [{ param: "view", value: "globe" }]);
    store.choose({ year: 1982 });
    expect(store.getState().notices).toHaveLength(1);
    store.dismissNotices();
    expect(store.getState()).toMatchObject({ view: { year: 1982 }, notices: [] });
  });

  it("is not shared between two atlases on one page", () => {
    const [one, other] = [createAtlasStore(), createAtlasStore()];
    one.choose({ year: 1982 });
    expect(other.getState().view.year).toBeNull();
  });
});
