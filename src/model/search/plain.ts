import { stemmer as danishStem } from "@orama/stemmers/danish";
import { stemmer as englishStem } from "@orama/stemmers/english";
import type { Language } from "../../lib/language.ts";

/**
 * Returns a word as the search compares it: without accents, with æ ø å and their spellings ae oe aa as one letter, and
 * with sounds that English and Danish write in two ways as one ("sulphur", "sulfur"; "-ise", "-ize").
 */
export function plain(word: string): string {
  return word
    .replaceAll(/æ|ä|ae/g, "a")
    .replaceAll(/ø|ö|oe/g, "o")
    .replaceAll(/å|aa/g, "a")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ph", "f")
    .replaceAll("z", "s");
}

/** Returns a text in lower case, with letters that look alike written alike: CO₂ as co2. */
export const lower = (text: string): string =>
  text.normalize("NFKC").toLocaleLowerCase("da").normalize("NFC");

const isNumber = (word: string) => /^\d/.test(word);

/** Stems are asked for again and again; a dataset has some thousand words. */
const stems: Readonly<Record<Language, Map<string, string>>> = { da: new Map(), en: new Map() };

/** Returns the stem of a word of one language, as the search compares it; a number is its own stem. */
export function stemOf(word: string, language: Language): string {
  const known = stems[language].get(word);
  if (known !== undefined) return known;
  const stem = isNumber(word) ? word : plain(language === "da" ? danishStem(word) : englishStem(word));
  stems[language].set(word, stem);
  return stem;
}

const forms = new Map<string, readonly string[]>();

/** Returns every form by which a word that may be of either language is known. */
export function formsOf(word: string): readonly string[] {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const own = [...new Set([stemOf(word, "da"), stemOf(word, "en"), isNumber(word) ? word : plain(word)])];
  forms.set(word, own);
  return own;
}
