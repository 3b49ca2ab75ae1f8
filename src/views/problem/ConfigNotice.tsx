import { useState } from "react";
import { configNoticeWords } from "../../i18n/messages/configNotice.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CONFIG_FIELDS, type ConfigProblem } from "../../state/config.ts";
import { useView } from "../../state/useAtlasState.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import "./problem.css";

/** A value longer than this says no more about the mistake. */
const FOUND_AT_MOST = 80;

/** Says what is wrong with the configuration, to whoever sits at a desk; an audience cannot mend it. */
export function ConfigNotice({
  file,
  problems,
}: {
  readonly file: string;
  readonly problems: readonly ConfigProblem[];
}) {
  const t = useWords(configNoticeWords);
  const mode = useView((view) => view.mode);
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed || mode !== "explore") return null;
  return (
    <div className="config-notice" role="status">
      <div>
        <p>{t.title({ file })}</p>
        <ul>
          {problems.map(({ field, path, found }) => {
            const expected = field === "unknown" ? t.unknown({ fields: CONFIG_FIELDS.join(", ") }) : t[field];
            return <li key={path}>{t.mistake({ path, found: found.slice(0, FOUND_AT_MOST), expected })}</li>;
          })}
        </ul>
      </div>
      <CloseButton label={t.dismiss} onClick={() => setDismissed(true)} />
    </div>
  );
}
