import { describe, expect, it } from "vitest";
import { createKioskLog } from "./kioskLog.ts";

function fakeStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const NOON = new Date(2026, 10, 22, 12);

describe("the log of a kiosk", () => {
  it("counts visits and what was opened by local day", () => {
    let now = NOON;
    const log = createKioskLog(fakeStorage, () => now);
    const storage = fakeStorage();
    const same = createKioskLog(
      () => storage,
      () => now,
    );
    same.noteVisit();
    same.noteOpened("view map");
    same.noteOpened("view map");
    now = new Date(2026, 10, 23, 0, 5);
    same.noteVisit();
    expect(same.read().days).toEqual({
      "2026-11-22": { visits: 1, opened: { "view map": 2 } },
      "2026-11-23": { visits: 1, opened: {} },
    });
    expect(log.read().days).toEqual({});
  });

  it("keeps the last fifty errors, cut to a readable length", () => {
    const storage = fakeStorage();
    const log = createKioskLog(
      () => storage,
      () => NOON,
    );
    for (let i = 0; i < 60; i++) log.noteError(`${i} ${"x".repeat(1000)}`);
    const { errors } = log.read();
    expect(errors).toHaveLength(50);
    expect(errors[0]?.message.startsWith("10 ")).toBe(true);
    expect(errors[0]?.message.length).toBe(300);
  });

  it("forgets days that are long gone", () => {
    const storage = fakeStorage();
    let now = NOON;
    const log = createKioskLog(
      () => storage,
      () => now,
    );
    for (let day = 1; day <= 80; day++) {
      now = new Date(2027, 0, day);
      log.noteVisit();
    }
    const days = Object.keys(log.read().days);
    expect(days).toHaveLength(60);
    expect(days).toContain("2027-03-21");
    expect(days).not.toContain("2027-01-01");
  });

  it("is shared by the windows of one machine", () => {
    const storage = fakeStorage();
    const [one, other] = [1, 2].map(() =>
      createKioskLog(
        () => storage,
        () => NOON,
      ),
    );
    one?.noteVisit();
    other?.noteVisit();
    expect(one?.read().days["2026-11-22"]?.visits).toBe(2);
  });

  it("is kept until the page closes where storage is blocked", () => {
    const log = createKioskLog(
      () => {
        throw new Error("blocked");
      },
      () => NOON,
    );
    log.noteVisit();
    log.noteError("first");
    expect(log.read()).toMatchObject({
      errors: [{ message: "first" }],
      days: { "2026-11-22": { visits: 1 } },
    });
    log.clear();
    expect(log.read()).toEqual({ errors: [], days: {} });
  });

  it("starts anew over what something else has written, and can be deleted", () => {
    const storage = fakeStorage();
    const log = createKioskLog(
      () => storage,
      () => NOON,
    );
    log.noteVisit();
    const [key] = storage.kept.keys();
    storage.kept.set(key ?? "", '{"errors":5}');
    log.noteError("after");
    expect(log.read().errors).toHaveLength(1);
    log.clear();
    expect(storage.kept.size).toBe(0);
  });
});
