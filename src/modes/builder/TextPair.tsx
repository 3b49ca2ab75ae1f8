import { useId } from "react";
import type { Text } from "../../dataset/schema/common.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { endTyping } from "../../ui/endTyping.ts";

interface Props {
  readonly label: string;
  readonly value: Text;
  readonly onChange: (value: Text) => void;
  /** What stands in an empty field, so that nobody takes it for something written. */
  readonly placeholder?: Text;
  /** Lines; one is a plain field. */
  readonly rows?: number;
}

/** A text in both languages, one field for each. */
export function TextPair({ label, value, onChange, placeholder, rows = 1 }: Props) {
  const t = useWords(builderWords);
  const id = useId();
  const names = { da: t.inDanish, en: t.inEnglish };
  return (
    <div className="text-pair">
      {LANGUAGES.map((language) => {
        const props = {
          id: `${id}-${language}`,
          lang: language,
          value: value[language],
          placeholder: placeholder?.[language],
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...value, [language]: event.target.value }),
        };
        return (
          <p key={language}>
            <label htmlFor={props.id}>{t.field({ field: label, language: names[language] })}</label>
            {rows === 1 ? (
              <input type="text" onKeyDown={endTyping} {...props} />
            ) : (
              <textarea rows={rows} {...props} />
            )}
          </p>
        );
      })}
    </div>
  );
}

/** Names of words that are plain text. */
type PlainWord = "emptyTitle" | "emptyDescription" | "emptyText" | "emptyNotes";

/** Returns words of the builder in both languages: a field speaks the language that is to be written into it. */
export const inBoth = (word: PlainWord): Text => ({ da: builderWords.da[word], en: builderWords.en[word] });
