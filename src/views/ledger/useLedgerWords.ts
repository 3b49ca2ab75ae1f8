import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { LedgerRow } from "../../layouts/ledger/rows.ts";
import type { StreamInYear } from "../../model/filter.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useYear } from "../hooks/useYearGraph.ts";

/** What the marks of the ledger are called. */
export interface LedgerWords {
  /** "Steam, from Asnæs to Gyproc, running". */
  readonly stream: (inYear: StreamInYear) => string;
  /** The same with short names, where it is read and has little room. */
  readonly briefStream: (inYear: StreamInYear) => string;
  /** "Refinery, member, gets 5 and gives 4 streams in 1993". */
  readonly partner: (row: LedgerRow) => string;
}

/** Returns the words for rows and squares in the chosen year. */
export function useLedgerWords(): LedgerWords {
  const t = useWords(ledgerWords);
  const common = useWords(commonWords);
  const names = useNames();
  const say = useSay();
  const { partners } = useAtlas();
  const year = useYear();
  return useMemo(
    () => ({
      briefStream: ({ stream, state }) => {
        const [donor, receiver] = [names.short(stream.donor), names.short(stream.receiver)];
        return `${common.streamName({ resource: say(stream.resource), donor, receiver })}, ${common[state]}`;
      },
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
    [t, common, names, say, partners, year],
  );
}
