const KEY = "symbiosis-atlas.hold";

/** Returns whether this window held the hall's screen before it was reloaded. */
export function recallHold(): boolean {
  try {
    return sessionStorage.getItem(KEY) === window.name;
  } catch {
    return false; // Storage is blocked: after a reload the hall is not held.
  }
}

/** Keeps over a reload whether the hall's screen is held: else the next thing looked up would be shown there. */
export function keepHold(isHolding: boolean): void {
  try {
    if (isHolding) sessionStorage.setItem(KEY, window.name);
    else sessionStorage.removeItem(KEY);
  } catch {
    // See above.
  }
}
