import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { setLetterKeys } from "../parts/letterKeys.ts";
import { useKeys } from "./useKeys.ts";

const onSearch = vi.fn<() => void>();
const onHelp = vi.fn<() => void>();

function Page({ isDialogOpen }: { readonly isDialogOpen: boolean }) {
  useKeys({ isDialogOpen, onSearch, onHelp });
  return (
    <>
      <button type="button">button</button>
      <input aria-label="text" />
      <input aria-label="range" type="range" />
      <input aria-label="at rest" data-typing="false" />
      <select aria-label="select">
        <option>Table</option>
        <option>List</option>
      </select>
      <div role="grid" tabIndex={0} aria-label="grid" />
      <div data-keys="own">
        <button type="button">own</button>
      </div>
    </>
  );
}
type Options = NonNullable<Parameters<typeof renderAtlas>[1]>;
const renderPage = (view: Options["view"] = {}, isDialogOpen = false) =>
  renderAtlas(<Page isDialogOpen={isDialogOpen} />, { view }).store;
const press = (keys: string) => userEvent.keyboard(keys);

afterEach(() => {
  setLetterKeys(true);
  onSearch.mockClear();
  onHelp.mockClear();
});

describe("the keys for time", () => {
  it("of a clicker go to the next and the previous event", async () => {
    const store = renderPage({ year: 1970 });
    await press("{PageDown}");
    expect(store.getState()).toMatchObject({ view: { year: 1980 }, keep: "push" });
    await press("{PageUp}{PageUp}");
    expect(store.getState().view.year).toBe(1965);
    await press("{PageUp}");
    expect(store.getState().view.year).toBe(1965);
  });

  it("with arrows do the same, Home and End go to the ends", async () => {
    const store = renderPage({ year: 1970 });
    const year = () => store.getState().view.year;
    await press("{ArrowRight}");
    expect(year()).toBe(1980);
    await press("{ArrowDown}");
    expect(year()).toBe(1985);
    await press("{ArrowLeft}{ArrowUp}");
    expect(year()).toBe(1970);
    await press("{Home}");
    expect(year()).toBe(1965);
    await press("{End}");
    expect(year()).toBeNull();
  });

  it.each(["text", "range", "select", "grid"])("leave the arrows to a %s that has the focus", (name) => {
    const store = renderPage({ year: 1970 });
    for (const key of ["ArrowRight", "ArrowDown", "Home", "End"])
      // True: nobody has prevented what the widget itself does with the key.
      expect(fireEvent.keyDown(screen.getByLabelText(name), { key })).toBe(true);
    expect(store.getState().view.year).toBe(1970);
  });

  it("leave the arrows to whatever says that it has keys of its own", async () => {
    const store = renderPage({ year: 1970 });
    screen.getByRole("button", { name: "own" }).focus();
    await press("{ArrowRight}");
    expect(store.getState().view.year).toBe(1970);
  });

  it("of a clicker work wherever the focus is, but not while typing", async () => {
    const store = renderPage({ year: 1970 });
    screen.getByLabelText("range").focus();
    await press("{PageDown}");
    expect(store.getState().view.year).toBe(1980);
    screen.getByLabelText("text").focus();
    await press("{PageDown}");
    expect(store.getState().view.year).toBe(1980);
  });
});

describe("a field that holds a finished value", () => {
  it("leaves the clicker to the page, but neither digits nor arrows", async () => {
    const store = renderPage({ year: 1970 });
    screen.getByLabelText("at rest").focus();
    await press("{ArrowRight}3");
    expect(store.getState().view).toMatchObject({ year: 1970, view: "overview" });
    await press("{PageDown}");
    expect(store.getState().view.year).toBe(1980);
  });

  it("leaves the key of the search to the page: whoever typed a year may ask at once", async () => {
    renderPage({ year: 1970 });
    screen.getByLabelText("text").focus();
    await press("/");
    expect(onSearch).not.toHaveBeenCalled();
    screen.getByLabelText("at rest").focus();
    await press("/");
    expect(onSearch).toHaveBeenCalledOnce();
  });
});

describe("the single keys", () => {
  it("belong to a menu that chooses by letters", async () => {
    const store = renderPage();
    screen.getByLabelText("select").focus();
    await press("l3");
    expect(store.getState().keep).toBe("none");
  });

  it("choose a view, a language, the search and the help", async () => {
    const store = renderPage();
    await press("3");
    expect(store.getState().view.view).toBe("flows");
    await press("l");
    expect(store.getState().view.lang).toBe("da");
    await press("L");
    expect(store.getState().view.lang).toBe("en");
    await press("/");
    expect(onSearch).toHaveBeenCalledOnce();
    await press("?");
    expect(onHelp).toHaveBeenCalledOnce();
  });

  it("do nothing while somebody types", async () => {
    const store = renderPage();
    screen.getByLabelText("text").focus();
    await press("l3/?");
    expect(screen.getByLabelText("text")).toHaveValue("l3/?");
    expect(store.getState().view).toMatchObject({ lang: null, view: "overview" });
    expect(onSearch).not.toHaveBeenCalled();
  });

  it.each(["Control", "Alt", "Meta"])("do nothing together with %s", async (modifier) => {
    const store = renderPage();
    await press(`{${modifier}>}l3{PageUp}{/${modifier}}`);
    expect(store.getState().keep).toBe("none");
  });

  it("can all be switched off, which leaves the others as they were", async () => {
    const store = renderPage({ year: 1970 });
    setLetterKeys(false);
    await press("l3/?");
    expect(store.getState().view).toMatchObject({ lang: null, view: "overview" });
    expect(onSearch).not.toHaveBeenCalled();
    expect(onHelp).not.toHaveBeenCalled();
    await press("{PageDown}");
    expect(store.getState().view.year).toBe(1980);
  });

  it("that mean nothing do nothing", async () => {
    const store = renderPage();
    await press("9xz6");
    expect(store.getState().keep).toBe("none");
  });
});

describe("Escape", () => {
  it("clears the selection, and nothing else", async () => {
    const store = renderPage({
      year: 1982,
      families: ["water"],
      selection: { kind: "partner", id: "works" },
    });
    await press("{Escape}");
    expect(store.getState().view).toMatchObject({ selection: null, year: 1982, families: ["water"] });
  });

  it("does nothing when nothing is selected", async () => {
    const store = renderPage({ year: 1982 });
    await press("{Escape}");
    expect(store.getState().keep).toBe("none");
  });
});

describe("an open dialog", () => {
  it("has all the keys to itself", async () => {
    const store = renderPage({ year: 1970, selection: { kind: "partner", id: "works" } }, true);
    await press("{PageDown}l/{Escape}");
    expect(store.getState().keep).toBe("none");
    expect(onSearch).not.toHaveBeenCalled();
  });
});
