import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { smallTour, step } from "../../../tests/fixtures/smallTour.ts";
import { createAtlas } from "../../model/atlas.ts";
import { recordOf } from "../../model/record.ts";
import { recordPages } from "../../model/recordPages.ts";
import type { ViewState } from "../../state/viewState.ts";
import type { TalkCommand } from "../../tours/talk.ts";
import { usePresentKeys } from "./usePresentKeys.ts";
import { useTalk } from "./useTalk.ts";
import { type RunningTour, useTour } from "./useTour.ts";

const state = step("x").state;
const tour = smallTour({
  steps: [
    step("one"),
    step("two", { state: { ...state, view: "flows", year: 2018 } }),
    step("three", { state: { ...state, view: "table" } }),
  ],
});
const onHeld = vi.fn<() => void>();
const onOpen = vi.fn<() => void>();

function Hall({ running }: { readonly running: RunningTour }) {
  const talk = useTalk(running);
  usePresentKeys(running, talk, { isDialogOpen: false, onOpen, onHeld });
  return (
    <p>
      {running.step.id} {running.isFree ? "free" : "on"} {talk.isHeld ? "held" : "loose"} {talk.curtain}{" "}
      {talk.hasQr ? "code" : "plain"}
      {talk.record.told !== null && ` ${talk.record.page + 1}/${talk.record.told.pages.length}`}
      {talk.record.isPlaying && " playing"}
    </p>
  );
}
function Page() {
  const running = useTour();
  return running === null ? null : <Hall running={running} />;
}
const renderHall = (view: Partial<ViewState> = {}) =>
  renderAtlas(<Page />, {
    dataset: { ...smallDataset(), tours: [tour] },
    view: { mode: "present", tour: tour.id, ...view },
  });

/** What the presenter's window says, where the browser has no channel. */
const tell = (message: TalkCommand) =>
  act(() => {
    const [, , id] = window.name.split("-");
    const { origin } = window.location;
    window.dispatchEvent(new MessageEvent("message", { origin, data: { talk: id, message } }));
  });

