import { exploreWords } from "../../i18n/messages/explore.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useLanguageChoice } from "./useLanguageChoice.ts";
import { ViewLink } from "../../views/parts/ViewLink.tsx";

/** Offers the other language under its own name. */
export function LanguageSwitch() {
  const { other, choose } = useLanguageChoice();
  const t = useWords(exploreWords);
  return (
    <ViewLink
      to={{ lang: other }}
      onFollow={choose}
      className="text-button"
      lang={other}
      title={`${t.switchLanguage} (L)`}
    >
      {exploreWords[other].languageName}
    </ViewLink>
  );
}
