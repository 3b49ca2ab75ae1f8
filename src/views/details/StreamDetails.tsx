import type { StatusClaim } from "../../dataset/schema/claim.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { trailWords } from "../../i18n/messages/trail.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { allReferences, quantitiesOf, timeClaimsOf } from "../../model/claims.ts";
import { streamHeadline } from "../../model/headline.ts";
import { streamsBeside } from "../../model/neighbours.ts";
import { streamsOfResource } from "../../model/resource.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { PeriodText } from "../parts/MomentText.tsx";
import { sayBeginning } from "../parts/sayBeginning.ts";
import { BeforeAndAfter } from "./BeforeAndAfter.tsx";
import { ClaimSection } from "./ClaimSection.tsx";
import { FigureSections } from "./FigureSections.tsx";
import { FollowLinks } from "./FollowLinks.tsx";
import { MilestoneSection } from "./MilestoneSection.tsx";
import { RecordFoot } from "./RecordFoot.tsx";
import { Section } from "./Section.tsx";
import { StreamFacts } from "./StreamFacts.tsx";
import { StreamList } from "./StreamList.tsx";
import { StreamRoute } from "./StreamRoute.tsx";
import { TimeClaimSection } from "./TimeClaimSection.tsx";

/** Everything the dataset says of one stream. */
export function StreamDetails({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const say = useSay();
  const atlas = useAtlas();
  const trail = useWords(trailWords);
  const beside = streamsBeside(atlas, stream);
  const sameResource = streamsOfResource(atlas, stream);
  return (
    <>
      <StreamRoute stream={stream} />
      <p className="details__lead">{say(stream.description)}</p>
      <StreamFacts stream={stream} />
      <FollowLinks onward={[stream]} back={[stream]} />
      <Periods stream={stream} />
      <TimeClaimSection title={t.startClaims} claims={timeClaimsOf(stream, "start")} open="disputed" />
      <TimeClaimSection title={t.endClaims} claims={timeClaimsOf(stream, "end")} open="disputed" />
      <ClaimSection
        title={t.amounts}
        claims={quantitiesOf(stream)}
        sayAll={t.allAmounts}
        lead={streamHeadline(stream)?.claim ?? null}
      />
      <Gaps stream={stream} />
      <BeforeAndAfter stream={stream} />
      {sameResource.length > 1 && (
        <Section title={trail.sameResource}>
          <StreamList streams={sameResource.filter(({ id }) => id !== stream.id)} ends="both" />
        </Section>
      )}
      {beside.length > 0 && (
        <Section title={t.samePair}>
          <StreamList streams={beside} ends="both" />
        </Section>
      )}
      <MilestoneSection about="streams" id={stream.id} />
      <FigureSections about="streams" id={stream.id} />
      <StatusClaims stream={stream} />
      <RecordFoot note={stream.note} reservation={stream.reservation} references={allReferences(stream)} />
    </>
  );
}

/** The spans, where there is more to say than since and until. */
function Periods({ stream: { spans } }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const states = useWords(commonWords);
  const say = useSay();
  const language = useLanguage();
  if (spans.length === 1 && spans.every(({ note }) => note === null)) return null;
  return (
    <Section title={t.periods}>
      <ul className="details__periods">
        {spans.map((span, i) => (
          <li key={i}>
            {span.status === "planned" && span.to === null ? (
              sayBeginning({ kind: span.status, moment: span.from }, language)
            ) : (
              <>
                <PeriodText from={span.from} to={span.to} />: {states[span.status]}
              </>
            )}
            {span.note !== null && <p className="details__aside">{say(span.note)}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is not known; the amount stands with the facts where none is published. */
function Gaps({ stream: { gaps } }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const say = useSay();
  if (gaps.length === 0) return null;
  return (
    <Section title={t.gaps}>
      <ul className="details__gaps">
        {gaps.map((gap, i) => (
          <li key={i}>{say(gap.reason)}</li>
        ))}
      </ul>
    </Section>
  );
}

function StatusClaims({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const claims = stream.claims
    .filter((claim): claim is StatusClaim => claim.about === "status")
    .toSorted((a, b) => (a.year ?? -Infinity) - (b.year ?? -Infinity));
  return <TimeClaimSection title={t.statusClaims} claims={claims} open="never" />;
}
