import { problemPageWords } from "../../i18n/messages/problemPage.ts";
import type { Language } from "../../lib/language.ts";
import { readParams } from "../../state/query.ts";

interface Props {
  readonly edition: string;
  readonly language: Language;
}

/** For a reader whose link asks for an edition that this server does not have: what that is, and the way to today's data. */
export function MissingEdition({ edition, language }: Props) {
  const t = problemPageWords[language];
  const { pathname, search, hash } = window.location;
  // However the address was mangled on its way: what was read as an edition must go.
  const params = readParams(search + hash);
  params.delete("edition");
  return (
    <>
      <p>{t.missingEdition({ edition })}</p>
      <p>
        <a href={`${pathname}?${params.toString()}`}>{t.presentData}</a>
      </p>
    </>
  );
}
