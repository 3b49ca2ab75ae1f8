import type { Family } from "../../../dataset/schema/stream.ts";
import { amountsWords } from "../../../i18n/messages/amounts.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { UNITS } from "../../../lib/units.ts";
import { reachOf } from "../../../model/amounts.ts";
import { MEASURE_UNITS } from "../../../model/measures.ts";
import { useYear } from "../../hooks/useYearGraph.ts";
import { NothingVisible } from "../../parts/NothingVisible.tsx";
import { AmountList } from "./AmountList.tsx";
import { AmountsFrame } from "./AmountsFrame.tsx";
import { useAmounts } from "./useAmounts.ts";

/** Every published amount of a family, each once, and the streams without one. */
export function PublishedAmounts({ measure }: { readonly measure: Family }) {
  const t = useWords(amountsWords);
  const language = useLanguage();
  const year = useYear();
  const found = useAmounts(measure);
  const reach = reachOf(found);
  return (
    <AmountsFrame
      headline={t.headline({ measure })}
      summary={reach.all === 0 ? t.nothing({ measure, year }) : t.reach(reach)}
      note={`${t.scale({ unit: UNITS[MEASURE_UNITS[measure]][language] })} ${t.eachItsOwn}`}
    >
      {(labelledBy) =>
        reach.all === 0 ? <NothingVisible isPicture /> : <AmountList found={found} labelledBy={labelledBy} />
      }
    </AmountsFrame>
  );
}
