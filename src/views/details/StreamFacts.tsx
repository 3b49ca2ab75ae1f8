import type { Stream } from "../../dataset/schema/stream.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { beginningWords } from "../../i18n/messages/beginning.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { beginningOf } from "../../model/beginning.ts";
import { isDisputed, quantitiesOf, timeClaimsOf } from "../../model/claims.ts";
import { hasNumber } from "../../model/comparable.ts";
import { streamHeadline } from "../../model/headline.ts";
import { streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { Amount } from "../parts/Amount.tsx";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { StateMark } from "../parts/StateMark.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { ReferenceFold } from "./ReferenceFold.tsx";
import { UntilFact } from "./UntilFact.tsx";
import { WalkLink } from "./WalkLink.tsx";
import { Disagreement, When } from "./When.tsx";

/** What one asks first of a stream: its state in the chosen year, since, until, instead of what, how much. */
export function StreamFacts({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const common = useWords(commonWords);
  const atlas = useAtlas();
  const say = useSay();
  const year = useYear();
  const beginnings = useWords(beginningWords);
  const beginning = beginningOf(atlas, stream);
  return (
    <Facts>
      <Fact name={t.inYear({ year })}>
        <StateMark state={streamState(atlas, stream, year)} stream={stream} />
      </Fact>
      <Fact name={beginnings[beginning.kind]}>
        <When moment={beginning.moment} />
        <Disagreement isThere={isDisputed(timeClaimsOf(stream, "start"))} />
      </Fact>
      <UntilFact stream={stream} />
      <Fact name={t.replaces}>
        {stream.replaces === null ? <i>{t.replacesUnknown}</i> : say(stream.replaces)}
        {stream.replacesReferences.length > 0 && <ReferenceFold ids={stream.replacesReferences} />}
      </Fact>
      {stream.otherwise !== null && (
        <Fact name={t.otherwise}>
          {say(stream.otherwise.text)}
          <ReferenceFold ids={stream.otherwise.references} />
        </Fact>
      )}
      {stream.needs.length > 0 && (
        <Fact name={t.needs}>
          <Needs ids={stream.needs} />
        </Fact>
      )}
      <Fact name={t.amount}>
        <HeadlineAmount stream={stream} />
      </Fact>
      <Fact name={t.confidence}>{t.confidenceOfStream({ level: common[stream.confidence] })}</Fact>
    </Facts>
  );
}

/** The streams without one of which this one cannot run, each a step to it. */
function Needs({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(detailsWords);
  const { streams } = useAtlas();
  const names = useNames();
  const needed = ids.flatMap((id) => streams.get(id) ?? []);
  return (
    <>
      {needed.length > 1 && <p className="details__aside">{t.oneOf}</p>}
      {needed.map((stream) => (
        <p key={stream.id}>
          <WalkLink to={{ kind: "stream", id: stream.id }}>{names.stream(stream)}</WalkLink>
        </p>
      ))}
    </>
  );
}

/** One amount with its year and marks, or that none is published and why. */
function HeadlineAmount({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const common = useWords(commonWords);
  const say = useSay();
  const headline = streamHeadline(stream);
  if (headline === null) {
    const gap = stream.gaps.find(({ about }) => about === "quantity");
    return (
      <>
        <i>{quantitiesOf(stream).some(hasNumber) ? t.otherFigures : common.notPublished}</i>
        {gap !== undefined && <p className="details__aside">{say(gap.reason)}</p>}
      </>
    );
  }
  return (
    <>
      <Amount claim={headline.amount} />
      <p className="details__aside">
        <HeadlineGround headline={headline} />
      </p>
    </>
  );
}
