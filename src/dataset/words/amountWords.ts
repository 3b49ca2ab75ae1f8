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
  "figure-period": {
    da: words(
      (p) => `Tallet har både »${p["year"]}« og »${p["period"]}«.`,
      (p) => `Behold ét af dem: er året kendt, så slet »${p["period"]}«, ellers skriv null i »${p["year"]}«.`,
    ),
    en: words(
      (p) => `The figure has both “${p["year"]}” and “${p["period"]}”.`,
      (p) => `Keep one: if the year is known, delete “${p["period"]}”, else write null into “${p["year"]}”.`,
    ),
  },
  "period-order": {
    da: words(
      () => "Perioden går baglæns.",
      () => "Skriv det første år i »from« og det sidste i »to«; de må være ens.",
    ),
    en: words(
      () => "The period runs backwards.",
      () => "Write the first year into “from” and the last into “to”; they may be equal.",
    ),
  },
  "basis-form": {
    da: words(
      (p) => `»${p["found"]}« er ikke et grundlag.`,
      (p) =>
        `Vælg en af: ${p["expected"]}. Et skøn er »reported«, når det er kildens, »calculated«, når det er jeres, og »plan«, når det gælder noget, der ikke er sket.`,
    ),
    en: words(
      (p) => `“${p["found"]}” is no basis.`,
      (p) =>
        `Choose one of: ${p["expected"]}. An estimate is “reported” if it is the source’s, “calculated” if it is yours, and “plan” if it is of what has not happened.`,
    ),
  },
  "covers-form": {
    da: words(
      (p) => `»${p["found"]}« siger ikke, hvad tallet tæller.`,
      () =>
        'Skriv "stream" (denne strøm), "other" (noget andet) eller { "streams": [id\'er] }, hvis flere strømme er talt sammen.',
    ),
    en: words(
      (p) => `“${p["found"]}” does not say what the figure counts.`,
      () =>
        'Write "stream" (this stream), "other" (another thing) or { "streams": [ids] } where several streams are counted together.',
    ),
  },
  "covers-without-itself": {
    da: words(
      (p) => `Tallet tæller flere strømme, men ikke »${p["id"]}«, som det står ved.`,
      () => 'Tilføj strømmens id i »streams«; tæller tallet den ikke, så skriv "other".',
    ),
    en: words(
      (p) => `The figure counts several streams, but not “${p["id"]}”, at which it stands.`,
      () => 'Add the id of the stream to “streams”; if the figure does not count it, write "other".',
    ),
  },
  "covers-alone": {
    da: words(
      (p) => `Tallet tæller kun »${p["id"]}«.`,
      () => 'Skriv "stream"; er der mere i tallet, som ikke er en strøm her, så skriv "others": true.',
    ),
    en: words(
      (p) => `The figure counts “${p["id"]}” alone.`,
      () => 'Write "stream"; if there is more in it that is no stream here, write "others": true.',
    ),
  },
  "figure-restated": {
    da: words(
      (p) => `»${p["field"]}« siger noget andet end det fælles tal »${p["id"]}«.`,
      (p) =>
        `Slet »${p["field"]}« her; er det det fælles tal, der er forkert, så ret det i figures.json. Er det et andet tal, så slet »figure«, og skriv det helt ud.`,
    ),
    en: words(
      (p) => `“${p["field"]}” says something else than the shared figure “${p["id"]}”.`,
      (p) =>
        `Delete “${p["field"]}” here; if the shared figure is wrong, correct it in figures.json. If it is another figure, delete “figure” and write it in full.`,
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
