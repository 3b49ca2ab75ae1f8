import { loadingWords } from "../../i18n/messages/loading.ts";
import { LANGUAGES } from "../../lib/language.ts";
import "./problem.css";

/** What stands on the page until the dataset is there. */
export function DatasetLoading() {
  return (
    <main className="loading" role="status">
      {LANGUAGES.map((language) => (
        <p key={language} lang={language}>
          {loadingWords[language].loading}
        </p>
      ))}
    </main>
  );
}
