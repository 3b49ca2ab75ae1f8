import { useState } from "react";
import { pathText, type Problem } from "../../dataset/problem.ts";
import { sayProblem } from "../../dataset/words/problemWords.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { keptNoticeWords } from "../../i18n/messages/keptNotice.ts";
import { useFormat, useLanguage, useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import "./problem.css";

interface Props {
  readonly file: string;
  /** ISO date; null where it is not known. */
  readonly keptAt: string | null;
  /** What is wrong with the file on the server. */
  readonly problems: readonly Problem[];
  readonly onRetry: () => void;
}

/**
 * Says at a desk that the last good copy stands in for data that cannot be shown: of which day it is, and why. An audience
 * and a hall see the copy and hear nothing of it.
 */
export function KeptNotice({ file, keptAt, problems, onRetry }: Props) {
  const t = useWords(keptNoticeWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const format = useFormat();
  const isAtDesk = useView((view) => view.mode === "explore");
  const [isDismissed, setDismissed] = useState(false);
  const [first, ...others] = problems;
  if (isDismissed || !isAtDesk) return null;
  const said = first && sayProblem(first, language);
  return (
    <div className="config-notice kept-notice" role="status">
      <div>
        <p>
          {t.kept({ when: keptAt === null ? t.earlier : t.on({ date: format.date(keptAt.slice(0, 10)) }) })}
        </p>
        {first && said && (
          <details>
            <summary>{t.why}</summary>
            <p>
              <code>{[file, pathText(first.path)].filter(Boolean).join(" · ")}</code>
            </p>
            <p>
              <bdi>{said.what}</bdi> {said.mend}
            </p>
            {others.length > 0 && <p>{t.more({ n: others.length })}</p>}
          </details>
        )}
        <button type="button" className="text-button" onClick={onRetry}>
          {t.retry}
        </button>
      </div>
      <CloseButton label={common.close} onClick={() => setDismissed(true)} />
    </div>
  );
}
