import { describe, expect, it } from "vitest";
import { type PersonalWindow, preferredLanguage, rememberLanguage } from "./personal.ts";

/** A window that speaks `languages` and whose storage is a map, or throws where there is none. */
function windowOf(
  languages: readonly string[],
  stored: Map<string, string> | null = new Map(),
): PersonalWindow {
  const fake = {
    navigator: { languages },
    get localStorage() {
      if (stored === null) throw new DOMException("blocked", "SecurityError");
      return {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => void stored.set(key, value),
      };
    },
  };
  // Only these parts of a window are used.
  return fake as unknown as PersonalWindow;
}

describe("the language of a reader", () => {
  it.each([
    [["da-DK", "en"], "da"],
    [["de-DE", "da", "en"], "da"],
    [["EN-us"], "en"],
    [["de", "fr"], "en"],
    [[], "en"],
  ])("who reads %j is %s", (languages, language) => {
    expect(preferredLanguage(windowOf(languages))).toBe(language);
  });

  it("is the deployment's where the browser asks for none of the atlas's", () => {
    expect(preferredLanguage(windowOf(["de"]), { otherwise: "da" })).toBe("da");
    expect(preferredLanguage(windowOf(["de", "en"]), { otherwise: "da" })).toBe("en");
  });

  it("is the one chosen before, whatever the browser says", () => {
    const stored = new Map<string, string>();
    rememberLanguage(windowOf(["en"], stored), "da");
    expect(preferredLanguage(windowOf(["en"], stored))).toBe("da");
  });

  it("is that of the page where its address stands for one, whatever was chosen before", () => {
    const stored = new Map<string, string>();
    rememberLanguage(windowOf(["en"], stored), "en");
    expect(preferredLanguage(windowOf(["en"], stored), { ofPage: "da", otherwise: "en" })).toBe("da");
    expect(preferredLanguage(windowOf(["en"], stored), { ofPage: "klingon" })).toBe("en");
  });

  it("is the browser's where something else was stored", () => {
    const stored = new Map<string, string>();
    rememberLanguage(windowOf([], stored), "da");
    for (const key of stored.keys()) stored.set(key, "klingon");
    expect(preferredLanguage(windowOf(["en"], stored))).toBe("en");
  });

  it("is not remembered where storage is blocked, and nothing breaks", () => {
    const win = windowOf(["da"], null);
    expect(() => rememberLanguage(win, "en")).not.toThrow();
    expect(preferredLanguage(win)).toBe("da");
  });

  it("is not remembered where storage is full, and nothing breaks", () => {
    const full = new Map<string, string>();
    full.set = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(() => rememberLanguage(windowOf(["da"], full), "en")).not.toThrow();
  });
});
