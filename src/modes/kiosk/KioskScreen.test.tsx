import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { StoreContext } from "../../state/useAtlasState.ts";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { attractSlides } from "../../tours/attract.ts";
import { createKiosk } from "./createKiosk.ts";
import { createKioskLog } from "./kioskLog.ts";
import { KioskScreen } from "./KioskScreen.tsx";
import { readKioskSettings } from "./kioskSettings.ts";

// What is drawn in the middle takes a real screen, and is not what is asked here.
vi.mock("./KioskViews.tsx", () => ({ KioskViews: () => null }));

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

it("closes an open search with the countdown, and keeps nothing of what was typed", async () => {
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