beforeEach(() => {
  window.name = "";
  vi.stubGlobal("BroadcastChannel", undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.sessionStorage.clear();
  onHeld.mockClear();
  onOpen.mockClear();
});

describe("a hall that the guide blacks out", () => {
  it("is black after one press and back after two, also where both come before the other window knows", () => {
    renderHall();
    tell({ type: "blackout" });
    expect(screen.getByText("one on loose black plain")).toBeInTheDocument();
    act(() => {
      const [, , talk] = window.name.split("-");
      const { origin } = window.location;
      const data = { talk, message: { type: "blackout" } };
      for (let n = 0; n < 3; n++) window.dispatchEvent(new MessageEvent("message", { origin, data }));
    });
    expect(screen.getByText("one on loose open plain")).toBeInTheDocument();
  });

  it("is lifted from its title, too, and blacked out while it is held", () => {
    renderHall();
    tell({ type: "curtain", curtain: "title" });
    tell({ type: "blackout" });
    expect(screen.getByText("one on loose open plain")).toBeInTheDocument();
    tell({ type: "hold" });
    tell({ type: "blackout" });
    expect(screen.getByText("one on held black plain")).toBeInTheDocument();
  });
});

describe("a hall that sees its title screen", () => {
  const at = (text: string) => screen.getByText(text);

  it("is lifted by T again, by Esc, by R and by every step, which first shows where the tour stands", async () => {
    renderHall();
    for (const key of ["t", "{Escape}", "r", "{PageDown}", "{ArrowRight}", " ", "{PageUp}"]) {
      await userEvent.keyboard("t");
      expect(at("one on loose title plain")).toBeInTheDocument();
      await userEvent.keyboard(key);
      expect(at("one on loose open plain")).toBeInTheDocument();
    }
    await userEvent.keyboard("t{End}");
    expect(at("three on loose open plain")).toBeInTheDocument();
    await userEvent.keyboard("t{Home}");
    expect(at("one on loose open plain")).toBeInTheDocument();
    // Whatever else would move the picture unseen does not.
    await userEvent.keyboard("tq3");
    expect(at("one on loose title plain")).toBeInTheDocument();
  });

  it("is lifted likewise from the presenter's window, also where two presses come before that one knows", () => {
    renderHall();
    const lifts: TalkCommand[] = [{ type: "title" }, { type: "by", steps: 1 }, { type: "resume" }];
    for (const command of lifts) {
      tell({ type: "title" });
      expect(at("one on loose title plain")).toBeInTheDocument();
      tell(command);
      expect(at("one on loose open plain")).toBeInTheDocument();
    }
    tell({ type: "title" });
    tell({ type: "by", steps: 1 });
    tell({ type: "by", steps: 1 });
    expect(at("two on loose open plain")).toBeInTheDocument();
    tell({ type: "title" });
    tell({ type: "go", step: "three" });
    expect(at("three on loose open plain")).toBeInTheDocument();
  });

  it("keeps it while it is held and the guide goes on alone; T and Esc lift it", async () => {
    renderHall();
    tell({ type: "hold" });
    tell({ type: "title" });
    tell({ type: "by", steps: 1 });
    expect(at("one on held title plain")).toBeInTheDocument();
    await userEvent.keyboard("{PageDown}");
    expect(at("one on held title plain")).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    expect(at("one on held open plain")).toBeInTheDocument();
  });
});

it("draws what does not run by a key in either window, not while it is held, and without it from the next step", async () => {
  const { store } = renderHall();
  const show = () => store.getState().view.show;
  await userEvent.keyboard("v");
  expect(show()).toBe("all");
  expect(screen.getByText("one free loose open plain")).toBeInTheDocument();
  await userEvent.keyboard("v");
  expect(show()).toBeNull();
  tell({ type: "all", on: true });
  expect(show()).toBe("all");
  await userEvent.keyboard("{PageDown}");
  expect(screen.getByText("two on loose open plain")).toBeInTheDocument();
  expect(show()).toBeNull();
  tell({ type: "hold" });
  tell({ type: "all", on: true });
  await userEvent.keyboard("v");
  expect(show()).toBeNull();
});

describe("a hall that is told a record", () => {
  const show = { type: "show", kind: "partner", id: "works" } as const;
  const pageCount = (): number => {
    const atlas = createAtlas(smallDataset());
    const selected = recordOf(atlas, show);
    return selected === null ? 0 : recordPages(atlas, selected, atlas.lastYear).length;
  };

  it("goes through its pages by the clicker, in either window, then back to the very step", async () => {
    const of = pageCount();
    expect(of).toBeGreaterThan(1);
    renderHall();
    await userEvent.keyboard("{PageDown}");
    tell(show);
    expect(screen.getByText(`two free loose open plain 1/${of}`)).toBeInTheDocument();
    await userEvent.keyboard("{PageDown}{PageUp}");
    expect(screen.getByText(`two free loose open plain 1/${of}`)).toBeInTheDocument();
    for (let n = 1; n < of; n++) tell({ type: "by", steps: 1 });
    expect(screen.getByText(`two free loose open plain ${of}/${of}`)).toBeInTheDocument();
    await userEvent.keyboard("{PageDown}");
    expect(screen.getByText("two on loose open plain")).toBeInTheDocument();
    // Before its first page the tour waits, too; and who asks again begins anew.
    tell(show);
    expect(screen.getByText(`two free loose open plain 1/${of}`)).toBeInTheDocument();
    await userEvent.keyboard("{PageUp}");
    expect(screen.getByText("two on loose open plain")).toBeInTheDocument();
  });

  it("is on the same page after a reload, and another record begins at its first", async () => {
    const { unmount, store } = renderHall();
    tell(show);
    await userEvent.keyboard("{PageDown}");
    const { view } = store.getState();
    unmount();
    const again = renderHall(view);
    expect(screen.getByText(/^one free loose open plain 2/)).toBeInTheDocument();
    act(() => again.store.choose({ selection: { kind: "partner", id: "mill" } }));
    expect(screen.getByText(/^one free loose open plain 1/)).toBeInTheDocument();
  });

  it("has its pages turned by themselves on A, until A or the last; never while it is black or held", () => {
    vi.useFakeTimers();
    const press = (key: string) =>
      act(() => void document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
    const wait = () => act(() => vi.advanceTimersByTime(100_000));
    renderHall();
    tell(show);
    press("a");
    press("b");
    wait();
    expect(screen.getByText(/^one free loose black plain 1.*playing$/)).toBeInTheDocument();
    press("b");
    tell({ type: "hold" });
    wait();
    tell({ type: "release", show: null });
    expect(screen.getByText(/^one free loose open plain 1.*playing$/)).toBeInTheDocument();
    press("a");
    wait();
    expect(screen.getByText(`one free loose open plain 1/${pageCount()}`)).toBeInTheDocument();
    tell({ type: "play", on: true });
    for (let n = 0; n < pageCount(); n++) wait();
    expect(screen.getByText(`one free loose open plain ${pageCount()}/${pageCount()}`)).toBeInTheDocument();
    vi.useRealTimers();
  });
});

describe("a hall that is held", () => {
  it.each<[string, TalkCommand]>([
    ["a step on", { type: "by", steps: 1 }],
    ["a jump", { type: "go", step: "three" }],
    ["a look-up", { type: "show", kind: "partner", id: "works" }],
    ["a code", { type: "qr", on: true }],
    ["a way back", { type: "resume" }],
  ])("keeps its picture at %s from the presenter's window", (_, command) => {
    const { store } = renderHall();
    tell({ type: "hold" });
    const { view } = store.getState();
    tell(command);
    expect(store.getState().view).toBe(view);
    expect(screen.getByText("one on held open plain")).toBeInTheDocument();
  });

  it("keeps its picture whatever key is pressed in front of it, and whoever else would change it", async () => {
    const { store } = renderHall();
    tell({ type: "hold" });
    const { view } = store.getState();
    await userEvent.keyboard("{PageDown}{ArrowRight} np{Home}{End}rq/l3?{Escape}");
    act(() => store.choose({ lang: "da", view: "sources" }));
    expect(store.getState().view).toBe(view);
    expect(onOpen).not.toHaveBeenCalled();
    await userEvent.keyboard("b");
    expect(screen.getByText("one on held black plain")).toBeInTheDocument();
  });

  it("goes where the guide has gone once it is let go, at once or after two quick presses", () => {
    renderHall();
    tell({ type: "hold" });
    tell({ type: "by", steps: 1 });
    tell({ type: "by", steps: 1 });
    tell({ type: "release", show: { kind: "step", id: "three" } });
    expect(screen.getByText("three on loose open plain")).toBeInTheDocument();
  });

  it("stays where it is when it is let go without more, or shows what was looked up", () => {
    const { store } = renderHall();
    tell({ type: "hold" });
    tell({ type: "by", steps: 1 });
    tell({ type: "release", show: null });
    expect(screen.getByText("one on loose open plain")).toBeInTheDocument();
    tell({ type: "hold" });
    tell({ type: "release", show: { kind: "partner", id: "works" } });
    expect(store.getState().view.selection).toEqual({ kind: "partner", id: "works" });
  });

  it("is still held after a reload, and H in front of it lets go", async () => {
    const { unmount } = renderHall();
    tell({ type: "hold" });
    unmount();
    renderHall();
    expect(screen.getByText("one on held open plain")).toBeInTheDocument();
    await userEvent.keyboard("h{PageDown}");
    expect(screen.getByText("two on loose open plain")).toBeInTheDocument();
  });

  it("shows its controls when a key does nothing and no presenter's window answers", async () => {
    const now = vi.spyOn(Date, "now");
    renderHall();
    tell({ type: "hold" });
    await userEvent.keyboard("{PageDown}");
    expect(onHeld).not.toHaveBeenCalled();
    now.mockReturnValue(Date.now() + 60_000);
    await userEvent.keyboard("{PageDown}");
    expect(onHeld).toHaveBeenCalledOnce();
    now.mockRestore();
  });
});
