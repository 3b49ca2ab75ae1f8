import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import { useFormat, useLanguage, useWords } from "../../i18n/useWords.ts";

/** Returns how values of a measure are written: a share of mutual links in per cent, all else as a number. */
export function useSayValue(measure: NetworkMeasure): (value: number | null) => string {
  const t = useWords(networkWords);
  const format = useFormat();
  const language = useLanguage();
  return (value) => {
    if (value === null) return t.noValue;
    if (measure !== "mutual") return format.number(value);
    // English sets the per cent sign close to the number.
    return `${format.number(Math.round(value * 100))}${language === "en" ? "" : " "}%`;
  };
}
