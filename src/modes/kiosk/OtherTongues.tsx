import type { Text } from "../../dataset/schema/common.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../lib/language.ts";

interface Props {
  readonly text: Text;
  readonly className: string;
  /** Marks it as lying over the map. */
  readonly "data-over-map"?: "text";
}

/** A headline in the languages that are not the screen's, for whoever stands beside; nothing where it is the same. */
export function OtherTongues({ text, ...rest }: Props) {
  const language = useLanguage();
  return LANGUAGES.filter((other) => text[other] !== text[language]).map((other) => (
    <p key={other} lang={other} {...rest}>
      {text[other]}
    </p>
  ));
}
