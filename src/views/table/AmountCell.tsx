import { commonWords } from "../../i18n/messages/common.ts";
import { tableWords } from "../../i18n/messages/table.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { quantitiesOf } from "../../model/claims.ts";
import type { StreamRow } from "../../model/streamTable.ts";
import { sayAmount, sayYearsAndGround } from "../parts/sayClaim.ts";

/** The one amount of a row with its year and ground, or that none is published. */
export function AmountCell({ row: { amount, stream } }: { readonly row: StreamRow }) {
  const t = useWords(tableWords);
  const common = useWords(commonWords);
  const say = useSay();
  const language = useLanguage();
  if (amount === null) {
    return (
      <span className="stream-table__soft">
        {common.notPublished}
        {quantitiesOf(stream).length > 0 && <small>{t.otherFigures}</small>}
      </span>
    );
  }
  return (
    <>
      {sayAmount(amount, language)}
      <small>
        {sayYearsAndGround(amount, language)}
        {amount.measure !== null && `; ${say(amount.measure)}`}
      </small>
    </>
  );
}
