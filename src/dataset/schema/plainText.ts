import * as v from "valibot";
import { LETTERS } from "./limits.ts";

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** What no text needs and pictures choke on: controls (but tab and line feed), non-characters, half characters. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/u;
/** Embeddings and overrides; they turn round whatever comes after them on the line. */
const OVERRIDE = /[\u202A-\u202E]/u;
const ISOLATE = /[\u2066-\u2069]/gu;
/** Letters that are written from right to left, and the marks that stand for one. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const isPrintable = (text: string) => !UNPRINTABLE.test(text);

/** Returns whether a text turns no line but its own: no override, and no isolate left open or closed too often. */
function keepsItsDirection(text: string): boolean {
  if (OVERRIDE.test(text)) return false;
  let open = 0;
  for (const [mark] of text.matchAll(ISOLATE)) {
    open += mark === POP_ISOLATE ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/**
 * Returns a text with letters from right to left set apart from the sentence in which it will stand, wherever that is:
 * page, picture, spoken label, table for download (Unicode Bidirectional Algorithm, UAX 9, "first strong isolate").
 * Any other text is returned as it is; one that is set apart already, too.
 */
export function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text) || text.startsWith(FIRST_STRONG_ISOLATE)) return text;
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** Text of one line or many that may be shown anywhere: filled, of bounded length, without what breaks a picture or a line. */
export const plainText = (mostLetters: number) =>
  v.pipe(
    v.string(),
    v.check(isPrintable, "control-character"),
    v.check(keepsItsDirection, "direction-control"),
    v.trim(),
    v.minLength(1, "empty-text"),
    v.maxLength(mostLetters, "too-long"),
    v.transform(isolated),
  );

/** A text that is the same in both languages, such as the name of an author; null where there is none. */
export const LineSchema = v.nullable(plainText(LETTERS.title));

const AROUND = 20; // letters shown on either side

/** Returns the neighbourhood of the first character that a text should not hold, with such characters named. */
export function aroundOffender(text: string): string {
  const at = Math.max(0, text.search(/[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u));
  const start = Math.max(0, at - AROUND);
  const end = at + AROUND;
  const piece = nameInvisible(text.slice(start, end));
  return `${start > 0 ? "…" : ""}${piece}${end < text.length ? "…" : ""}`;
}

/** Returns a text in which what cannot be seen is named: `⟨U+202E⟩`. */
export const nameInvisible = (text: string): string =>
  text.replaceAll(
    /[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu,
    (mark) => `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
