import { expect, it } from "vitest";
import { preferredCsv, rememberCsv } from "./csvChoice.ts";

function windowOf(stored: Map<string, string> | null = new Map()): Pick<Window, "localStorage"> {
  const fake = {
    get localStorage() {
      if (stored === null) throw new DOMException("blocked", "SecurityError");
      return {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => void stored.set(key, value),
      };
    },
  };
  // Only these parts of a window are used.
  return fake as unknown as Window;
}

it("goes by how the computer writes a half, not by the language of the page", () => {
  expect(preferredCsv(windowOf(), "0,5")).toBe("semicolon");
  expect(preferredCsv(windowOf(), "0.5")).toBe("comma");
});

it("remembers what the reader chose, and takes nothing else for a choice", () => {
  const stored = new Map<string, string>();
  rememberCsv(windowOf(stored), "tab");
  expect(preferredCsv(windowOf(stored), "0.5")).toBe("tab");
  for (const key of stored.keys()) stored.set(key, "toString");
  expect(preferredCsv(windowOf(stored), "0,5")).toBe("semicolon");
});

it("works where storage is blocked", () => {
  expect(() => rememberCsv(windowOf(null), "tab")).not.toThrow();
  expect(preferredCsv(windowOf(null), "0.5")).toBe("comma");
});
