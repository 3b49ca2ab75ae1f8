import type { Milestone } from "../../dataset/schema/story.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { withoutWords } from "../../i18n/messages/without.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { allReferences } from "../../model/claims.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { AftermathList } from "../parts/AftermathList.tsx";
import { MomentText } from "../parts/MomentText.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { LinkedSections } from "./LinkedSections.tsx";
import { RecordFoot } from "./RecordFoot.tsx";
import { Section } from "./Section.tsx";
import { TimeClaimSection } from "./TimeClaimSection.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";

/** Everything the dataset says of one milestone. */
export function MilestoneDetails({ milestone }: { readonly milestone: Milestone }) {
  const t = useWords(detailsWords);
  const common = useWords(commonWords);
  const without = useWords(withoutWords);
  const say = useSay();
  return (
    <>
      <p className="details__lead">{say(milestone.description)}</p>
      <Facts>
        <Fact name={t.date}>
          <MomentText moment={milestone.when} />
        </Fact>
        <Fact name={t.confidence}>{t.confidenceOfMilestone({ level: common[milestone.confidence] })}</Fact>
      </Facts>
      <YearLink year={milestone.when.year} />
      <TimeClaimSection title={t.whenClaims} claims={milestone.claims} open="always" />
      {milestone.stopped.length > 0 && (
        <Section title={without.aftermath}>
          <AftermathList milestone={milestone} />
        </Section>
      )}
      <LinkedSections partners={milestone.partners} streams={milestone.streams} />
      <RecordFoot note={null} reservation={milestone.reservation} references={allReferences(milestone)} />
    </>
  );
}

/** Takes the whole atlas to the year of the milestone; nothing where it is there already or cannot go. */
function YearLink({ year }: { readonly year: number | null }) {
  const t = useWords(detailsWords);
  const { firstYear, lastYear } = useAtlas();
  const current = useYear();
  if (year === null || year === current || year < firstYear || year > lastYear) return null;
  return (
    <ViewLink to={{ year: year === lastYear ? null : year }} className="text-button">
      {t.goToYear({ year })}
    </ViewLink>
  );
}
