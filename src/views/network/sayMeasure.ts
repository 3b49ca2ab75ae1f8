import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { formatFor } from "../../i18n/format.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import type { Language } from "../../lib/language.ts";

/** Returns how a value of a measure is written: a share of mutual links in per cent, all else as a number. */
export function sayMeasure(measure: NetworkMeasure, value: number | null, language: Language): string {
  if (value === null) return networkWords[language].noValue;
  const format = formatFor(language);
  if (measure !== "mutual") return format.number(value);
  // English sets the per cent sign close to the number.
  return `${format.number(Math.round(value * 100))}${language === "en" ? "" : " "}%`;
}
