import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { sayMeasure } from "./sayMeasure.ts";

/** Returns how values of a measure are written in the reader's language. */
export function useSayValue(measure: NetworkMeasure): (value: number | null) => string {
  const language = useLanguage();
  return (value) => sayMeasure(measure, value, language);
}
