import { createStore, type StoreApi } from "zustand/vanilla";
import type { Step } from "../../dataset/schema/tour.ts";
import type { Language } from "../../lib/language.ts";
import { type AtlasStore, createAtlasStore } from "../../state/store.ts";
import type { ViewState } from "../../state/viewState.ts";
import { slideAt, slideLanguage, wallOffset } from "../../tours/attract.ts";
import {
  dueAt,
  firstKioskState,
  type KioskEvent,
  type KioskState,
  type KioskTiming,
  nextKioskState,
} from "../../tours/kioskClock.ts";
import { stepView } from "../../tours/stepView.ts";
import type { KioskLog } from "./kioskLog.ts";

/** What the screen shows beside the view state. */
export interface KioskScreenState extends KioskState {
  /** The slide that is on, or was on when the visitor came. */
  readonly slide: number;
  /** Counts the slides that have been shown. */
  readonly shown: number;
  readonly hasLargeText: boolean;
  /** Counts the maps: a new one is made for the next visitor after the graphics context was lost. */
  readonly map: number;
}

/** Time, handed in so that days pass in a test. */
export interface KioskTime {
  /** In ms, never set back. */
  readonly now: () => number;
  /** The clock on the wall, in ms since 1970. */
  readonly date: () => number;
  /** Returns how to cancel. */
  readonly after: (ms: number, act: () => void) => () => void;
}

export interface KioskOptions {
  readonly slides: readonly Step[];
  /** What every visitor finds. */
  readonly initial: ViewState;
  /** The first is the one that the screen is set up for. */
  readonly languages: readonly Language[];
  readonly wall: string | null;
  readonly timing: KioskTiming;
  readonly time: KioskTime;
  readonly log: KioskLog;
}

/** One screen: whose turn it is, what it shows, and the clock that moves both. */
export interface Kiosk {
  /**
   * The view state of the present visitor. It is not the page's own store: nothing of it reaches the address or
   * the history, so that a reload, a crash or Back shows nobody what another has done.
   */
  readonly atlas: AtlasStore;
  readonly screen: StoreApi<KioskScreenState>;
  readonly slides: readonly Step[];
  readonly timing: KioskTiming;
  readonly now: () => number;
  /** Opens the door of the slide on screen, in a language if the visitor pressed words of that language. */
  readonly enter: (language?: Language) => void;
  readonly touch: () => void;
  readonly reset: () => void;
  /** Notes an error and starts everything over. */
  readonly fail: (message: string) => void;
  /** Notes that the graphics context is lost; the next visitor gets a new map. */
  readonly loseMap: () => void;
  readonly setLargeText: (hasLargeText: boolean) => void;
  /** Starts the clock; returns how to stop it. Nothing is left running then. */
  readonly start: () => () => void;
}

/** So soon after a reset another error does not reset again: a fault that stays must not spin. */
const CALM_MS = 3000;

/** A map that has been lost so often in this time stays in the form that needs no graphics card. */
const LOSSES = { most: 3, withinMs: 600_000 } as const;

/** What a slide compares, follows or leaves out is its own: a visitor starts from the whole network in one year. */
const WHOLE = { compare: null, follow: [], without: null } as const;

/** Returns a screen at its start. */
export function createKiosk(options: KioskOptions): Kiosk {
  const { slides, initial, languages, wall, timing, time, log } = options;
  const atlas = createAtlasStore(initial);
  const screen = createStore<KioskScreenState>(() => firstScreen(time.now()));
  let isRunning = false;
  let cancelDue = () => {};
  let cancelSlide = () => {};
  const losses = createLosses(time);

  const showSlide = () => {
    cancelSlide();
    if (!isRunning || screen.getState().phase !== "attract") return;
    const { since } = screen.getState();
    const elapsed = wall === null ? time.now() - since : time.date() + wallOffset(wall);
    const at = slideAt(slides, elapsed);
    const step = slides[at.index];
    if (step !== undefined) atlas.drag({ ...stepView(step), lang: slideLanguage(at, languages) });
    screen.setState((state) => ({ slide: at.index, shown: state.shown + 1 }));
    cancelSlide = time.after(Math.max(at.leftMs, 100), showSlide);
  };

  const forget = () => {
    atlas.load(initial, []);
    const isNewMap = losses.endInNewMap();
    screen.setState((state) => ({ hasLargeText: false, map: state.map + (isNewMap ? 1 : 0) }));
  };

  const wait = () => {
    cancelDue();
    const due = isRunning ? dueAt(screen.getState(), timing) : null;
    if (due !== null) cancelDue = time.after(Math.max(0, due - time.now()), () => send("tick"));
  };

  const send = (type: KioskEvent["type"]) => {
    const before = screen.getState();
    const next = nextKioskState(before, { type, at: time.now() }, timing);
    if (next !== before) screen.setState(next);
    if (next.visitor !== before.visitor) forget();
    if (next.phase === "explore" && before.phase === "attract") log.noteVisit();
    if (next.phase !== before.phase || next.visitor !== before.visitor) showSlide();
    // A touch moves the end of the idle time; the timer finds that out by itself when it goes off.
    if (type !== "touch" || next.phase !== before.phase) wait();
  };

  const watch = (view: ViewState, before: ViewState) => {
    if (screen.getState().phase !== "explore") return;
    if (view.year !== before.year) send("touch"); // playing is somebody watching; it ends by itself
    noteOpened(log, view, before);
  };

  return {
    atlas,
    screen,
    slides,
    timing,
    now: time.now,
    enter: (language) => {
      if (screen.getState().phase === "attract")
        atlas.drag({ ...WHOLE, ...(language === undefined ? {} : { lang: language }) });
      send("enter");
    },
    touch: () => send("touch"),
    reset: () => send("reset"),
    fail: (message) => {
      log.noteError(message);
      const { phase, since } = screen.getState();
      if (phase !== "attract" || time.now() - since > CALM_MS) send("reset");
    },
    loseMap: () => {
      log.noteError("WebGL context lost");
      losses.note();
    },
    setLargeText: (hasLargeText) => screen.setState({ hasLargeText }),
    start: () => {
      isRunning = true;
      const stopNoting = atlas.subscribe(({ view }, { view: before }) => watch(view, before));
      showSlide();
      wait();
      return () => {
        isRunning = false;
        cancelDue();
        cancelSlide();
        stopNoting();
      };
    },
  };
}

const firstScreen = (now: number): KioskScreenState => ({
  ...firstKioskState(now),
  slide: 0,
  shown: 0,
  hasLargeText: false,
  map: 0,
});

function noteOpened(log: KioskLog, { view, selection, compare }: ViewState, before: ViewState): void {
  if (view !== before.view) log.noteOpened(`view ${view}`);
  if (selection !== null && selection !== before.selection)
    log.noteOpened(`${selection.kind} ${selection.id}`);
  if (compare !== null && compare !== before.compare) log.noteOpened(`compare ${compare}`);
}

/** Counts how often the map has been lost, which says whether the next visitor gets a new one. */
function createLosses(time: KioskTime) {
  let lostAt: readonly number[] = [];
  let isLost = false;
  return {
    note: () => {
      lostAt = [...lostAt, time.now()];
      isLost = true;
    },
    /** Returns whether a new map is to be made; then it counts as whole again. */
    endInNewMap: (): boolean => {
      lostAt = lostAt.filter((at) => time.now() - at < LOSSES.withinMs);
      const isNewMap = isLost && lostAt.length < LOSSES.most;
      if (isNewMap) isLost = false;
      return isNewMap;
    },
  };
}
