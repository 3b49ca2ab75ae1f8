import { exploreWords } from "../../i18n/messages/explore.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";

/** Offers the other language under its own name. */
export function LanguageSwitch() {
  const store = useAtlasStore();
  const language = useLanguage();
  const t = useWords(exploreWords);
  const other = LANGUAGES.find((l) => l !== language) ?? language;
  return (
    <button
      type="button"
      className="text-button"
      lang={other}
      title={`${t.switchLanguage} (L)`}
      onClick={() => store.choose({ lang: other })}
    >
      {exploreWords[other].languageName}
    </button>
  );
}
