import { exploreWords } from "../../i18n/messages/explore.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useLanguageChoice } from "./useLanguageChoice.ts";

/** Offers the other language under its own name. */
export function LanguageSwitch() {
  const { other, choose } = useLanguageChoice();
  const t = useWords(exploreWords);
  return (
    <button
      type="button"
      className="text-button"
      lang={other}
      title={`${t.switchLanguage} (L)`}
      onClick={choose}
    >
      {exploreWords[other].languageName}
    </button>
  );
}
