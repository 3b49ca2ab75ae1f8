import type { Project } from "../../dataset/schema/story.ts";
import { beyondWords } from "../../i18n/messages/beyond.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { PeriodText } from "../parts/MomentText.tsx";
import { countryName } from "./countryName.ts";
import { projectsByPlace, type Where } from "./projectsByPlace.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import "./stageBeyond.css";

/** A hall is shown what lies away from home. */
const SHOWN: readonly Where[] = ["abroad", "across", "elsewhere"];

/** The places of the projects, in type for a hall, each a link; of the one that is chosen also what it is. */
export function StageBeyond() {
  const { meta, projects } = useAtlas().dataset;
  const { selection } = useSelect();
  const selected = projects.find(({ id }) => selection?.kind === "project" && selection.id === id);
  const groups = projectsByPlace(projects, meta).filter(({ where }) => SHOWN.includes(where));
  const shown = selected === undefined ? groups.flatMap((group) => group.projects) : [selected];
  return (
    <div className="stage-beyond" data-single={selected !== undefined}>
      <ul>
        {shown.map((project) => (
          <Place key={project.id} project={project} isWhole={selected !== undefined} />
        ))}
      </ul>
    </div>
  );
}

interface PlaceProps {
  readonly project: Project;
  readonly isWhole: boolean;
}

function Place({ project, isWhole }: PlaceProps) {
  const t = useWords(beyondWords);
  const say = useSay();
  const language = useLanguage();
  const { lastYear } = useAtlas();
  const { hasRecord = false } = useDisplay();
  const { place, title, from, to, status, description } = project;
  const country = place.country === null ? null : countryName(place.country, language);
  const isOpen = status === "running" && from.year !== null && from.year <= lastYear;
  const name = (
    <>
      {say(place.name)}
      {country !== null && !say(place.name).includes(country) && `, ${country}`}
    </>
  );
  return (
    <li>
      <h3>
        {isWhole ? name : <ViewLink to={{ selection: { kind: "project", id: project.id } }}>{name}</ViewLink>}
      </h3>
      {!(isWhole && hasRecord) && <p>{say(title)}</p>}
      <p className="stage-beyond__period">
        <PeriodText from={from} to={to} isAhead={!isOpen} /> · {t[status]}
      </p>
      {isWhole && !hasRecord && <p className="stage-beyond__description">{say(description)}</p>}
    </li>
  );
}
