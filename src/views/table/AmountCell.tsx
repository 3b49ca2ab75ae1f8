import { commonWords } from "../../i18n/messages/common.ts";
import { tableWords } from "../../i18n/messages/table.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { quantitiesOf } from "../../model/claims.ts";
import { hasNumber } from "../../model/comparable.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import type { StreamRow } from "../../model/streamTable.ts";
import { twoAmounts, type TwoAmounts } from "../../model/twoAmounts.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { sayAmount } from "../parts/sayClaim.ts";

/** The one amount of a row with its year and marks, while two years are compared that of both; or that none is published. */
export function AmountCell({ row: { amount, stream } }: { readonly row: StreamRow }) {
  const t = useWords(tableWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const two = useTwoAmounts(stream);
  if (two !== null)
    return [two.before, two.after].map((one) => (
      <span key={one.claim.referenceYear} className="stream-table__line">
        {sayAmount(one.amount, language)}{" "}
        <small>
          <HeadlineGround headline={one} />
        </small>
      </span>
    ));
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

/** Returns what is published of a stream for the two years that are compared; null where that cannot stand side by side. */
function useTwoAmounts(stream: Stream): TwoAmounts | null {
  const year = useYear();
  const other = useView((view) => view.compare);
  return other === null ? null : twoAmounts(stream, Math.min(year, other), Math.max(year, other));
}
