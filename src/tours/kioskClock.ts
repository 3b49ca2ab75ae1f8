/**
 * Who has the screen: nobody (it runs itself), a visitor, or perhaps nobody any more (it asks).
 * A pure machine: what happens goes in with the time at which it happens.
 */
export type KioskPhase = "attract" | "explore" | "warning";

export interface KioskState {
  readonly phase: KioskPhase;
  /** When the phase began, in ms of the clock that the events carry. */
  readonly since: number;
  /** When somebody last touched the screen. */
  readonly touchedAt: number;
  /** Counts the visitors; whatever belongs to one of them is keyed by it. */
  readonly visitor: number;
}

export interface KioskTiming {
  /** So long nothing is touched before the screen asks whether anybody is there. */
  readonly idleMs: number;
  /** So long it waits for the answer. */
  readonly warningMs: number;
}

/**
 * "enter": somebody opens the door of the slide on screen. "touch": a sign of life. "reset": the visitor, or a
 * fault, starts everything over. "tick": time has passed.
 */
export interface KioskEvent {
  readonly type: "enter" | "touch" | "reset" | "tick";
  readonly at: number;
}

/** Returns the state at the start: the screen runs itself and nobody has been here. */
export const firstKioskState = (at: number): KioskState => ({
  phase: "attract",
  since: at,
  touchedAt: at,
  visitor: 0,
});

/** Returns the state after an event; the same object when nothing changes. */
export function nextKioskState(state: KioskState, event: KioskEvent, timing: KioskTiming): KioskState {
  const { type, at } = event;
  const explore = (): KioskState => ({ ...state, phase: "explore", since: at, touchedAt: at });
  const attract = (): KioskState => ({ ...firstKioskState(at), visitor: state.visitor + 1 });
  switch (type) {
    case "reset":
      return attract();
    case "enter":
      return state.phase === "attract" ? explore() : nextKioskState(state, { type: "touch", at }, timing);
    case "touch":
      if (state.phase === "attract") return state;
      return state.phase === "warning" ? explore() : { ...state, touchedAt: at };
    case "tick": {
      const due = dueAt(state, timing);
      if (due === null || at < due) return state;
      // A machine that slept through the idle time still asks first: the visitor may stand before it.
      return state.phase === "explore" ? { ...state, phase: "warning", since: at } : attract();
    }
  }
}

/** Returns when time alone will change the state next, null if it never will. */
export function dueAt(state: KioskState, timing: KioskTiming): number | null {
  switch (state.phase) {
    case "attract":
      return null;
    case "explore":
      return state.touchedAt + timing.idleMs;
    case "warning":
      return state.since + timing.warningMs;
  }
}

/** Returns the whole seconds that are left of a warning, never below zero. */
export const secondsLeft = (state: KioskState, timing: KioskTiming, at: number): number =>
  Math.max(0, Math.ceil((state.since + timing.warningMs - at) / 1000));
