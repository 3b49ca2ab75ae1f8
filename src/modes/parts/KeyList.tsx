import { helpWords } from "../../i18n/messages/help.ts";
import { useWords } from "../../i18n/useWords.ts";
import { setLetterKeys, useLetterKeys } from "./letterKeys.ts";
import "./help.css";

interface Props {
  /** The keys, with a space between two that belong together, and what they do. */
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

/** What the keys do, and the switch that silences single letters. */
export function KeyList({ keys }: Props) {
  const t = useWords(helpWords);
  const hasLetterKeys = useLetterKeys();
  return (
    <>
      <h3>{t.keysTitle}</h3>
      <dl className="help__keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((k) => (
                <kbd key={k}>{k}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="help__check">
        <input type="checkbox" checked={hasLetterKeys} onChange={(e) => setLetterKeys(e.target.checked)} />
        {t.keysLetters}
      </label>
    </>
  );
}
