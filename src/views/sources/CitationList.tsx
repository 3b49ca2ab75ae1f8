import { aboutWords } from "../../i18n/messages/about.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { sourcesWords } from "../../i18n/messages/sources.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { Citation } from "../../model/citations.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

const COLLECTIONS = [
  "partners",
  "streams",
  "milestones",
  "impactFigures",
  "series",
  "projects",
  "findings",
  "studies",
  "about",
] as const;

/** What cites a reference; choosing one leads to the view that shows it. */
export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  const common = useWords(commonWords);
  const { series, finding, study, about } = useWords(sourcesWords);
  const nameOf = useCitationName();
  const kinds: Readonly<Record<Citation["collection"], string>> = {
    partners: common.partner,
    streams: common.stream,
    milestones: common.milestone,
    impactFigures: common.figure,
    series,
    projects: common.project,
    findings: finding,
    studies: study,
    about,
  };
  return (
    <div className="source__citation-groups">
      {COLLECTIONS.map((collection) => {
        const own = citations.filter((citation) => citation.collection === collection);
        if (own.length === 0) return null;
        return (
          <div key={collection} className="source__citation-group">
            <p className="source__citation-kind">{kinds[collection]}</p>
            <ul aria-label={kinds[collection]}>
              {own.map((citation) => (
                <li key={citation.id}>
                  <ViewLink to={whereTo(citation)} className="link-button">
                    {nameOf(citation)}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** Returns the view that shows a record, and the record as what is selected in it. */
function whereTo({ collection, id }: Citation): Pick<ViewState, "view" | "selection"> & Partial<ViewState> {
  switch (collection) {
    case "partners":
      return { view: "overview", selection: { kind: "partner", id } };
    case "streams":
      return { view: "overview", selection: { kind: "stream", id } };
    case "milestones":
      return { view: "overview", selection: { kind: "milestone", id } };
    case "impactFigures":
      return { view: "impact", selection: { kind: "figure", id } };
    case "series": // stands in the impact view, but is nothing that can be selected
      return { view: "impact", selection: null };
    case "projects":
      return { view: "beyond", selection: { kind: "project", id } };
    case "findings":
      return { view: "impact", selection: null };
    case "studies":
      return { view: "impact", selection: null, without: "all" };
    case "about":
      return { view: "about", selection: null };
  }
}

function useCitationName(): (citation: Citation) => string {
  const atlas = useAtlas();
  const names = useNames();
  const say = useSay();
  const language = useLanguage();
  const { title } = useWords(aboutWords);
  return ({ collection, id }) => {
    switch (collection) {
      case "about":
        return title;
      case "partners":
        return names.partner(id);
      case "streams": {
        const stream = atlas.streams.get(id);
        return stream === undefined ? id : names.stream(stream);
      }
      case "milestones": {
        const milestone = atlas.milestones.get(id);
        return milestone === undefined
          ? id
          : `${sayMoment(milestone.when, language)}: ${say(milestone.title)}`;
      }
      case "findings": {
        const record = atlas.dataset.findings.find((one) => one.id === id);
        return record === undefined ? id : say(record.sentence);
      }
      case "studies": {
        const record = atlas.dataset.studies.find((one) => one.id === id);
        return record === undefined ? id : say(record.title);
      }
      case "impactFigures":
      case "series":
      case "projects": {
        const records = { impactFigures: atlas.figures, series: atlas.series, projects: atlas.projects };
        const record = records[collection].get(id);
        return record === undefined ? id : say(record.title);
      }
    }
  };
}
