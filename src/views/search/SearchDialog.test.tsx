import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallTour } from "../../../tests/fixtures/smallTour.ts";
import type { Target } from "../../model/search/thing.ts";
import { SearchDialog } from "./SearchDialog.tsx";
import { keepTyping } from "./typeAhead.ts";

type Options = Parameters<typeof renderAtlas>[1];
function renderSearch(options: Options = {}) {
  const onClose = vi.fn<() => void>();
  return { ...renderAtlas(<SearchDialog onClose={onClose} />, options), onClose };
}
const field = () => screen.getByRole("combobox", { name: "Type a word or a question" });
const options = () => screen.queryAllByRole("option");

describe("the search", () => {
  it("has the focus, so that one can type at once", () => {
    renderSearch();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute("aria-expanded", "false");
  });

  it("finds today's partner by an old name, and Enter selects it", async () => {
    const { store, onClose } = renderSearch();
    await userEvent.type(field(), "old works");
    expect(options()[0]).toHaveTextContent("New Works");
    await userEvent.keyboard("{Enter}");
    expect(store.getState()).toMatchObject({
      view: { selection: { kind: "partner", id: "works" } },
      keep: "push",
    });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("brings the year of a milestone with it, in one step of the history", async () => {
    const { store } = renderSearch({ view: { view: "flows" } });
    await userEvent.type(field(), "steam begins{Enter}");
    expect(store.getState()).toMatchObject({
      view: { view: "flows", year: 1980, selection: { kind: "milestone", id: "steam-begins" } },
      keep: "push",
    });
  });

  it("takes up what was typed before it was there, and leaves the keys to the page if it never comes", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const heard = vi.fn<() => void>();
    window.addEventListener("keydown", heard);
    keepTyping();
    for (const key of ["m", "x", "Backspace", "i"])
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
    renderSearch();
    expect(field()).toHaveValue("mi");
    cleanup();

    keepTyping();
    for (const key of ["s", "t", "e", "a", "m", "Enter"])
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const { store, onClose } = renderSearch();
    await act(async () => {});
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
    expect(onClose).toHaveBeenCalledOnce();

    keepTyping();
    vi.advanceTimersByTime(3000);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "l", bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
    window.removeEventListener("keydown", heard);
    vi.useRealTimers();
  });

  it("moves with the arrows and stops at both ends", async () => {
    const { store } = renderSearch();
    await userEvent.type(field(), "mill");
    expect(options().length).toBeGreaterThan(2);
    await userEvent.keyboard("{ArrowUp}{ArrowDown}");
    const active = screen.getByRole("option", { selected: true });
    expect(active).toBe(options()[1]);
    expect(field()).toHaveAttribute("aria-activedescendant", active.id);
    await userEvent.keyboard("{PageDown}{PageDown}{ArrowDown}");
    expect(screen.getByRole("option", { selected: true })).toBe(options().at(-1));
    await userEvent.keyboard("{Enter}");
    expect(store.getState().view.selection).not.toBeNull();
  });

  it("begins at the first hit again when something else is typed", async () => {
    renderSearch();
    await userEvent.type(field(), "mil");
    await userEvent.keyboard("{ArrowDown}l");
    expect(screen.getByRole("option", { selected: true })).toBe(options()[0]);
  });

  it("selects what is clicked", async () => {
    const { store, onClose } = renderSearch();
    await userEvent.type(field(), "co2");
    await userEvent.click(screen.getByRole("option", { name: /CO2 saved/ }));
    expect(store.getState().view.selection).toEqual({ kind: "figure", id: "co2-saved" });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("says how many there are, and when there is nothing", async () => {
    renderSearch();
    expect(screen.getByRole("status")).toHaveTextContent(
      "Danish or English, old names, numbers, years, or a whole question",
    );
    await userEvent.type(field(), "co2");
    expect(screen.getByRole("status")).toHaveTextContent(/^\d+ results?$/);
    await userEvent.clear(field());
    await userEvent.type(field(), "zeppelin");
    expect(screen.getByRole("status")).toHaveTextContent("Nothing found");
  });

  it("does nothing on Enter or arrows when there is nothing", async () => {
    const { store, onClose } = renderSearch();
    await userEvent.type(field(), "zeppelin{ArrowDown}{Enter}");
    expect(store.getState().view.selection).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it("finds Danish words on an English page, and shows the English ones", async () => {
    renderSearch();
    await userEvent.type(field(), "damp");
    expect(
      options()
        .map((option) => option.textContent)
        .join(" "),
    ).toContain("Steam");
  });

  it("tells what matched where the title does not: the old name with its years", async () => {
    renderSearch();
    await userEvent.type(field(), "old works");
    expect(options()[0]).toHaveTextContent(/New Works.*Earlier name \d{4}–\d{4}: Old Works/);
    expect([...(options()[0]?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent)).toContain(
      "Old",
    );
  });

  it("tells when a stream runs, and of one that is over that it has ended", async () => {
    renderSearch({ dataset: frozenDataset() });
    await userEvent.type(field(), "flyash");
    expect(await screen.findByRole("option", { name: /fly ash.*1979–.*ended/i })).toBeVisible();
  });

  it("asks what was meant, and takes it up", async () => {
    renderSearch();
    await userEvent.type(field(), "staem");
    await userEvent.click(screen.getByRole("button", { name: "steam" }));
    expect(field()).toHaveValue("steam");
    expect(screen.queryByText("Did you mean")).not.toBeInTheDocument();
    expect(options()[0]).toHaveTextContent("Steam");
  });

  it("looks a source up in its list, and shows a step of a tour on stage", async () => {
    const { store } = renderSearch({ dataset: frozenDataset() });
    await userEvent.type(field(), "chertow uncovering");
    await userEvent.click(await screen.findByRole("option", { name: /^Source.*Uncovering/ }));
    expect(store.getState().view).toMatchObject({
      view: "sources",
      find: expect.stringContaining("Uncovering"),
    });
    cleanup();
    const { store: other } = renderSearch({ dataset: frozenDataset(), view: { year: 1993 } });
    await userEvent.type(field(), "smoke becomes walls");
    await userEvent.click(await screen.findByRole("option", { name: /smoke becomes walls/ }));
    expect(other.getState().view).toMatchObject({
      mode: "present",
      tour: "schools",
      step: "smoke-to-wall",
      year: null,
    });
  });

  it.each(["steam", "damp"])(
    "follows the resource that is called %s, whole, in a view that shows it",
    async (word) => {
      const { store, onClose } = renderSearch({ view: { view: "impact", without: "works" } });
      await userEvent.type(field(), word);
      await userEvent.click(screen.getByRole("link", { name: "Follow Steam: Gas → Steam" }));
      expect(store.getState()).toMatchObject({
        view: {
          view: "overview",
          follow: ["gas-works-mill", "steam-works-mill"],
          selection: { kind: "stream", id: "steam-works-mill" },
          without: null,
        },
        keep: "push",
      });
      expect(onClose).toHaveBeenCalledOnce();
    },
  );

  it("follows nothing where no hop is documented, or no stream is called so", async () => {
    renderSearch();
    await userEvent.type(field(), "fibre");
    expect(options().length).toBeGreaterThan(0);
    expect(screen.queryByRole("link", { name: /^Follow/ })).not.toBeInTheDocument();
    await userEvent.clear(field());
    await userEvent.type(field(), "mill");
    expect(screen.queryByRole("link", { name: /^Follow/ })).not.toBeInTheDocument();
  });

  it("shows the record that cites a source where a list of sources has no place", async () => {
    const onFound = vi.fn<(target: Target) => void>();
    renderAtlas(<SearchDialog onClose={() => {}} onFound={onFound} byRecord={["step", "reference"]} />);
    await userEvent.type(field(), "town news");
    const sources = await screen.findAllByRole("option", { name: /^Source.*Shown with/ });
    expect(sources[0]).toHaveTextContent(/Steam for the mill.*Shown with .*, from .* to .*Mill/);
    await userEvent.click(sources[0] as HTMLElement);
    expect(onFound).toHaveBeenCalledWith({ kind: "stream", id: "gas-works-mill" }, []);
  });

  it("leaves out a step that is about no record where a talk has no place", async () => {
    const dataset = { ...frozenDataset(), tours: [smallTour()] };
    renderAtlas(<SearchDialog onClose={() => {}} byRecord={["step"]} />, { dataset });
    await userEvent.type(field(), "headline two");
    await waitFor(() => expect(screen.getByRole("status")).not.toHaveTextContent(/^Danish or English/));
    for (const option of options()) expect(option).not.toHaveTextContent(/^Step of a tour/);
    cleanup();
    renderAtlas(<SearchDialog onClose={() => {}} />, { dataset });
    await userEvent.type(field(), "headline two");
    expect(await screen.findAllByRole("option", { name: /^Step of a tour/ })).not.toHaveLength(0);
  });

  it("closes by its button and by Escape, as the browser does for dialogs", async () => {
    const { onClose } = renderSearch();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
    screen.getByRole<HTMLDialogElement>("dialog", { name: "Search" }).close();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(2));
  });
});
