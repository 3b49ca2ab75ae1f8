import type { Stream } from "../../dataset/schema/stream.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { isDisputed, timeClaimsOf } from "../../model/claims.ts";
import type { Evidence } from "../../model/evidence.ts";
import { lastEvidence } from "../../model/documented.ts";
import { untilOf } from "../../model/streamTable.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { sayOrigin } from "../parts/sayReference.ts";
import { Fact } from "./Facts.tsx";
import { Disagreement, When } from "./When.tsx";

/** Until when a stream ran: its end, or when it was last documented and by whom; nothing for what never ran. */
export function UntilFact({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { date } = useFormat();
  const atlas = useAtlas();
  const until = untilOf(atlas, stream);
  const sayEvidence = useEvidenceWords();
  const evidence = lastEvidence(atlas, stream);
  if (until === null && evidence.length === 0) return null;
  const isLastSeen = until?.precision === "unknown";
  const shownBy = isLastSeen ? sayEvidence(evidence) : "";
  return (
    <Fact name={t.until}>
      {until === null ? (
        t.goesOn({ date: date(atlas.dataset.meta.asOf) })
      ) : (
        <When moment={until} edge="end" />
      )}
      {shownBy !== "" && <p className="details__aside">{t.shownBy({ list: shownBy })}</p>}
      {stream.probablyEnded !== null && (
        <p className="details__aside">
          {t.because({ what: common["probably-ended"], reason: say(stream.probablyEnded.reason) })}
        </p>
      )}
      <Disagreement isThere={isDisputed(timeClaimsOf(stream, "end"))} />
    </Fact>
  );
}

/** Returns a function that names what shows that a stream ran: the series, or who says so and when. */
function useEvidenceWords(): (evidence: readonly Evidence[]) => string {
  const { references } = useAtlas();
  const say = useSay();
  const { list } = useFormat();
  return (evidence) => {
    const names = evidence.flatMap((one) => {
      if (one.kind === "series") return [say(one.series.title)];
      if (one.kind === "span") return [];
      return one.claim.references.flatMap((id) => {
        const reference = references.get(id);
        return reference === undefined ? [] : [sayOrigin(reference, say)];
      });
    });
    return list([...new Set(names)]);
  };
}
