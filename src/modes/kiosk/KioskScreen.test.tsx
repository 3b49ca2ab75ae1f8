import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { StoreContext, useView } from "../../state/useAtlasState.ts";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { StageBeyond } from "../../views/beyond/StageBeyond.tsx";
import { attractSlides } from "../../tours/attract.ts";
import { createKiosk, type Kiosk } from "./createKiosk.ts";
import { createKioskLog } from "./kioskLog.ts";
import { KioskScreen } from "./KioskScreen.tsx";
import { readKioskSettings } from "./kioskSettings.ts";

// What is drawn in the middle takes a real screen, and is not what is asked here, but for the words of a project.
vi.mock("./KioskViews.tsx", () => ({
  KioskViews: () => (useView(({ view }) => view) === "beyond" ? <StageBeyond /> : null),
}));

const FIELD = { name: "Type a word or a question" };

/** A clock that stands still until a test moves it. */
function createClock() {
  let now = 0;
  const due = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    date: () => now,
    after: (ms: number, run: () => void) => {
      const one = { at: now + ms, run };
      due.add(one);
      return () => void due.delete(one);
    },
    move: (ms: number) => {
      const end = now + ms;
      for (;;) {
        const [next] = [...due].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (next === undefined) break;
        due.delete(next);
        now = next.at;
        next.run();
      }
      now = end;
    },
  };
}

/** A screen whose clock stands still, with nobody before it. */
function openScreen() {
  const clock = createClock();
  const log = createKioskLog(
    () => ({ getItem: () => null, setItem: () => {}, removeItem: () => {} }),
    () => new Date(0),
  );
  const kiosk = createKiosk({
    slides: attractSlides({ ...smallDataset(), tours: [] }, null, null),
    initial: { ...DEFAULT_VIEW_STATE, mode: "kiosk", lang: "en" },
    languages: ["en", "da"],
    wall: null,
    timing: { idleMs: 60_000, warningMs: 20_000 },
    time: clock,
    log,
  });
  const stop = kiosk.start();
  const settings = readKioskSettings("?mode=kiosk");
  renderAtlas(
    <StoreContext value={kiosk.atlas}>
      <KioskScreen kiosk={kiosk} log={log} settings={settings} onBroken={() => {}} />
    </StoreContext>,
    { view: { mode: "kiosk" } },
  );
  return { clock, kiosk, stop };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("closes an open search with the countdown, and keeps nothing of what was typed", async () => {
  const { clock, kiosk, stop } = openScreen();
  const search = async () => {
    act(() => kiosk.enter());
    await userEvent.click(screen.getByRole("button", { name: "Search" }));
    return screen.findByRole("combobox", FIELD, { timeout: 10_000 });
  };
  await search();
  await userEvent.click(screen.getByRole("button", { name: "s" }));
  expect(screen.getByRole("combobox", FIELD)).toHaveValue("s");
  act(() => clock.move(60_001));
  expect(kiosk.screen.getState().phase).toBe("warning");
  act(() => clock.move(20_001));
  expect(kiosk.screen.getState().phase).toBe("attract");
  expect(screen.queryByRole("combobox", FIELD)).toBeNull();
  expect(await search()).toHaveValue("");
  stop();
});

it("offers what is not drawn: on a map in its place, elsewhere on the map, and begins anew without it", async () => {
  const { clock, kiosk, stop } = openScreen();
  const shown = () => {
    const { view, show } = kiosk.atlas.getState().view;
    return [view, show];
  };
  act(() => kiosk.enter());
  await userEvent.click(await screen.findByRole("button", { name: "Show all" }));
  expect(shown()).toEqual(["overview", "all"]);
  // The flows of a hall have no room for all, and would leave out what runs.
  await press("Flows");
  expect(shown()).toEqual(["flows", null]);
  await press("Show all on the map");
  expect(shown()).toEqual(["map", "all"]);
  await press("Overview");
  expect(shown()).toEqual(["overview", "all"]);
  act(() => clock.move(60_001 + 20_001));
  expect(kiosk.screen.getState().phase).toBe("attract");
  expect(kiosk.atlas.getState().view.show).toBeNull();
  stop();
});

describe("what was touched", () => {
  const touch = (kiosk: Kiosk, id = "gas-works-mill") => {
    act(() => kiosk.enter());
    act(() => kiosk.atlas.choose({ year: 1985, selection: { kind: "stream", id } }));
  };

  it("says of what has ended when it was there, from beginning to end", () => {
    const { kiosk, stop } = openScreen();
    touch(kiosk);
    expect(screen.getByRole("article")).toHaveTextContent("Since 1970");
    act(() => kiosk.atlas.choose({ year: 2000 }));
    expect(screen.getByRole("article")).toHaveTextContent("1970–1990");
    expect(screen.getByRole("article")).not.toHaveTextContent(/Since|ended/);
    stop();
  });

  it("gives way to whatever view is chosen, also to the one on screen; what a view cannot show is let go", async () => {
    const { kiosk, stop } = openScreen();
    touch(kiosk);
    for (const view of ["Overview", "Map", "Flows", "Timeline", "Map"]) {
      await press("More");
      expect(await screen.findByText("From", undefined, { timeout: 10_000 })).toBeVisible();
      await press(view);
      expect(screen.queryByText("From")).not.toBeInTheDocument();
      expect(screen.getByRole("article")).toHaveTextContent("Gas");
    }
    await press("Impact");
    expect(screen.queryByRole("article")).not.toBeInTheDocument();
    expect(kiosk.atlas.getState().view.selection).toBeNull();
    stop();
  });

  it("is named in both languages, and so is the view that it is looked at in", async () => {
    const { kiosk, stop } = openScreen();
    touch(kiosk, "steam-works-mill");
    const card = screen.getByRole("article");
    expect(within(card).getByRole("heading", { name: "Steam" })).toBeVisible();
    expect(within(card).getByText("Damp")).toHaveAttribute("lang", "da");
    await press("Timeline");
    expect(screen.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
    expect(screen.getByText("Tidslinje")).toHaveAttribute("lang", "da");
    stop();
  });

  it("is told once, if it is a project, beside the map of where it is", async () => {
    const { kiosk, stop } = openScreen();
    act(() => kiosk.enter());
    act(() => kiosk.atlas.choose({ view: "beyond", selection: { kind: "project", id: "new-pipe" } }));
    expect(await screen.findByText("Period", undefined, { timeout: 10_000 })).toBeVisible();
    expect(screen.getAllByText(/A second pipe\./)).toHaveLength(1);
    stop();
  });

  it("leads on from stream to stream, and back to none before all were told", async () => {
    const { kiosk, stop } = openScreen();
    touch(kiosk);
    const told = new Set(["gas-works-mill"]);
    for (let i = 0; i < 2; i++) {
      await userEvent.click(screen.getByRole("button", { name: /^(And then|And before|What else)\?/ }));
      const id = kiosk.atlas.getState().view.selection?.id ?? "nothing";
      expect(told).not.toContain(id);
      told.add(id);
    }
    stop();
  });
});
