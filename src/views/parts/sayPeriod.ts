import type { Moment } from "../../dataset/schema/common.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import type { Language } from "../../lib/language.ts";

/** A span of time; `to` is null while it goes on. */
export interface Period {
  readonly from: Moment;
  readonly to: Moment | null;
}

/**
 * Returns a span of time in words: "2010–2013", "1980 or 1989 to November 2018", "since 2017", "from 2027".
 * @param isAhead says "from 2027" instead of "since 2027" of what has not begun
 */
export function sayPeriod({ from, to }: Period, language: Language, isAhead = false): string {
  const t = partsWords[language];
  const start = sayMoment(from, language);
  if (to === null) {
    // "By 2010" and "year unknown" already say all that is known.
    if (from.year === null || from.precision === "before") return start;
    return isAhead ? t.starting({ from: start }) : t.since({ from: start });
  }
  const end = sayMoment(to, language, "end");
  if (start === end) return start;
  const once = inOneYear({ from, to }, language);
  if (once !== null) return once;
  if (to.year === null || to.precision === "unknown") return `${start}, ${end}`;
  if (from.precision === "before") return `${start}, ${t.until({ to: end })}`;
  if (from.precision === "year" && to.precision === "year" && to.latest === null) return `${start}–${end}`;
  return t.fromTo({ from: start, to: end });
}

/** What begins and ends in one year says it once, in the sharper words of the two; null where it does not. */
function inOneYear({ from, to }: { from: Moment; to: Moment }, language: Language): string | null {
  if (from.year === null || from.year !== to.year || from.latest !== null || to.latest !== null) return null;
  if (to.precision === "unknown")
    return partsWords[language].lastSeenThen({ from: sayMoment(from, language) });
  if (from.date !== null && to.date !== null) return null;
  if (from.date !== null) return sayMoment(from, language);
  if (to.date !== null) return sayMoment(to, language);
  const rough = [from, to].find(({ precision }) => precision === "approximate");
  return sayMoment(rough ?? { ...from, precision: "year" }, language);
}
