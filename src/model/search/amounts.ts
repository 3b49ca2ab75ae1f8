import type { Text } from "../../dataset/schema/common.ts";
import { UNITS } from "../../lib/units.ts";
import type { Counted, Passage } from "./thing.ts";

const NUMBERS = { da: new Intl.NumberFormat("da-DK"), en: new Intl.NumberFormat("en-GB") };

/** Returns what a claim about an amount says, as passages: its value with unit and year, and the words around it. */
export function amountPassages(claims: readonly Counted[]): Passage[] {
  return claims.flatMap((claim) => {
    const { value, measure, method, note } = claim;
    const words = [measure, method, note].flatMap((text): Passage[] =>
      text == null ? [] : [{ field: "text", role: "text", text }],
    );
    return value === null
      ? words
      : [{ field: "amounts", role: "amount", text: amountText(claim, value), claim }, ...words];
  });
}

function amountText({ upTo, unit, measure, referenceYear, referenceYearTo }: Counted, value: number): Text {
  const inLanguage = (language: "da" | "en") => {
    const amounts = [value, upTo].flatMap((one) => (one == null ? [] : [NUMBERS[language].format(one)]));
    const years = [referenceYear, referenceYearTo].filter((year) => year != null).join("–");
    return [
      measure == null ? "" : `${measure[language]}:`,
      amounts.join("–"),
      UNITS[unit][language],
      years && `(${years})`,
    ]
      .filter(Boolean)
      .join(" ");
  };
  return { da: inLanguage("da"), en: inLanguage("en") };
}
