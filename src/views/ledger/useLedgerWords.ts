import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { LedgerRow } from "../../layouts/ledger/rows.ts";
import type { StreamInYear } from "../../model/filter.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useYear } from "../hooks/useYearGraph.ts";

/** What the marks of the ledger are called. */
export interface LedgerWords {
  /** "Steam, from Asnæs to Gyproc, running". */
  readonly stream: (inYear: StreamInYear) => string;
  /** "Refinery, member, gets 5 and gives 4 streams in 1993". */
  readonly partner: (row: LedgerRow) => string;
}

/** Returns the words for rows and squares in the chosen year. */
export function useLedgerWords(): LedgerWords {
  const t = useWords(ledgerWords);
  const common = useWords(commonWords);
  const names = useNames();
  const { partners } = useAtlas();
  const year = useYear();
  return useMemo(
    () => ({
      stream: ({ stream, state }) => `${names.stream(stream)}, ${common[state]}`,
      partner: ({ partnerId, gets, gives }) =>
        t.partner({
          name: names.spoken(partnerId),
          kind: common[partners.get(partnerId)?.kind ?? "external"],
          gets: gets.length,
          gives: gives.length,
          year,
        }),
    }),
    [t, common, names, partners, year],
  );
}
