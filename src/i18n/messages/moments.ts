import type { Language } from "../../lib/language.ts";
import { formatFor } from "../format.ts";

/** A point in time as the dataset knows it; structurally the dataset's `Moment`. */
interface MomentLike {
  readonly year: number | null;
  readonly precision: "exact" | "year" | "approximate" | "before" | "disputed" | "unknown";
  readonly date: string | null;
  readonly latest: number | null;
}

const WORDS = {
  da: { circa: "ca.", by: "senest", unknown: "ukendt år", lastSeen: "sidst dokumenteret", or: "eller" },
  en: { circa: "c.", by: "by", unknown: "year unknown", lastSeen: "last documented", or: "or" },
} as const;

/**
 * Returns a point in time in words that keep its uncertainty: "c. 1990", "by 2010", "1980 or 1989".
 * @param role an end that is "unknown" but has a year is the year it was last documented in
 */
export function sayMoment(moment: MomentLike, language: Language, role: "start" | "end" = "start"): string {
  const w = WORDS[language];
  const { year, latest, date, precision } = moment;
  if (year === null) return w.unknown;
  const plain = date === null ? String(year) : formatFor(language).date(date);
  switch (precision) {
    case "exact":
    case "year":
      return latest === null ? plain : `${plain}–${latest}`;
    case "approximate":
      return `${w.circa} ${latest === null ? plain : `${plain}–${latest}`}`;
    case "before":
      return `${w.by} ${plain}`;
    case "disputed":
      return latest === null ? plain : `${plain} ${w.or} ${latest}`;
    case "unknown":
      return role === "end" ? `${w.lastSeen} ${plain}` : `${w.circa} ${plain}`;
  }
}
