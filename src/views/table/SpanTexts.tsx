import { sayMoment } from "../../i18n/messages/moments.ts";
import { tableWords } from "../../i18n/messages/table.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import type { StreamRow } from "../../model/streamTable.ts";
import { sayBeginning } from "../parts/sayBeginning.ts";

interface Props {
  readonly row: StreamRow;
}

/** When the stream of a row began, in words that keep the uncertainty. */
export function SinceText({ row }: Props) {
  return <>{sayBeginning(row.since, useLanguage())}</>;
}

/** When it ended, or that it goes on; a dash where it only was planned or heard of. */
export function UntilText({ row: { until, stream } }: Props) {
  const t = useWords(tableWords);
  const language = useLanguage();
  if (until !== null) return <>{sayMoment(until, language, "end")}</>;
  const last = stream.spans.at(-1)?.status;
  return (
    <span className="stream-table__soft">{last === "running" || last === "pilot" ? t.goesOn : "–"}</span>
  );
}
