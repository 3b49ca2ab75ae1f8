import { problemPageWords } from "../../i18n/messages/problemPage.ts";
import type { Language } from "../../lib/language.ts";

interface Props {
  readonly edition: string;
  readonly language: Language;
}

/** For a reader whose link asks for an edition that this server does not have: what that is, and the way to today's data. */
export function MissingEdition({ edition, language }: Props) {
  const t = problemPageWords[language];
  const address = new URL(window.location.href);
  address.searchParams.delete("edition");
  return (
    <>
      <p>{t.missingEdition({ edition })}</p>
      <p>
        <a href={`${address.pathname}${address.search}`}>{t.presentData}</a>
      </p>
    </>
  );
}
