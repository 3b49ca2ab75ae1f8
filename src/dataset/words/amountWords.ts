import { type ProblemEntry, words } from "./problemEntry.ts";

/** The words for published values that cannot be so. */
export const AMOUNT_WORDS = {
  "negative-amount": {
    da: words(
      (p) => `${p["found"]} er mindre end ingenting, og det findes der ikke noget af i ${p["unit"]}.`,
      () => "Ret tallet; et fald skrives i den enhed, kilden bruger, fx %.",
    ),
    en: words(
      (p) => `${p["found"]} is less than nothing, and there is no such amount in ${p["unit"]}.`,
      () => "Correct the value; a fall is written in the unit of its source, such as %.",
    ),
  },
  "range-order": {
    da: words(
      (p) => `Intervallet går fra ${p["from"]} til ${p["to"]}, så den øvre ende ligger ikke over den nedre.`,
      (p) => `Skriv den nederste i »value« og den øverste i »${p["field"]}«, eller sæt sidstnævnte til null.`,
    ),
    en: words(
      (p) =>
        `The range runs from ${p["from"]} to ${p["to"]}: its upper end does not lie above the lower one.`,
      (p) =>
        `Write the lower one into “value” and the upper one into “${p["field"]}”, or set the latter to null.`,
    ),
  },
  "figure-years": {
    da: words(
      (p) => `Tallet gælder ${p["from"]} til ${p["to"]}, og det går baglæns.`,
      () => "Ret »referenceYear« eller »referenceYearTo«, eller sæt det sidste til null.",
    ),
    en: words(
      (p) => `The figure is about ${p["from"]} to ${p["to"]}, which runs backwards.`,
      () => "Correct “referenceYear” or “referenceYearTo”, or set the latter to null.",
    ),
  },
  "preferred-amounts": {
    da: words(
      (p) => `${p["n"]} mængder er foretrukne, men der kan kun vises én.`,
      () => "Lad kun én mængde have preferred: true; de andre vises stadig.",
    ),
    en: words(
      (p) => `${p["n"]} amounts are preferred, but only one can lead.`,
      () => "Leave preferred: true on one amount only; the others are shown all the same.",
    ),
  },
} satisfies Record<string, ProblemEntry>;
