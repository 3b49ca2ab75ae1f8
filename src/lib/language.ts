/** The languages of the atlas; equals, in the order in which they are offered. */
export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader gets of whom nothing is known, where the deployment says nothing else. */
export const DEFAULT_LANGUAGE: Language = "en";

/** Returns whether a text names a language of the atlas. */
export const isLanguage = (text: string): text is Language => LANGUAGES.some((l) => l === text);
