import type { helpWords } from "../../i18n/messages/help.ts";

/**
 * One line of a mode's table of keys. The table drives what the keys do, the list that the mode shows, and, by a test,
 * the guide's page, so that none of them can say what the others do not.
 */
export interface KeyRow<Act extends string = string> {
  readonly act: Act;
  /** As `KeyboardEvent.key` names them, letters in lower case; any of them does it. */
  readonly keys: readonly string[];
  /** The words that say what they do. */
  readonly does: Extract<keyof (typeof helpWords)["en"], `key${string}`>;
  /** "title": behind a title screen too; "always": behind a black one as well. */
  readonly when?: "title" | "always";
}

/** Keys that an element with a use of its own for them keeps while it has the focus. */
const WIDGET_KEYS: ReadonlySet<string> = new Set([
  "ArrowRight",
  "ArrowLeft",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  " ",
]);

/** Returns whether a widget that has the focus keeps a key for itself. */
export const belongsToWidgets = (key: string): boolean => WIDGET_KEYS.has(key);

/** Returns whether a key writes something and so may come from dictation: such keys can be switched off. */
export const isLetterKey = (key: string): boolean => key.length === 1 && key !== " ";

/** Returns a key as the tables name it. */
export const plainName = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

/** Returns the line of a table that a key belongs to. */
export const rowOf = <Act extends string>(
  table: readonly KeyRow<Act>[],
  key: string,
): KeyRow<Act> | undefined => table.find(({ keys }) => keys.includes(plainName(key)));

const PRINTED: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};

/** Returns a key as a list prints it; the space bar has a name only in words. */
export const printedKey = (key: string, spaceBar: string): string =>
  key === " " ? spaceBar : (PRINTED[key] ?? (key.length === 1 ? key.toUpperCase() : key));
