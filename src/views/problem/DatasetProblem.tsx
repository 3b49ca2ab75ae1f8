import { pathText, type Problem } from "../../dataset/problem.ts";
import { sayProblem } from "../../dataset/words/problemWords.ts";
import { problemPageWords } from "../../i18n/messages/problemPage.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { MissingEdition } from "./MissingEdition.tsx";
import "./problem.css";

interface Props {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly hasLastGood: boolean;
  readonly onRetry: () => void;
}

/** More mistakes than this are counted, not listed: the first ones are usually the cause of the rest. */
const LISTED = 20;

/** Says which file cannot be shown, where the mistakes are and how to mend them, in both languages at once. */
export function DatasetProblem({ file, problems, hasLastGood, onRetry }: Props) {
  // A frozen edition that the server has not, or no longer.
  const edition = problems.some(({ code }) => code === "not-found")
    ? /@([^/@]+)\.json$/.exec(file)?.[1]
    : undefined;
  return (
    <main className="problem" role="alert">
      {LANGUAGES.map((language) => {
        const t = problemPageWords[language];
        return (
          <section key={language} lang={language}>
            <h1>{t.title}</h1>
            <p>{t.lead({ file, n: problems.length })}</p>
            {edition !== undefined && <MissingEdition edition={edition} language={language} />}
            {hasLastGood && <p>{t.lastGood}</p>}
            <ol>
              {problems.slice(0, LISTED).map((problem) => {
                const { what, mend } = sayProblem(problem, language);
                return (
                  <li key={`${problem.code} ${pathText(problem.path)} ${JSON.stringify(problem.params)}`}>
                    <dl>
                      <dt>{t.file}</dt>
                      <dd>
                        <code>{file}</code>
                      </dd>
                      <dt>{t.path}</dt>
                      <dd>{problem.path.length > 0 ? <code>{pathText(problem.path)}</code> : t.wholeFile}</dd>
                      <dt>{t.wrong}</dt>
                      <dd>{what}</dd>
                      <dt>{t.mend}</dt>
                      <dd>{mend}</dd>
                    </dl>
                  </li>
                );
              })}
            </ol>
            {problems.length > LISTED && <p>{t.more({ n: problems.length - LISTED })}</p>}
            <button type="button" className="text-button" onClick={onRetry}>
              {t.retry}
            </button>
          </section>
        );
      })}
    </main>
  );
}
