import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueAt, firstKioskState, type KioskEvent, nextKioskState, secondsLeft } from "./kioskClock.ts";

const TIMING = { idleMs: 60_000, warningMs: 20_000 };
const after = (...events: readonly KioskEvent[]) =>
  events.reduce((state, event) => nextKioskState(state, event, TIMING), firstKioskState(0));
const enter = (at: number): KioskEvent => ({ type: "enter", at });
const touch = (at: number): KioskEvent => ({ type: "touch", at });
const tick = (at: number): KioskEvent => ({ type: "tick", at });

describe("the clock of the kiosk", () => {
  it("runs the loop for ever while nobody comes", () => {
    expect(after(tick(1e9)).phase).toBe("attract");
    expect(dueAt(after(), TIMING)).toBeNull();
  });

  it("does not take a passing sign of life for a visitor", () => {
    expect(after(touch(5))).toEqual(firstKioskState(0));
  });

  it("asks after the idle time, counted from the last touch", () => {
    const visited = after(enter(1000), touch(30_000));
    expect(dueAt(visited, TIMING)).toBe(90_000);
    expect(nextKioskState(visited, tick(89_999), TIMING).phase).toBe("explore");
    expect(nextKioskState(visited, tick(90_000), TIMING)).toMatchObject({ phase: "warning", since: 90_000 });
  });

  it("goes on with the same visitor at a touch during the warning", () => {
    const back = after(enter(0), tick(60_000), touch(79_999));
    expect(back).toMatchObject({ phase: "explore", visitor: 0, touchedAt: 79_999 });
  });

  it("starts over for a new visitor when the warning has passed, not before", () => {
    const warned = after(enter(0), tick(60_000));
    expect(nextKioskState(warned, tick(79_999), TIMING)).toBe(warned);
    expect(nextKioskState(warned, tick(80_000), TIMING)).toMatchObject({ phase: "attract", visitor: 1 });
  });

  it("asks even when it has slept through idle time and warning", () => {
    const slept = after(enter(0), tick(1e8));
    expect(slept).toMatchObject({ phase: "warning", since: 1e8 });
    expect(secondsLeft(slept, TIMING, 1e8)).toBe(20);
  });

  it("counts whole seconds down to nothing", () => {
    const warned = after(enter(0), tick(60_000));
    expect(
      [60_000, 60_001, 61_000, 79_500, 80_000, 99_000].map((at) => secondsLeft(warned, TIMING, at)),
    ).toEqual([20, 20, 19, 1, 0, 0]);
  });

  it("resets from anywhere, each time for somebody new", () => {
    const reset = (at: number): KioskEvent => ({ type: "reset", at });
    expect(after(enter(1), reset(2), reset(3))).toEqual({
      phase: "attract",
      since: 3,
      touchedAt: 3,
      visitor: 2,
    });
  });

  it("always comes back to the loop when left alone, whatever happened", () => {
    const event = fc.record({
      type: fc.constantFrom<KioskEvent["type"]>("enter", "touch", "reset", "tick"),
      wait: fc.nat(200_000),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let at = 0;
        let state = firstKioskState(0);
        for (const { type, wait } of events) {
          at += wait;
          state = nextKioskState(state, { type, at }, TIMING);
        }
        for (let due = dueAt(state, TIMING); due !== null; due = dueAt(state, TIMING)) {
          at = Math.max(at, due);
          state = nextKioskState(state, tick(at), TIMING);
        }
        expect(state.phase).toBe("attract");
      }),
    );
  });
});
