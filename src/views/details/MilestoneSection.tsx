import type { Milestone } from "../../dataset/schema/story.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { Fold } from "../../ui/Fold.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { Section } from "./Section.tsx";
import { WalkLink } from "./WalkLink.tsx";

/** How many milestones stand open; a long history waits behind one line. */
const OPEN_AT_MOST = 6;

/** The milestones that mention a partner or a stream, in order of time; nothing where there are none. */
export function MilestoneSection({
  about,
  id,
}: {
  readonly about: "partners" | "streams";
  readonly id: string;
}) {
  const t = useWords(detailsWords);
  const milestones = useAtlas()
    .dataset.milestones.filter((milestone) => milestone[about].includes(id))
    .toSorted((a, b) => (a.when.year ?? Infinity) - (b.when.year ?? Infinity));
  if (milestones.length === 0) return null;
  const list = <MilestoneList milestones={milestones} />;
  return (
    <Section title={t.milestones}>
      {milestones.length > OPEN_AT_MOST ? (
        <Fold summary={t.allMilestones({ n: milestones.length })}>{list}</Fold>
      ) : (
        list
      )}
    </Section>
  );
}

function MilestoneList({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const language = useLanguage();
  const say = useSay();
  return (
    <ul className="details__milestones">
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <WalkLink to={{ kind: "milestone", id: milestone.id }}>
            <span className="details__when">{sayMoment(milestone.when, language)}</span>{" "}
            <span>{say(milestone.title)}</span>
          </WalkLink>
        </li>
      ))}
    </ul>
  );
}
