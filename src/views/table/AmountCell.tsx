import { commonWords } from "../../i18n/messages/common.ts";
import { tableWords } from "../../i18n/messages/table.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { quantitiesOf } from "../../model/claims.ts";
import { hasNumber } from "../../model/comparable.ts";
import type { StreamRow } from "../../model/streamTable.ts";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { sayAmount } from "../parts/sayClaim.ts";

/** The one amount of a row with its year and marks, or that none is published. */
export function AmountCell({ row: { amount, stream } }: { readonly row: StreamRow }) {
  const t = useWords(tableWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  if (amount === null) {
    return (
      <span className="stream-table__soft">
        {quantitiesOf(stream).some(hasNumber) ? t.otherFigures : common.notPublished}
      </span>
    );
  }
  return (
    <>
      {sayAmount(amount.amount, language)}
      <small>
        <HeadlineGround headline={amount} />
      </small>
    </>
  );
}
