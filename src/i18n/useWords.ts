import { createContext, use, useMemo } from "react";
import type { Language } from "../lib/language.ts";
import { type Format, formatFor } from "./format.ts";

/** The language that everything below is spoken in. */
export const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => use(LanguageContext);

/** Returns the words of an area in the current language. */
export function useWords<W>(words: Readonly<Record<Language, W>>): W {
  return words[useLanguage()];
}

/** Returns a function that picks the current language out of a text of the dataset. */
export function useSay(): (text: { readonly da: string; readonly en: string }) => string {
  const language = useLanguage();
  return useMemo(() => (text) => text[language], [language]);
}

/** Returns the number and date formats of the current language. */
export function useFormat(): Format {
  return formatFor(useLanguage());
}
