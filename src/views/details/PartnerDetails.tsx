import type { Partner } from "../../dataset/schema/partner.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { withoutWords } from "../../i18n/messages/without.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { isDrawnByItself } from "../../model/drawn.ts";
import { partnersOf } from "../../model/filter.ts";
import { partnersBeside, streamsOfPartner } from "../../model/neighbours.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useConfig } from "../hooks/configContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { ExternalLink } from "../parts/ExternalLink.tsx";
import { hostOf } from "../parts/hostOf.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import { PeriodText } from "../parts/MomentText.tsx";
import { ClaimSection } from "./ClaimSection.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { FigureSections } from "./FigureSections.tsx";
import { FollowLinks } from "./FollowLinks.tsx";
import { MilestoneSection } from "./MilestoneSection.tsx";
import { PartnerList } from "./PartnerList.tsx";
import { PartnerNames } from "./PartnerNames.tsx";
import { PartnerPart } from "./PartnerPart.tsx";
import { PartnerPlace } from "./PartnerPlace.tsx";
import { RecordFoot } from "./RecordFoot.tsx";
import { ReferenceFold } from "./ReferenceFold.tsx";
import { Section } from "./Section.tsx";
import { StreamList } from "./StreamList.tsx";

/**
 * Everything the dataset says of one partner, in the order of questions: what it is and makes, its names and owners, what it
 * gives and takes, since when, its figures, who says so. A hall is told it in the same order (`partsOf`).
 */
export function PartnerDetails({ partner }: { readonly partner: Partner }) {
  const t = useWords(detailsWords);
  const say = useSay();
  const atlas = useAtlas();
  const { gives, takes, handsOn } = streamsOfPartner(atlas, partner.id);
  const beside = partnersBeside(atlas, partner.id);
  return (
    <>
      <p className="details__lead">{say(partner.description)}</p>
      <Facts>
        <Fact name={t.makes}>{say(partner.makes)}</Fact>
      </Facts>
      <PartnerNames partner={partner} />
      <FollowLinks onward={gives} back={takes} isNamed />
      <WithoutLink partner={partner} />
      {gives.length > 0 && (
        <Section title={t.gives}>
          <StreamList streams={gives} ends="receiver" />
        </Section>
      )}
      {takes.length > 0 && (
        <Section title={t.takes}>
          <StreamList streams={takes} ends="donor" />
        </Section>
      )}
      {handsOn.length > 0 && (
        <Section title={t.handsOn}>
          <StreamList streams={handsOn} ends="both" />
        </Section>
      )}
      <Section title={t.sinceWhen}>
        <Facts>
          <Fact name={t.onSite}>
            <PeriodText from={partner.from} to={partner.to} />
            {partner.from.reason !== null && <p className="details__aside">{say(partner.from.reason)}</p>}
          </Fact>
          <PartnerPart partner={partner} />
          <Memberships partner={partner} />
          <PartnerPlace partner={partner} />
          {partner.web !== null && (
            <Fact name={t.web}>
              <ExternalLink href={partner.web}>{hostOf(partner.web)}</ExternalLink>
            </Fact>
          )}
        </Facts>
      </Section>
      {partner.successors.length > 0 && (
        <Section title={t.successors}>
          <PartnerList ids={partner.successors} />
        </Section>
      )}
      <ClaimSection title={t.partnerFigures} claims={partner.figures} sayAll={t.allFigures} />
      <MilestoneSection about="partners" id={partner.id} />
      <FigureSections about="partners" id={partner.id} />
      {beside.length > 0 && (
        <Section title={t.neighbours}>
          <PartnerList ids={beside.map(({ id }) => id)} />
        </Section>
      )}
      <RecordFoot note={partner.note} reservation={partner.reservation} references={partner.references} />
    </>
  );
}

/** A way to the network without the partner, where the deployment has it and something would be gone. */
function WithoutLink({ partner: { id } }: { readonly partner: Partner }) {
  const t = useWords(withoutWords);
  const names = useNames();
  const { whatIf } = useConfig();
  const { all } = useYearGraph();
  const hasStreams = all.some(
    ({ stream, state }) => isDrawnByItself(state) && partnersOf(stream).includes(id),
  );
  if (!whatIf || !hasStreams) return null;
  return (
    <ViewLink to={{ without: id, follow: [] }} className="text-button">
      {t.open({ name: names.short(id) })}
    </ViewLink>
  );
}

/** When it belonged to the association, the newest time first. */
function Memberships({ partner: { memberships } }: { readonly partner: Partner }) {
  const t = useWords(detailsWords);
  const kinds = useWords(commonWords);
  const say = useSay();
  if (memberships.length === 0) return null;
  return (
    <Fact name={t.membership}>
      {memberships.toReversed().map((membership, i) => (
        <div key={i}>
          <p>
            {kinds[membership.as]}, <PeriodText from={membership.from} to={membership.to} />
          </p>
          {membership.note !== null && <p className="details__aside">{say(membership.note)}</p>}
          <ReferenceFold ids={membership.references} />
        </div>
      ))}
    </Fact>
  );
}
