import { useLanguage } from "../../i18n/useWords.ts";
import { type Language, LANGUAGES } from "../../lib/language.ts";
import { rememberLanguage } from "../../state/personal.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";

/**
 * Returns the language that is not on screen, and the way for a reader to choose it. Only what is chosen here is
 * remembered for the next visit: the language of a link was chosen by whoever sent it, that of a frame is the host's.
 */
export function useLanguageChoice(): { readonly other: Language; readonly choose: () => void } {
  const store = useAtlasStore();
  const language = useLanguage();
  const isEmbedded = useView((view) => view.mode === "embed");
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return {
    other,
    choose: () => {
      store.choose({ lang: other });
      if (!isEmbedded) rememberLanguage(window, other);
    },
  };
}
