import { DEFAULT_LANGUAGE, isLanguage, type Language } from "../lib/language.ts";

/** The parts of a window that personal preferences need. */
export type PersonalWindow = Pick<Window, "navigator" | "localStorage">;

const KEY = "symbiosis-atlas.language";

/** What says more about the language of a reader than nothing. */
interface Hints {
  /** The language that the page's own address stands for; null where it stands for none. */
  readonly ofPage?: string | null | undefined;
  /** The deployment's. */
  readonly otherwise?: Language | null;
}

/**
 * Returns the language of the page where its address stands for one, else the one that this reader chose before, else
 * the first of the browser's that the atlas has, else `otherwise`.
 */
export function preferredLanguage(win: PersonalWindow, { ofPage, otherwise }: Hints = {}): Language {
  if (ofPage != null && isLanguage(ofPage)) return ofPage;
  const remembered = attempt(() => win.localStorage.getItem(KEY));
  if (remembered !== null && isLanguage(remembered)) return remembered;
  const own = win.navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return own ?? otherwise ?? DEFAULT_LANGUAGE;
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
