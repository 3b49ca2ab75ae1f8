import { FakeWindow } from "../../tests/fixtures/fakeWindow.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../model/atlas.ts";
import { connectAddress } from "./address.ts";
import { type AtlasStore, createAtlasStore } from "./store.ts";

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

describe("Back while a dialog is open", () => {
  /** What a dialog does when it opens; it closes as React would, a little later. */
  const openDialog = () => store.showDialog(() => void queueMicrotask(() => store.showDialog(null)));
  const later = () => new Promise((resolve) => setTimeout(resolve, 5));
  const isOpen = () => store.getState().closeDialog !== null;
  /** How many presses of Back lead out of the page from here. */
  const backsLeft = (win: FakeWindow) => win.at + 1;

  it("closes it and leaves the view, and the next one goes back", async () => {
    const { win } = open("/");
    store.choose({ view: "map" });
    openDialog();
    expect(win.at).toBe(2);
    win.go(-1);
    await later();
    expect(isOpen()).toBe(false);
    expect(win.at).toBe(1);
    expect(store.getState().view.view).toBe("map");
    win.go(-1);
    expect(store.getState().view.view).toBe("overview");
  });

  it("needs no press more where it was closed otherwise", async () => {
    const { win } = open("/?view=map");
    for (let times = 0; times < 3; times++) {
      openDialog();
      store.showDialog(null);
      await later();
    }
    expect(backsLeft(win)).toBe(1);
    expect(store.getState().view.view).toBe("map");
  });

  it("needs no press more where something was chosen in it, which one press undoes", async () => {
    const { win } = open("/");
    openDialog();
    store.choose({ selection: { kind: "partner", id: "mill" } });
    store.showDialog(null);
    await later();
    expect(win.entries).toEqual(["/", "/?partner=mill"]);
    expect(backsLeft(win)).toBe(2);
    win.go(-1);
    expect(store.getState().view.selection).toBeNull();
  });

  it("keeps what was set in a dialog that stays open", async () => {
    const { win } = open("/");
    openDialog();
    store.choose({ theme: "dark" });
    store.choose({ motion: "none" });
    expect(isOpen()).toBe(true);
    win.go(-1);
    await later();
    expect(isOpen()).toBe(false);
    expect(win.address).toBe("/?theme=dark&motion=none");
    win.go(-1);
    expect(store.getState().view.theme).toBeNull();
    expect(win.at).toBe(0);
  });

  it("loses nothing that is chosen while its entry is on its way out", async () => {
    const { win } = open("/");
    openDialog();
    store.showDialog(null);
    await Promise.resolve();
    store.choose({ year: 1982 });
    await later();
    expect(win.address).toBe("/?year=1982");
    win.go(-1);
    expect(store.getState().view.year).toBeNull();
  });

  it("goes as far back as the reader asks", async () => {
    const { win } = open("/");
    store.choose({ view: "map" });
    openDialog();
    win.go(-2);
    await later();
    expect(isOpen()).toBe(false);
    expect(store.getState().view.view).toBe("overview");
  });

  it("leaves an address alone that means the same as another", async () => {
    const { win } = open("/?View=map.");
    openDialog();
    win.go(-1);
    await later();
    expect(win.entries[0]).toBe("/?View=map.");
    expect(win.at).toBe(0);
  });

  it("does not meet the dialog's entry again: not by Forward, and not by a reload", async () => {
    const { win, close } = open("/");
    openDialog();
    win.go(-1);
    await later();
    win.go(1);
    await later();
    expect(win.at).toBe(0);
    openDialog();
    close();
    // The page is loaded anew on the same entry, and no dialog is open.
    store = createAtlasStore();
    connectAddress(store, atlas, win.asWindow());
    await later();
    expect(win.at).toBe(0);
  });

  it("is the host's in a frame, and nothing in a hall", async () => {
    for (const mode of ["embed", "kiosk"]) {
      const { win, close } = open(`/?mode=${mode}`);
      openDialog();
      store.showDialog(null);
      await later();
      expect(win.entries).toHaveLength(1);
      close();
    }
  });

  it("survives a dialog that React takes away and back again at once", async () => {
    const { win } = open("/");
    openDialog();
    store.showDialog(null);
    openDialog();
    await later();
    expect(isOpen()).toBe(true);
    expect(win.at).toBe(1);
  });
});
