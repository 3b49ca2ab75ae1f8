import { FakeWindow } from "../../tests/fixtures/fakeWindow.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../model/atlas.ts";
import { connectAddress } from "./address.ts";
import { encodeView, SELECTION_KINDS } from "./codec.ts";
import { type AtlasStore, createAtlasStore } from "./store.ts";
import { DEFAULT_VIEW_STATE } from "./viewState.ts";

const atlas = createAtlas(smallDataset());

let store: AtlasStore;
beforeEach(() => {
  store = createAtlasStore();
});
const open = (address: string) => {
  const win = new FakeWindow(address);
  const close = connectAddress(store, atlas, win.asWindow());
  return { win, close };
};

describe("the address bar", () => {
  it("is believed at the start and left alone", () => {
    const { win } = open("/atlas/?year=1982&view=map");
    expect(store.getState().view).toMatchObject({ year: 1982, view: "map" });
    expect(win.entries).toEqual(["/atlas/?year=1982&view=map"]);
  });

  it("gets an entry for each choice, and Back undoes them one by one", () => {
    const { win } = open("/");
    store.choose({ view: "map" });
    store.choose({ year: 1982 });
    expect(win.entries).toEqual(["/", "/?view=map", "/?view=map&year=1982"]);
    win.go(-1);
    expect(store.getState().view).toMatchObject({ view: "map", year: null });
    win.go(-1);
    expect(store.getState().view.view).toBe("overview");
    win.go(2);
    expect(store.getState().view).toMatchObject({ view: "map", year: 1982 });
    expect(win.entries).toHaveLength(3);
  });

  it("gets one entry for a whole drag", () => {
    const { win } = open("/");
    store.choose({ view: "map" });
    for (let year = 1970; year <= 1990; year++) store.drag({ year });
    expect(win.entries).toEqual(["/", "/?view=map&year=1990"]);
  });

  it("gets no entry from an embed, so that Back leaves the host's page at once", () => {
    const { win } = open("/?mode=embed");
    store.choose({ view: "map" });
    store.choose({ year: 1982 });
    expect(win.entries).toEqual(["/?view=map&year=1982&mode=embed"]);
  });

  it("gets no entry for choosing what is already chosen", () => {
    const { win } = open("/?year=1982");
    store.choose({ year: 1982 });
    store.dismissNotices();
    expect(win.entries).toHaveLength(1);
  });

  it("has no query at all for the default view", () => {
    const { win } = open("/atlas/index.html?year=1982");
    store.choose({ year: null });
    expect(win.address).toBe("/atlas/index.html");
  });

  it("keeps path, fragment and parameters that are not the atlas's own", () => {
    const { win } = open("/some/where/?utm_source=news&year=1982&utm_medium=mail#top");
    store.choose({ lang: "da" });
    expect(win.address).toBe("/some/where/?year=1982&lang=da&utm_source=news&utm_medium=mail#top");
    store.choose({ year: null, lang: null });
    expect(win.address).toBe("/some/where/?utm_source=news&utm_medium=mail#top");
  });

  it("takes every part of the atlas's own away again, once it is at its default", () => {
    // Every field by name: whoever adds one to the view has to add it here, and then to the address's own.
    const set = encodeView({
      selection: null,
      dataset: "other",
      edition: "1.0",
      view: "map",
      year: 1982,
      compare: 1975,
      follow: ["gas-works-mill"],
      without: "works",
      families: ["water"],
      states: ["running"],
      show: "all",
      measure: "water",
      balance: "each",
      metric: "chain",
      partners: ["mill"],
      camera: { center: [11, 55], zoom: 12 },
      sort: "amount-down",
      find: "steam",
      kind: "news",
      lang: "da",
      also: "en",
      theme: "dark",
      motion: "none",
      tour: "short",
      step: "first",
      ui: "min",
      mode: "present",
    });
    for (const selected of SELECTION_KINDS) {
      const { win, close } = open(`/?${set}&${selected}=gone`);
      store.choose(DEFAULT_VIEW_STATE);
      expect(win.address, selected).toBe("/");
      close();
    }
  });

  it("says once what nobody knows, keeps it, and keeps still about what hosts add", () => {
    const { win } = open("/?yaer=1982&fbclid=x1&_gl=2&page_id=7&pin=4400&year=1982");
    expect(store.getState().notices).toEqual([{ param: "yaer", value: "1982", reason: "unknown" }]);
    store.dismissNotices();
    store.choose({ view: "map" });
    expect(win.address).toBe("/?view=map&year=1982&yaer=1982&fbclid=x1&_gl=2&page_id=7&pin=4400");
    win.go(-1);
    expect(store.getState().notices).toEqual([]);
  });

  it("is written anew where it was mangled, as soon as something is chosen", () => {
    const { win } = open("/?view=map&amp;year=1982&amp;utm_source=x#top");
    expect(store.getState()).toMatchObject({ view: { view: "map", year: 1982 }, notices: [] });
    store.choose({ lang: "da" });
    expect(win.address).toBe("/?view=map&year=1982&lang=da&utm_source=x#top");
  });

  it("is read from the fragment where the query lost its question mark", () => {
    const { win } = open("/atlas/#view=map&year=1982");
    expect(store.getState()).toMatchObject({ view: { view: "map", year: 1982 }, notices: [] });
    store.choose({ year: 1990 });
    expect(win.address).toBe("/atlas/?view=map&year=1990");
  });

  it("keeps the order of a table and what it is searched for", () => {
    const { win } = open("/?view=table");
    store.choose({ sort: "amount-down" });
    store.choose({ find: "st" });
    store.drag({ find: "steam" });
    expect(win.entries).toEqual([
      "/?view=table",
      "/?view=table&sort=amount-down",
      "/?view=table&sort=amount-down&find=steam",
    ]);
    win.go(-1);
    expect(store.getState().view).toMatchObject({ sort: "amount-down", find: "" });
  });

  it("keeps a bad part until something is chosen, then drops it", () => {
    const { win } = open("/?view=globe&year=1982");
    expect(store.getState().notices).toEqual([{ param: "view", value: "globe" }]);
    expect(win.address).toBe("/?view=globe&year=1982");
    store.choose({ lang: "da" });
    expect(win.address).toBe("/?year=1982&lang=da");
  });

  it("is let go of when the atlas closes", () => {
    const { win, close } = open("/");
    close();
    store.choose({ year: 1982 });
    expect(win.entries).toEqual(["/"]);
    expect(win.listeners.size).toBe(0);
  });
});
