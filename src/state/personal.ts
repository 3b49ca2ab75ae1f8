import { isLanguage, type Language, LANGUAGES } from "../lib/language.ts";

/** The parts of a window that personal preferences need. */
export type PersonalWindow = Pick<Window, "navigator" | "localStorage">;

const KEY = "symbiosis-atlas.language";

/**
 * Returns the language that this reader chose before, else the first of the browser's that the atlas has,
 * else `otherwise`.
 */
export function preferredLanguage(win: PersonalWindow, otherwise: Language | null = null): Language {
  const remembered = attempt(() => win.localStorage.getItem(KEY));
  if (remembered !== null && isLanguage(remembered)) return remembered;
  const own = win.navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return own ?? otherwise ?? LANGUAGES[1];
}

/** Remembers a language; where storage is blocked nothing is remembered and nothing breaks. */
export function rememberLanguage(win: PersonalWindow, language: Language): void {
  attempt(() => win.localStorage.setItem(KEY, language));
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
