import { beforeEach, expect, it, vi } from "vitest";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.resetModules();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  });
});
const KEY = "symbiosis-atlas.notes-size";

it("the size of the notes is remembered over a reload, and goes no further than its ends", async () => {
  kept.set(KEY, "2");
  const { changeNotesSize, LARGEST } = await import("./notesSize.ts");
  changeNotesSize(1);
  expect(kept.get(KEY)).toBe("3");
  for (let n = 0; n < 20; n++) changeNotesSize(1);
  expect(kept.get(KEY)).toBe(String(LARGEST));
});

it.each(["large", "99", ""])("a size that is none, %j, does no harm", async (text) => {
  kept.set(KEY, text);
  const { changeNotesSize, LARGEST, SMALLEST } = await import("./notesSize.ts");
  changeNotesSize(-1);
  const step = Number(kept.get(KEY));
  expect(step).toBeGreaterThanOrEqual(SMALLEST);
  expect(step).toBeLessThanOrEqual(LARGEST);
});
