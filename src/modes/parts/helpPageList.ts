import type { Language } from "../../lib/language.ts";

interface HelpPageLink {
  /** Of the document, and so of the page that scripts/build/help-pages.ts makes of it. */
  readonly name: string;
  readonly word: "pageGuide" | "pageKiosk" | "pageEmbed" | "pageData";
  /** The languages that it is written in. */
  readonly languages: readonly Language[];
}

/** The pages of help that the atlas offers. */
export const HELP_PAGES: readonly HelpPageLink[] = [
  { name: "guide", word: "pageGuide", languages: ["da", "en"] },
  { name: "kiosk", word: "pageKiosk", languages: ["da", "en"] },
  { name: "embed", word: "pageEmbed", languages: ["da", "en"] },
  { name: "data-format", word: "pageData", languages: ["en"] },
];
