import { sayMoment } from "../../i18n/messages/moments.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { sourcesWords } from "../../i18n/messages/sources.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { Citation } from "../../model/atlas.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";

/** What cites a reference; choosing one leads to the view that shows it. */
export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  const common = useWords(commonWords);
  const { series } = useWords(sourcesWords);
  const store = useAtlasStore();
  const nameOf = useCitationName();
  const kinds: Readonly<Record<Citation["collection"], string>> = {
    partners: common.partner,
    streams: common.stream,
    milestones: common.milestone,
    impactFigures: common.figure,
    series,
    projects: common.project,
  };
  return (
    <ul>
      {citations.map((citation) => (
        <li key={`${citation.collection} ${citation.id}`}>
          <span className="source__citation-kind">{kinds[citation.collection]}</span>{" "}
          <button type="button" className="link-button" onClick={() => store.choose(whereTo(citation))}>
            {nameOf(citation)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Returns the view that shows a record, and the record as what is selected in it. */
function whereTo({ collection, id }: Citation): Partial<ViewState> {
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
  }
}

function useCitationName(): (citation: Citation) => string {
  const atlas = useAtlas();
  const names = useNames();
  const say = useSay();
  const language = useLanguage();
  return ({ collection, id }) => {
    switch (collection) {
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
