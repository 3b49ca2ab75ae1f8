import { useId } from "react";
import type { Project } from "../../dataset/schema/story.ts";
import type { Where } from "../../model/projectsByPlace.ts";
import { beyondWords } from "../../i18n/messages/beyond.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { hoverProps } from "../hooks/useHover.ts";
import { useNames } from "../hooks/useNames.ts";
import { useReveal } from "../hooks/useReveal.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { ClaimTable } from "../parts/ClaimTable.tsx";
import { PeriodText } from "../parts/MomentText.tsx";
import { ReferenceList } from "../parts/ReferenceList.tsx";
import { countryName } from "./countryName.ts";
import { sayProject } from "./sayProject.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

interface Props {
  readonly project: Project;
  readonly where: Where;
  /** Whether it comes into sight when it is selected. */
  readonly reveals: boolean;
  /** Told that it is chosen here. */
  readonly onChoose: () => void;
}

/** One project: where and when, what, who and for how much in sentences, its published figures and its references. */
export function ProjectEntry({ project, where, reveals, onChoose }: Props) {
  const t = useWords(beyondWords);
  const common = useWords(commonWords);
  const say = useSay();
  const who = sayProject(project, useLanguage(), where !== "home");
  const titleId = useId();
  const self = { kind: "project", id: project.id } as const;
  const link = useSelectLink(self);
  const isSelected = link["aria-current"] !== undefined;
  const ref = useReveal<HTMLElement>(isSelected && reveals);
  const { note, figures, partners, references, status } = project;
  return (
    <article ref={ref} className="project" data-selected={isSelected} aria-labelledby={titleId}>
      <div className="project__row">
        <PlaceAndTime project={project} where={where} />
        <div className="project__text">
          <h4 id={titleId}>
            <a {...link} {...hoverProps(self)} onClickCapture={onChoose} className="view-link">
              {say(project.title)}
            </a>
          </h4>
          <p className="project__status" data-status={status}>
            {t[status]}
          </p>
          <p>{say(project.description)}</p>
          {who !== "" && <p>{who}</p>}
          <Members project={project} />
          {partners.length > 0 && <Partners ids={partners} />}
          {note !== null && <p className="project__line">{say(note)}</p>}
        </div>
        <div className="project__ground">
          {figures.length > 0 && <ClaimTable claims={figures} label={t.figures} />}
          <ReferenceList ids={references} />
          <p className="project__line project__confidence">
            {t.confidence({ level: common[project.confidence] })}
          </p>
        </div>
      </div>
    </article>
  );
}

function PlaceAndTime({ project: { place, from, to, status }, where }: Pick<Props, "project" | "where">) {
  const t = useWords(beyondWords);
  const say = useSay();
  const language = useLanguage();
  const { lastYear } = useAtlas();
  // "Since" would say that it still goes on.
  const isOpen = status === "running" && from.year !== null && from.year <= lastYear;
  const country = where === "abroad" && place.country !== null ? countryName(place.country, language) : null;
  return (
    <div className="project__where">
      <p className="project__period">
        <PeriodText from={from} to={to} isAhead={!isOpen} />
      </p>
      <p className="project__place">
        {say(place.name)}
        {country !== null && country !== say(place.name) && `, ${country}`}
      </p>
      {place.point !== null && <p className="project__point">{t.point({ point: say(place.point) })}</p>}
    </div>
  );
}

/** Where those are who take part and are elsewhere: what lights up on the map with the project. */
function Members({ project: { members } }: Pick<Props, "project">) {
  const t = useWords(beyondWords);
  const say = useSay();
  if (members.length === 0) return null;
  return (
    <p className="project__line">
      <span className="project__label">{t.members}:</span>{" "}
      {members.map(({ who, place }) => `${say(place.name)} (${say(who)})`).join("; ")}
    </p>
  );
}

/** The partners of the atlas that take part; choosing one shows its streams. */
function Partners({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(beyondWords);
  const names = useNames();
  return (
    <p className="project__line">
      <span className="project__label">{t.partners}:</span>{" "}
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <ViewLink to={{ selection: { kind: "partner", id } }} className="link-button">
            <span translate="no">{names.partner(id)}</span>
          </ViewLink>
        </span>
      ))}
    </p>
  );
}
