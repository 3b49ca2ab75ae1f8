import { useMemo } from "react";
import type { Moment } from "../../dataset/schema/common.ts";
import type { Project } from "../../dataset/schema/story.ts";
import { beyondWords } from "../../i18n/messages/beyond.ts";
import { cardProjects } from "../../model/projectPlaces.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { PeriodText } from "../parts/MomentText.tsx";
import { countryName } from "./countryName.ts";
import { latePart } from "../parts/latePart.tsx";
import { sayProject } from "./sayProject.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import "./stageBeyond.css";

/** With all the coasts of the earth: it comes when the cards are there. */
const WorldSheet = latePart(() => import("./WorldSheet.tsx").then((m) => m.WorldSheet), "quiet");

/** Where projects are on a map, and a card for each of a few, in type for a hall; of the one that is chosen also what it is. */
export function StageBeyond() {
  const { dataset, projects } = useAtlas();
  const { selection } = useSelect();
  const selected = selection?.kind === "project" ? projects.get(selection.id) : undefined;
  const shown = useMemo(
    () => (selected === undefined ? cardProjects(dataset) : [selected]),
    [dataset, selected],
  );
  return (
    <div className="stage-beyond" data-single={selected !== undefined}>
      <div className="stage-beyond__map">
        <WorldSheet isDesk={false} projects={shown} />
      </div>
      <ul>
        {shown.map((project) => (
          <Card key={project.id} project={project} isWhole={selected !== undefined} />
        ))}
      </ul>
    </div>
  );
}

interface CardProps {
  readonly project: Project;
  readonly isWhole: boolean;
}

function Card({ project, isWhole }: CardProps) {
  const t = useWords(beyondWords);
  const say = useSay();
  const language = useLanguage();
  const { lastYear } = useAtlas();
  const { hasRecord = false } = useDisplay();
  const { place, title, from, to, status, description } = project;
  const isOpen = status === "running" && from.year !== null && from.year <= lastYear;
  const country = place.country === null ? null : countryName(place.country, language);
  const name = say(place.name);
  // Among others a card says years; a day of a month takes a line more.
  const when = isWhole ? { from, to } : { from: inYears(from), to: to === null ? null : inYears(to) };
  return (
    <li>
      <h3>
        {isWhole ? (
          say(title)
        ) : (
          <ViewLink to={{ selection: { kind: "project", id: project.id } }}>{say(title)}</ViewLink>
        )}
      </h3>
      <p>{country === null || name.includes(country) ? name : `${name}, ${country}`}</p>
      <p className="stage-beyond__period">
        <PeriodText {...when} isAhead={!isOpen} /> · {t[status]}
      </p>
      {isWhole && !hasRecord && (
        <p className="stage-beyond__description">
          {say(description)} {sayProject({ ...project, participants: null }, language, true)}
        </p>
      )}
    </li>
  );
}

const inYears = (moment: Moment): Moment =>
  moment.precision === "exact" ? { ...moment, precision: "year", date: null } : moment;
