import { helpWords } from "../../i18n/messages/help.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { HELP_PAGES } from "./helpPageList.ts";
import type { Language } from "../../lib/language.ts";

/** Links to the pages of help in the reader's language; they lie beside the atlas, on a stick too. */
export function HelpPages() {
  const t = useWords(helpWords);
  const language = useLanguage();
  return (
    <nav aria-label={t.pages}>
      <h3>{t.pages}</h3>
      <ul className="help__pages">
        {HELP_PAGES.map(({ name, word, languages }) => {
          const written: Language = languages.some((one) => one === language) ? language : "en";
          return (
            <li key={name}>
              <a href={`./help/${written}/${name}.html`} hrefLang={written} target="_blank" rel="noopener">
                {t[word]}
                {written !== language && ` (${t.inEnglish})`}
              </a>
            </li>
          );
        })}
        <li>
          <a href={`./text/${language}/index.html`} hrefLang={language} target="_blank" rel="noopener">
            {t.asText}
          </a>
        </li>
      </ul>
    </nav>
  );
}
