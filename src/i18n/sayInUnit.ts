import type { Language } from "../lib/language.ts";
import { UNITS, type Unit } from "../lib/units.ts";
import { formatFor } from "./format.ts";

/** Returns a number with its unit: "1.000 t/år", "1,000 t/year". Apart from the formats, which every page loads at once. */
export function sayInUnit(value: number, unit: Unit, language: Language): string {
  const number = formatFor(language).number(value);
  return unit === "%" && language === "en" ? `${number}%` : `${number} ${UNITS[unit][language]}`;
}
