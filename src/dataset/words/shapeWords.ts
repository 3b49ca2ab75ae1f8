import type { Language } from "../../lib/language.ts";
import { LIMITS } from "../schema/limits.ts";
import { type ProblemEntry, words } from "./problemEntry.ts";

/** What a value should be, by the schema library's name for it. */
const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  number: { da: "et tal, uden anførselstegn", en: "a number, without quotes" },
  string: { da: "en tekst i anførselstegn", en: "a text in quotes" },
  boolean: { da: "true eller false", en: "true or false" },
  Object: { da: "et objekt { … }", en: "an object { … }" },
  Array: { da: "en liste [ … ]", en: "a list [ … ]" },
};
const kind = (expected: string | undefined, language: Language) =>
  KINDS[expected ?? ""]?.[language] ?? expected ?? "";

/** The words for what is wrong with the shape of a record. */
export const SHAPE_WORDS = {
  "format-version": {
    da: words(
      (p) => `Datasættet har formatversion ${p["found"]}; dette atlas læser version ${p["expected"]}.`,
      () => "Byg datasættet igen med dette atlas' egne kommandoer, eller brug et atlas, der passer til det.",
    ),
    en: words(
      (p) => `The dataset has format version ${p["found"]}; this atlas reads version ${p["expected"]}.`,
      () => "Bundle the dataset again with the commands of this atlas, or use the atlas that fits it.",
    ),
  },
  "format-version-kind": {
    da: words(
      (p) => `Formatversionen er ${p["found"]}, ikke et tal.`,
      (p) => `Skriv "formatVersion": ${p["expected"]}, uden anførselstegn om tallet.`,
    ),
    en: words(
      (p) => `The format version is ${p["found"]}, which is not a number.`,
      (p) => `Write "formatVersion": ${p["expected"]}, without quotes around the number.`,
    ),
  },
  "missing-field": {
    da: words(
      (p) => `Feltet »${p["field"]}« mangler.`,
      () => "Tilføj det; skriv null, hvis det ikke er kendt og må være tomt.",
    ),
    en: words(
      (p) => `The field “${p["field"]}” is missing.`,
      () => "Add it; write null if it is unknown and may be empty.",
    ),
  },
  "missing-translation": {
    da: words(
      (p) => `Teksten mangler på ${p["field"] === "da" ? "dansk" : "engelsk"}.`,
      (p) => `Skriv teksten i feltet »${p["field"]}«; begge sprog skal være der.`,
    ),
    en: words(
      (p) => `The text is missing in ${p["field"] === "da" ? "Danish" : "English"}.`,
      (p) => `Write it in the field “${p["field"]}”; both languages must be there.`,
    ),
  },
  "unknown-field": {
    da: words(
      (p) => `Feltet »${p["field"]}« findes ikke i formatet.`,
      () => "Ret stavningen, eller fjern feltet; docs/data-format.md nævner alle felter.",
    ),
    en: words(
      (p) => `The format has no field “${p["field"]}”.`,
      () => "Correct the spelling or remove the field; docs/data-format.md names all fields.",
    ),
  },
  "wrong-type": {
    da: words(
      (p) => `»${p["found"]}« er ikke den rigtige slags værdi.`,
      (p) => `Skriv ${kind(p["expected"], "da")}.`,
    ),
    en: words(
      (p) => `“${p["found"]}” is not the right kind of value.`,
      (p) => `Write ${kind(p["expected"], "en")}.`,
    ),
  },
  "wrong-value": {
    da: words(
      (p) => `»${p["found"]}« er ikke en af de tilladte værdier.`,
      (p) => `Vælg en af: ${p["expected"]}.`,
    ),
    en: words(
      (p) => `“${p["found"]}” is not one of the allowed values.`,
      (p) => `Choose one of: ${p["expected"]}.`,
    ),
  },
  "empty-text": {
    da: words(
      () => "Teksten er tom.",
      () => "Skriv teksten; må feltet være null, så skriv null for hele feltet.",
    ),
    en: words(
      () => "The text is empty.",
      () => "Write the text; if the field may be null, write null for the whole field.",
    ),
  },
  "empty-list": {
    da: words(
      () => "Listen er tom.",
      () => "Den skal have mindst ét punkt.",
    ),
    en: words(
      () => "The list is empty.",
      () => "It needs at least one entry.",
    ),
  },
  "synonym-alone": {
    da: words(
      () => "Gruppen har kun ét ord, så der er intet andet at finde det under.",
      () => "Skriv mindst ét ord til, på dansk eller engelsk, der betyder det samme, eller slet gruppen.",
    ),
    en: words(
      () => "The group has only one word, so there is no other to find it by.",
      () => "Write at least one more word of the same meaning, in Danish or English, or delete the group.",
    ),
  },
  "id-form": {
    da: words(
      (p) => `»${p["found"]}« kan ikke være et id.`,
      () => "Brug små bogstaver a–z og tal, delt med bindestreger, fx steam-mill-dairy.",
    ),
    en: words(
      (p) => `“${p["found"]}” cannot be an id.`,
      () => "Use lower-case letters a–z and digits joined by hyphens, such as steam-mill-dairy.",
    ),
  },
  "year-form": {
    da: words(
      (p) => `${p["found"]} er ikke et årstal.`,
      () => `Skriv et helt tal mellem ${LIMITS.year.least} og ${LIMITS.year.most}.`,
    ),
    en: words(
      (p) => `${p["found"]} is not a year.`,
      () => `Write a whole number between ${LIMITS.year.least} and ${LIMITS.year.most}.`,
    ),
  },
  "date-form": {
    da: words(
      (p) => `»${p["found"]}« er ikke en dato.`,
      () => `Skriv den som 1972-09 eller 1972-09-21, fra ${LIMITS.year.least} til ${LIMITS.year.most}.`,
    ),
    en: words(
      (p) => `“${p["found"]}” is not a date.`,
      () => `Write it as 1972-09 or 1972-09-21, from ${LIMITS.year.least} to ${LIMITS.year.most}.`,
    ),
  },
  "address-form": {
    da: words(
      (p) => `»${p["found"]}« er ikke en webadresse.`,
      () => "Skriv hele adressen, fx https://www.symbiosis.dk/en/; findes der ingen, så skriv null.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not a web address.`,
      () => "Write the whole address, such as https://www.symbiosis.dk/en/; if there is none, write null.",
    ),
  },
  "email-form": {
    da: words(
      (p) => `»${p["found"]}« er ikke en e-postadresse.`,
      () => "Skriv den som navn@eksempel.dk; findes der ingen, så skriv null.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not an e-mail address.`,
      () => "Write it as name@example.org; if there is none, write null.",
    ),
  },
  "country-form": {
    da: words(
      (p) => `»${p["found"]}« er ikke en landekode.`,
      () => "Skriv to store bogstaver, fx DK.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not a country code.`,
      () => "Write two capital letters, such as DK.",
    ),
  },
  "unknown-unit": {
    da: words(
      (p) => `»${p["found"]}« er ikke en kendt enhed.`,
      (p) => `Brug en af: ${p["expected"]}. Nye enheder tilføjes i src/lib/units.ts.`,
    ),
    en: words(
      (p) => `“${p["found"]}” is no known unit.`,
      (p) => `Use one of: ${p["expected"]}. New units are added in src/lib/units.ts.`,
    ),
  },
  "no-reference": {
    da: words(
      () => "Der er ingen kilde.",
      () => "Skriv mindst ét id fra references.json i feltet »references«.",
    ),
    en: words(
      () => "There is no reference.",
      () => "Write at least one id from references.json in the field “references”.",
    ),
  },
  "moment-no-year": {
    da: words(
      () => "Der er intet årstal.",
      () => "Skriv året, eller sæt precision til »unknown« og forklar hvorfor i reason.",
    ),
    en: words(
      () => "There is no year.",
      () => "Write the year, or set precision to “unknown” and say why in reason.",
    ),
  },
  "moment-exact": {
    da: words(
      () => "Precision »exact« og feltet date hører sammen.",
      () => "Angiv begge eller ingen af dem.",
    ),
    en: words(
      () => "Precision “exact” and the field date belong together.",
      () => "Give both of them or neither.",
    ),
  },
  "moment-date-year": {
    da: words(
      () => "Datoen ligger i et andet år end year.",
      () => "Ret den af de to, der er forkert.",
    ),
    en: words(
      () => "The date lies in another year than year.",
      () => "Correct whichever of the two is wrong.",
    ),
  },
  "moment-latest": {
    da: words(
      () => "Latest ligger ikke efter year.",
      () => "Skriv det seneste mulige år i latest, eller sæt det til null.",
    ),
    en: words(
      () => "Latest does not lie after year.",
      () => "Write the latest possible year in latest, or set it to null.",
    ),
  },
  "camera-form": {
    da: words(
      (p) => `»${p["found"]}« er ikke et kortudsnit.`,
      () => "Skriv zoom/bredde/længde, fx 13.2/55.665/11.095, som i adressens map=.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not a view of the map.`,
      () => "Write zoom/latitude/longitude, such as 13.2/55.665/11.095, as in map= of the address.",
    ),
  },
} satisfies Record<string, ProblemEntry>;
