import { afterEach, describe, expect, it, vi } from "vitest";
import { forgetTalk, keepTalk, recallTalk } from "./talkMemory.ts";

/** Session storage of a window, as far as the memory needs it. */
function standInForStorage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("what a talk keeps over a reload", () => {
  it("is when it began, whether the screen is black, whether it is held, and the page of a record", () => {
    standInForStorage();
    const page = { of: "partner/works", n: 2 };
    keepTalk("t1", "short", { startedAt: 5000, curtain: "black", hold: { step: "two" }, page });
    expect(recallTalk("t1", "short")).toEqual({
      page,
      startedAt: 5000,
      curtain: "black",
      hold: { step: "two" },
    });
  });

  it("is of one window and one tour: another talk begins now, with the views open", () => {
    standInForStorage();
    vi.useFakeTimers({ now: 90_000 });
    keepTalk("t1", "short", { startedAt: 5000, curtain: "black", hold: { step: "two" }, page: null });
    for (const [talk, tour] of [
      ["t1", "long"],
      ["t2", "short"],
    ] as const)
      expect(recallTalk(talk, tour)).toEqual({ startedAt: 90_000, curtain: "open", hold: null, page: null });
  });

  it("is gone once the talk is over", () => {
    standInForStorage();
    vi.useFakeTimers({ now: 90_000 });
    keepTalk("t1", "short", { startedAt: 5000, curtain: "title", hold: null, page: null });
    forgetTalk("t1");
    expect(recallTalk("t1", "short")).toEqual({ startedAt: 90_000, curtain: "open", hold: null, page: null });
  });

  it("is nothing where something else lies in its place or storage is blocked", () => {
    standInForStorage();
    vi.useFakeTimers({ now: 90_000 });
    const fresh = { startedAt: 90_000, curtain: "open", hold: null, page: null };
    for (const text of ["{", "7", '{"tour":"short","startedAt":"soon"}']) {
      sessionStorage.setItem("symbiosis-atlas.talk.t1", text);
      expect(recallTalk("t1", "short")).toEqual(fresh);
    }
    vi.stubGlobal("sessionStorage", {
      getItem: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
    expect(recallTalk("t1", "short")).toEqual(fresh);
    expect(() =>
      keepTalk("t1", "short", { startedAt: 1, curtain: "open", hold: null, page: null }),
    ).not.toThrow();
    expect(() => forgetTalk("t1")).not.toThrow();
  });
});
