import type { Project } from "../../dataset/schema/story.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { PeriodText } from "../parts/MomentText.tsx";
import { ClaimSection } from "./ClaimSection.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { LinkedSections } from "./LinkedSections.tsx";
import { RecordFoot } from "./RecordFoot.tsx";

/** Everything the dataset says of one project. */
export function ProjectDetails({ project }: { readonly project: Project }) {
  const t = useWords(detailsWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const say = useSay();
  const { place, status, lead, funder, participants, members } = project;
  return (
    <>
      <p className="details__lead">{say(project.description)}</p>
      <Facts>
        <Fact name={t.place}>{say(place.name)}</Fact>
        {place.country !== null && (
          <Fact name={t.country}>
            {new Intl.DisplayNames(language, { type: "region" }).of(place.country) ?? place.country}
          </Fact>
        )}
        <Fact name={t.period}>
          <PeriodText from={project.from} to={project.to} isAhead={status === "planned"} />
        </Fact>
        <Fact name={t.status}>{t[`project-${status}`]}</Fact>
        {lead !== null && <Fact name={t.lead}>{say(lead)}</Fact>}
        {funder !== null && <Fact name={t.funder}>{say(funder)}</Fact>}
        {participants !== null && <Fact name={t.participants}>{say(participants)}</Fact>}
        {members.length > 0 && (
          <Fact name={t.members}>
            {members.map((member) => `${say(member.place.name)} (${say(member.who)})`).join("; ")}
          </Fact>
        )}
        <Fact name={t.confidence}>{t.confidenceOfProject({ level: common[project.confidence] })}</Fact>
      </Facts>
      <ClaimSection title={t.projectFigures} claims={project.figures} sayAll={t.allFigures} />
      <LinkedSections partners={project.partners} streams={[]} />
      <RecordFoot note={project.note} reservation={project.reservation} references={project.references} />
    </>
  );
}
