import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./keyField.css";

/** The letters of all languages of the hall, where a typewriter has them; names keep theirs in any language. */
const ROWS = ["1234567890", "qwertyuiopå", "asdfghjklæø", "zxcvbnm"].map((row) => Array.from(row));

interface Props {
  /** What has been typed so far. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Keys for fingers, where a screen has no others. */
export function KeyField({ text, onText }: Props) {
  const t = useWords(kioskWords);
  const last = ROWS.length - 1;
  return (
    <div
      className="key-field"
      role="group"
      aria-label={t.keyField}
      // The field above keeps the focus, and with it the place where one reads.
      onPointerDown={(event) => event.preventDefault()}
    >
      {ROWS.map((row, i) => (
        <div key={row.join("")} className="key-field__row">
          {row.map((letter) => (
            <button
              key={letter}
              type="button"
              className="key-field__key"
              onClick={() => onText(text + letter)}
            >
              {letter}
            </button>
          ))}
          {i === last && (
            <button
              type="button"
              className="key-field__key key-field__key--wide"
              aria-label={t.eraseLetter}
              disabled={text === ""}
              onClick={() => onText(Array.from(text).slice(0, -1).join(""))}
            >
              <Icon name="previous" />
            </button>
          )}
        </div>
      ))}
      <div className="key-field__row">
        <button
          type="button"
          className="key-field__key key-field__key--wide"
          disabled={text === ""}
          onClick={() => onText("")}
        >
          {t.eraseAll}
        </button>
        <button
          type="button"
          className="key-field__key key-field__key--space"
          onClick={() => onText(`${text} `)}
        >
          {t.spaceBar}
        </button>
      </div>
    </div>
  );
}
