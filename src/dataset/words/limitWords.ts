import type { Language } from "../../lib/language.ts";
import { type ProblemEntry, words } from "./problemEntry.ts";

/** Returns a limit as the schema library writes it (`>=-85`) in words. */
function sayLimit(expected: string | undefined, language: Language): string {
  const [, sign, limit] = /^([<>])=(.+)$/.exec(expected ?? "") ?? [];
  if (sign === undefined) return expected ?? "";
  if (language === "da") return `${sign === ">" ? "mindst" : "højst"} ${limit}`;
  return `${sign === ">" ? "at least" : "at most"} ${limit}`;
}

/** The words for what is too much, too little or cannot be shown. */
export const LIMIT_WORDS = {
  "out-of-range": {
    da: words(
      (p) => `${p["found"]} er ikke et muligt tal her.`,
      (p) => `Skriv et tal inden for grænsen${p["expected"] ? ` (${sayLimit(p["expected"], "da")})` : ""}.`,
    ),
    en: words(
      (p) => `${p["found"]} is not a possible number here.`,
      (p) => `Write a number within the limit${p["expected"] ? ` (${sayLimit(p["expected"], "en")})` : ""}.`,
    ),
  },
  "too-long": {
    da: words(
      (p) => `Teksten fylder ${p["found"]} tegn, mere end her er plads til.`,
      (p) => `Skriv den kortere (${sayLimit(p["expected"], "da")} tegn); resten kan stå i en note.`,
    ),
    en: words(
      (p) => `The text has ${p["found"]} characters, more than there is room for.`,
      (p) => `Write it shorter (${sayLimit(p["expected"], "en")} characters); the rest may stand in a note.`,
    ),
  },
  "too-many": {
    da: words(
      (p) => `Listen har ${p["found"]} punkter, flere end atlasset kan vise.`,
      (p) => `Del den op, eller slet nogle (${sayLimit(p["expected"], "da")}).`,
    ),
    en: words(
      (p) => `The list has ${p["found"]} entries, more than the atlas can show.`,
      (p) => `Split it, or delete some (${sayLimit(p["expected"], "en")}).`,
    ),
  },
  "control-character": {
    da: words(
      (p) => `Teksten rummer et tegn, der ikke kan vises: »${p["found"]}«.`,
      () => "Slet det, og skriv stedet igen; sådanne tegn følger med, når man kopierer fra andre programmer.",
    ),
    en: words(
      (p) => `The text holds a character that cannot be shown: “${p["found"]}”.`,
      () =>
        "Delete it and type that place anew; such characters come along when one copies from other programs.",
    ),
  },
  "direction-control": {
    da: words(
      (p) => `Teksten rummer et usynligt tegn, der vender linjens retning: »${p["found"]}«.`,
      () => "Slet det; atlasset holder selv tekster fra højre mod venstre adskilt fra resten.",
    ),
    en: words(
      (p) => `The text holds an invisible character that turns the line round: “${p["found"]}”.`,
      () => "Delete it; the atlas itself keeps texts from right to left apart from the rest.",
    ),
  },
  "path-form": {
    da: words(
      (p) => `»${p["found"]}« er ikke navnet på en fil ved siden af datasættet.`,
      () =>
        "Skriv mappe og fil med bogstaverne a–z, tal, bindestreg og punktum, fx kalundborg/basemap.geojson.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not the name of a file beside the dataset.`,
      () =>
        "Write folder and file in letters a–z, digits, hyphens and dots, such as kalundborg/basemap.geojson.",
    ),
  },
  "bounds-size": {
    da: words(
      (p) => `Rammen ${p["found"]} er for lille til at være et kort.`,
      (p) => `Gør den større: mindst ${p["least"]} grader på hver led.`,
    ),
    en: words(
      (p) => `The frame ${p["found"]} is too small to be a map.`,
      (p) => `Make it larger: at least ${p["least"]} degrees each way.`,
    ),
  },
} satisfies Record<string, ProblemEntry>;
