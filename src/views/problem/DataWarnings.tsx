import { useEffect, useMemo, useState } from "react";
import { pathText } from "../../dataset/problem.ts";
import { duplicateKeys } from "../../dataset/warnings/duplicateKeys.ts";
import { findWarnings } from "../../dataset/warnings/findWarnings.ts";
import { type Warning, WARNING_CODES } from "../../dataset/warnings/warning.ts";
import { unmetNeeds } from "../../model/needs.ts";
import { sayWarning } from "../../dataset/words/warningWords.ts";
import { dataWarningsWords } from "../../i18n/messages/dataWarnings.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import "./problem.css";

interface Props {
  readonly file: string;
  /** Returns the text of the file; what stands twice in it is gone once it is read. */
  readonly readText: (file: string) => Promise<string>;
}

const LISTED = 5; // of each kind; the rest is counted

/** For the keeper, under `?check`: what is odd in the dataset that is shown, in both languages, by kind. */
export function DataWarnings({ file, readText }: Props) {
  const atlas = useAtlas();
  const inText = useTextWarnings(file, readText);
  const warnings = useMemo(
    () => [...inText, ...findWarnings(atlas.dataset), ...unmetNeeds(atlas)],
    [inText, atlas],
  );
  const kinds = WARNING_CODES.map((code) => warnings.filter((one) => one.code === code));
  return (
    <aside className="problem">
      {LANGUAGES.map((language) => {
        const t = dataWarningsWords[language];
        return (
          <section key={language} lang={language}>
            <h1>{t.title}</h1>
            <p>{t.lead({ file, n: warnings.length })}</p>
            <ol>
              {kinds.flatMap((all) => [
                ...all.slice(0, LISTED).map((warning) => {
                  const { what, mend } = sayWarning(warning, language);
                  return (
                    <li key={`${warning.code} ${pathText(warning.path)} ${JSON.stringify(warning.params)}`}>
                      <code>{pathText(warning.path)}</code>
                      <p>
                        <bdi>{what}</bdi> {mend}
                      </p>
                    </li>
                  );
                }),
                ...(all.length > LISTED
                  ? [<li key={`${all[0]?.code} more`}>{t.more({ n: all.length - LISTED })}</li>]
                  : []),
              ])}
            </ol>
          </section>
        );
      })}
    </aside>
  );
}

function useTextWarnings(file: string, readText: Props["readText"]): readonly Warning[] {
  const [found, setFound] = useState<readonly Warning[]>([]);
  useEffect(() => {
    let isWanted = true;
    readText(file).then(
      (text) => isWanted && setFound(duplicateKeys(text)),
      // The dataset is on screen; that its text cannot be had once more is no fault of it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [file, readText]);
  return found;
}
