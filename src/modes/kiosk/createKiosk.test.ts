import { beforeEach, describe, expect, it, vi } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { attractSlides } from "../../tours/attract.ts";
import { createKiosk, type KioskOptions } from "./createKiosk.ts";
import { createKioskLog } from "./kioskLog.ts";

const TIMING = { idleMs: 60_000, warningMs: 20_000 };
const kept = new Map<string, string>();
const log = createKioskLog(
  () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }),
  () => new Date(),
);
const [calm] = attractSlides({ ...smallDataset(), tours: [] }, null, null);
const slide = (id: string, view: "map" | "flows" | "timeline") => ({
  ...calm!,
  id,
  seconds: 10,
  state: { ...calm!.state, view, year: 1980 },
});
const SLIDES = [slide("one", "map"), slide("two", "flows"), slide("three", "timeline")];

function setUp(options: Partial<KioskOptions> = {}) {
  const kiosk = createKiosk({
    slides: SLIDES,
    initial: { ...DEFAULT_VIEW_STATE, mode: "kiosk", lang: "da" },
    languages: ["da", "en"],
    wall: null,
    timing: TIMING,
    time: {
      now: () => performance.now(),
      date: () => Date.now(),
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    },
    log,
    ...options,
  });
  const stop = kiosk.start();
  const shows = () => {
    const { view, lang } = kiosk.atlas.getState().view;
    return `${view} ${lang}`;
  };
  return { ...kiosk, stop, shows, phase: () => kiosk.screen.getState().phase };
}

beforeEach(() => {
  vi.useFakeTimers();
  kept.clear();
  return () => vi.useRealTimers();
});

describe("a kiosk that nobody touches", () => {
  it("walks through its slides, the languages taking turns", () => {
    const kiosk = setUp();
    const seen: string[] = [];
    for (let i = 0; i < 6; i++) {
      seen.push(kiosk.shows());
      vi.advanceTimersByTime(10_000);
    }
    expect(seen).toEqual(["map da", "flows en", "timeline da", "map en", "flows da", "timeline en"]);
  });

  it("is in step with any other window of its wall, whenever either was started", () => {
    const first = setUp({ wall: "hall" });
    vi.advanceTimersByTime(4321);
    const second = setUp({ wall: "hall" });
    for (let i = 0; i < 20; i++) {
      expect(second.shows()).toBe(first.shows());
      vi.advanceTimersByTime(3000);
    }
  });

  it("leaves no clock running when it is stopped", () => {
    const kiosk = setUp();
    kiosk.enter();
    kiosk.reset();
    kiosk.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a visitor", () => {
  it("finds what was on screen, and it stays there", () => {
    const kiosk = setUp();
    vi.advanceTimersByTime(10_000);
    kiosk.enter();
    expect(kiosk.shows()).toBe("flows en");
    vi.advanceTimersByTime(30_000);
    expect(kiosk.shows()).toBe("flows en");
  });

  it("gets the language whose words were pressed", () => {
    const kiosk = setUp();
    kiosk.enter("en");
    expect(kiosk.shows()).toBe("map en");
  });

  it("is asked after the idle time and forgotten after the warning: view, filter, camera, language and type", () => {
    const kiosk = setUp();
    kiosk.enter();
    kiosk.atlas.choose({
      view: "impact",
      lang: "en",
      year: 1991,
      families: ["water"],
      camera: { center: [11, 55], zoom: 9 },
      selection: { kind: "partner", id: "works" },
    });
    kiosk.setLargeText(true);
    vi.advanceTimersByTime(60_000);
    expect(kiosk.phase()).toBe("warning");
    vi.advanceTimersByTime(20_000);
    expect(kiosk.phase()).toBe("attract");
    expect(kiosk.screen.getState()).toMatchObject({ visitor: 1, hasLargeText: false, slide: 0 });
    expect(kiosk.atlas.getState().view).toEqual({
      ...DEFAULT_VIEW_STATE,
      mode: "kiosk",
      lang: "da",
      view: "map",
      year: 1980,
    });
  });

  it("leaves no two years compared, and the staff can see that somebody did", () => {
    const kiosk = setUp();
    kiosk.enter();
    kiosk.atlas.choose({ year: 2021, compare: 2018 });
    vi.advanceTimersByTime(80_000);
    expect(kiosk.atlas.getState().view).toMatchObject({ year: 1980, compare: null });
    expect(JSON.stringify(log.read())).toContain('"compare 2018":1');
  });

  it("stays as long as there are signs of life", () => {
    const kiosk = setUp();
    kiosk.enter();
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(59_000);
      kiosk.touch();
    }
    expect(kiosk.phase()).toBe("explore");
    vi.advanceTimersByTime(60_000);
    kiosk.touch();
    expect(kiosk.phase()).toBe("explore");
  });

  it("who lets time play is still there", () => {
    const kiosk = setUp();
    kiosk.enter();
    for (let year = 1981; year < 2010; year++) {
      vi.advanceTimersByTime(2600);
      kiosk.atlas.drag({ year });
    }
    expect(kiosk.phase()).toBe("explore");
  });

  it("is counted with what was opened, and the loop counts nothing", () => {
    const kiosk = setUp();
    vi.advanceTimersByTime(100_000);
    expect(log.read().days).toEqual({});
    kiosk.enter();
    kiosk.atlas.choose({ view: "impact" });
    kiosk.atlas.choose({ selection: { kind: "partner", id: "works" } });
    kiosk.reset();
    expect(Object.values(log.read().days)).toEqual([
      { visits: 1, opened: { "view impact": 1, "partner works": 1 } },
    ]);
  });
});

describe("a fault", () => {
  it("is noted and starts everything over", () => {
    const kiosk = setUp();
    kiosk.enter();
    kiosk.fail("TypeError: x");
    expect(kiosk.phase()).toBe("attract");
    expect(log.read().errors.map(({ message }) => message)).toEqual(["TypeError: x"]);
  });

  it("that stays does not spin", () => {
    const kiosk = setUp();
    vi.advanceTimersByTime(5000);
    for (let i = 0; i < 100; i++) kiosk.fail("again");
    expect(kiosk.screen.getState().visitor).toBe(1);
  });

  it("of the graphics gives the next visitor a new map, but not again and again", () => {
    const kiosk = setUp();
    const maps: number[] = [];
    for (let i = 0; i < 5; i++) {
      kiosk.enter();
      kiosk.loseMap();
      kiosk.reset();
      maps.push(kiosk.screen.getState().map);
      vi.advanceTimersByTime(1000);
    }
    expect(maps).toEqual([1, 2, 2, 2, 2]);
    vi.advanceTimersByTime(600_000);
    kiosk.enter();
    kiosk.reset();
    expect(kiosk.screen.getState().map).toBe(3);
  });
});
