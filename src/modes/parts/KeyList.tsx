import { helpWords } from "../../i18n/messages/help.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type KeyRow, printedKey } from "./keyTable.ts";
import { setLetterKeys, useLetterKeys } from "./letterKeys.ts";
import "./help.css";

/** What the keys of a mode do, and the switch that silences single letters. */
export function KeyList({ table }: { readonly table: readonly KeyRow[] }) {
  const t = useWords(helpWords);
  const hasLetterKeys = useLetterKeys();
  return (
    <>
      <h3>{t.keysTitle}</h3>
      <dl className="help__keys">
        {table.map(({ act, keys, does }) => (
          <div key={act}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{printedKey(key, t.spaceBar)}</kbd>
              ))}
            </dt>
            <dd>{t[does]}</dd>
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
