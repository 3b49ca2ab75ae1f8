import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { TimeRail } from "./TimeRail.tsx";

type View = Parameters<typeof renderAtlas>[1];
const renderRail = (options: View = {}) => renderAtlas(<TimeRail />, options);
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Type a year" });
const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: "Year" });
const button = (name: string) => screen.getByRole("button", { name });

afterEach(() => vi.useRealTimers());

describe("the year on the rail", () => {
  it("is the dataset's last one at first", () => {
    renderRail();
    expect(field().value).toBe("2026");
    expect(slider().value).toBe("2026");
  });

  it("is typed: four digits act at once and are one step in the history", async () => {
    const { store } = renderRail();
    await userEvent.click(field());
    await userEvent.keyboard("1982");
    expect(store.getState()).toMatchObject({ view: { year: 1982 }, keep: "push" });
    expect(slider().value).toBe("1982");
  });

  it("is not changed by a year outside the dataset, which is said to be wrong", async () => {
    const { store } = renderRail({ view: { year: 1982 } });
    await userEvent.click(field());
    await userEvent.keyboard("1850");
    expect(store.getState().view.year).toBe(1982);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription("Type a year from 1965 to 2026.");
    await userEvent.keyboard("{Enter}");
    expect(store.getState().view.year).toBe(1982);
    expect(screen.getByRole("alert")).toHaveTextContent("“1850”: the atlas knows 1965–2026.");
  });

  it.each(["1850", "19", "18x", "nineteen"])(
    "says that it does not take %s, also once it is left",
    async (text) => {
      const { store } = renderRail({ view: { year: 1982 } });
      await userEvent.click(field());
      await userEvent.keyboard(`${text}{Enter}`);
      const complaint = `“${text}”: the atlas knows 1965–2026.`;
      expect(screen.getByRole("alert")).toHaveTextContent(complaint);
      expect(field()).toHaveFocus();
      await userEvent.tab();
      expect(field().value).toBe("1982");
      expect(screen.getByRole("alert")).toHaveTextContent(complaint);
      act(() => store.choose({ year: 1985 }));
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );

  it("leaves the keys to the page after Enter, and at once to a clicker", async () => {
    const { store } = renderRail();
    await userEvent.click(field());
    expect(field()).toHaveAttribute("data-typing", "false");
    await userEvent.keyboard("19");
    expect(field()).toHaveAttribute("data-typing", "true");
    await userEvent.keyboard("82");
    expect(field()).toHaveAttribute("data-typing", "false");
    // Another year, typed at once, is another year.
    await userEvent.keyboard("1985");
    expect(store.getState().view.year).toBe(1985);
    await userEvent.keyboard("{Enter}");
    expect(field()).not.toHaveFocus();
    expect(store.getState().view.year).toBe(1985);
  });

  it("is back as it was after Escape, which then belongs to nobody else", async () => {
    const heard = vi.fn<() => void>();
    window.addEventListener("keydown", heard);
    renderRail({ view: { year: 1982 } });
    await userEvent.click(field());
    await userEvent.keyboard("19");
    heard.mockClear();
    await userEvent.keyboard("{Escape}");
    expect(field().value).toBe("1982");
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(heard).toHaveBeenCalledOnce();
    window.removeEventListener("keydown", heard);
  });

  it("is said by the slider in words, with the number of streams", () => {
    renderRail({ view: { year: 1982 } });
    expect(slider()).toHaveAttribute("aria-valuetext", "1982, 2 documented streams running");
  });

  it("is said in Danish too", () => {
    renderRail({ view: { year: 1972, lang: "da" } });
    expect(screen.getByRole("slider", { name: "År" })).toHaveAttribute(
      "aria-valuetext",
      "1972, 1 dokumenteret strøm i drift",
    );
  });

  it("is dragged without filling the history, and leaves the address at the last year", () => {
    const { store } = renderRail();
    fireEvent.change(slider(), { target: { value: "1982" } });
    expect(store.getState()).toMatchObject({ view: { year: 1982 }, keep: "replace" });
    fireEvent.change(slider(), { target: { value: "2026" } });
    expect(store.getState().view.year).toBeNull();
  });
});

describe("the steps of the rail", () => {
  it("go from event to event and stop at both ends", async () => {
    const { store } = renderRail({ view: { year: 1970 } });
    await userEvent.click(button("Next event"));
    expect(store.getState().view.year).toBe(1980);
    await userEvent.click(button("Previous event"));
    await userEvent.click(button("Previous event"));
    expect(store.getState().view.year).toBe(1965);
    expect(button("Previous event")).toBeDisabled();
    expect(button("Next event")).toBeEnabled();
  });

  it("have no next at the last year", () => {
    renderRail();
    expect(button("Next event")).toBeDisabled();
  });

  it("tell a screen reader what changed, but not at the first picture", async () => {
    renderAtlas(
      <>
        <TimeRail />
        <LiveRegion />
      </>,
      { view: { year: 1970 } },
    );
    expect(screen.getByTestId("announcer")).not.toHaveTextContent("1970");
    await userEvent.click(button("Next event"));
    expect(screen.getByTestId("announcer")).toHaveTextContent(
      "1980. 1 begins: Steam, from Old Works to Paper Mill. 1 event: Steam begins.",
    );
  });
});

describe("playing", () => {
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  it("goes from event to event by itself and stops at the last", () => {
    vi.useFakeTimers();
    const { store } = renderRail({ view: { year: 1980 } });
    fireEvent.click(button("Play"));
    expect(button("Pause")).toBeInTheDocument();
    const seen: (number | null)[] = [];
    for (let i = 0; i < 8; i++) {
      pass(3000);
      seen.push(store.getState().view.year);
    }
    expect([...new Set(seen)]).toEqual([1985, 1991, 2024, null]);
    expect(button("Play")).toBeInTheDocument();
  });

  it("begins at the first year when it is started at the last, and fills the history once", () => {
    vi.useFakeTimers();
    const { store } = renderRail();
    const kept: string[] = [];
    store.subscribe((state) => kept.push(state.keep));
    fireEvent.click(button("Play"));
    expect(store.getState().view.year).toBe(1965);
    pass(60_000);
    expect(store.getState().view.year).toBeNull();
    expect(kept.filter((keep) => keep === "push")).toHaveLength(1);
  });

  it("stops when it is told to", () => {
    vi.useFakeTimers();
    const { store } = renderRail({ view: { year: 1970 } });
    fireEvent.click(button("Play"));
    pass(3000);
    fireEvent.click(button("Pause"));
    pass(60_000);
    expect(store.getState().view.year).toBe(1980);
  });

  it("goes on from where the reader went meanwhile", () => {
    vi.useFakeTimers();
    const { store } = renderRail({ view: { year: 1970 } });
    fireEvent.click(button("Play"));
    fireEvent.change(slider(), { target: { value: "1990" } });
    pass(3000);
    expect(store.getState().view.year).toBe(1991);
  });

  it("leaves no clock running when the rail is gone", () => {
    vi.useFakeTimers();
    const { unmount } = renderRail({ view: { year: 1970 } });
    fireEvent.click(button("Play"));
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the chart", () => {
  const areas = () => [...document.querySelectorAll<SVGPathElement>(".rail__area g path")];

  it("is the same in every year; what comes after the chosen one is pale", () => {
    const { store } = renderRail({ view: { year: 1982 } });
    const before = areas().map((area) => area.getAttribute("d"));
    // Three families, what has no newer source, and what was last documented earlier: solid, and again pale.
    expect(before).toHaveLength(10);
    const solid = () => Number(document.querySelector(".rail__area clipPath rect")?.getAttribute("width"));
    expect(solid()).toBe(1982 - 1965 + 0.5);
    act(() => store.choose({ year: null }));
    expect(areas().map((area) => area.getAttribute("d"))).toEqual(before);
    expect(solid()).toBe(2026 - 1965);
  });

  it("has no area for what is filtered out, which would look like years to come, and says so", async () => {
    renderRail({ view: { year: 1979, families: ["water"] } });
    const drawn = areas().filter((area) => area.getAttribute("d") !== "");
    expect(new Set(drawn.map((area) => area.dataset["family"]))).toEqual(new Set(["water"]));
    await userEvent.click(button("More about 1979"));
    expect(
      await screen.findByText(/Only those that the filters leave\./, {}, { timeout: 5000 }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByText("Of what the filters leave, nothing documented changes this year."),
    ).toHaveLength(2);
  });

  it("stripes what has no source of its year yet, not to look like years to come, and says so in such a year", () => {
    const { store, unmount } = renderRail({ view: { year: 1982 } });
    const said = () => screen.queryByText("no source for this year yet");
    expect(said()).toBeNull();
    const stripes = document.querySelectorAll(".rail__recent");
    expect(stripes).toHaveLength(2); // in the years to come, and in those up to the chosen one
    for (const one of stripes) {
      const clip = one.getAttribute("clip-path")?.slice(5, -1) ?? "";
      expect(document.getElementById(clip)?.querySelector("path")?.getAttribute("d")).not.toBe("");
    }
    act(() => store.choose({ year: null }));
    expect(said()).toBeVisible();
    unmount();
  });

  it("marks the year that the chosen one is held against", () => {
    renderRail({ view: { year: 1982, compare: 1965 } });
    expect(document.querySelector(".rail__then")).toHaveStyle({ "--at": "0" });
  });

  it("says what it counts, behind one button in every year", async () => {
    const { atlas } = renderRail({ view: { year: 2000 } });
    expect(screen.queryByText(atlas.dataset.meta.countNote.en, { exact: false })).toBeNull();
    await userEvent.click(button("More about 2000"));
    expect(await screen.findByText(atlas.dataset.meta.countNote.en, { exact: false })).toBeInTheDocument();
  });
});
