import type { Language } from "../lib/language.ts";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** Formats of one language. */
export interface Format {
  /** A number as it is read aloud: grouped, at most three decimals, never rounded to a guess. */
  readonly number: (value: number) => string;
  /** A date given as `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: (date: string) => string;
  /** "steam, heat and power". */
  readonly list: (items: readonly string[]) => string;
  /** Compares two texts as a dictionary of the language does. */
  readonly compare: (a: string, b: string) => number;
  /** Picks "one" or "other" by the rules of the language. */
  readonly plural: (n: number, one: string, other: string) => string;
}

/** Returns what makes a thing when it is first asked for: a browser's formats take long to make, and few are used at once. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function makeFormat(language: Language): Format {
  const locale = LOCALES[language];
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const month = once(
    () => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
  );
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const plural = once(() => new Intl.PluralRules(locale));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  return {
    number: (value) => number().format(value),
    date: (date) => (date.length === 7 ? month : day)().format(new Date(date)),
    list: (items) => list().format(items),
    compare: (a, b) => collator().compare(a, b),
    plural: (n, one, other) => (plural().select(n) === "one" ? one : other),
  };
}

const FORMATS: Readonly<Record<Language, Format>> = { da: makeFormat("da"), en: makeFormat("en") };

/** Returns the formats of a language. */
export const formatFor = (language: Language): Format => FORMATS[language];
