import type { About } from "../../../dataset/schema/about.ts";
import type { Dataset } from "../../../dataset/schema/dataset.ts";
import type { Reference } from "../../../dataset/schema/story.ts";
import type { Cell } from "../../../lib/csv.ts";
import type { Language } from "../../../lib/language.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { allReferences } from "../../../model/claims.ts";
import { partnersOf, type YearGraph } from "../../../model/filter.ts";
import type { ViewName } from "../../../state/viewState.ts";
import { citationsOf } from "../../../model/citations.ts";
import { claimRows } from "../../../views/impact/chartRows.ts";

/** The records that a view shows, with every partner and reference that they name. */
export type ShownData = Pick<
  Dataset,
  "partners" | "streams" | "milestones" | "impactFigures" | "series" | "projects" | "references"
>;

const NOTHING: ShownData = {
  partners: [],
  streams: [],
  milestones: [],
  impactFigures: [],
  series: [],
  projects: [],
  references: [],
};

/** Returns what a view shows of the dataset: the streams of the year that pass the filter, or the view's own records. */
export function shownData(atlas: Atlas, graph: YearGraph, view: ViewName): ShownData {
  const { dataset } = atlas;
  const own = ownRecords(dataset, graph, view);
  const partnerIds = new Set([
    ...own.streams.flatMap(partnersOf),
    ...[...own.milestones, ...own.impactFigures, ...own.series, ...own.projects].flatMap(
      ({ partners }) => partners,
    ),
  ]);
  const partners = dataset.partners.filter(({ id }) => partnerIds.has(id));
  const cited = new Set([
    ...[...own.streams, ...own.milestones].flatMap(allReferences),
    ...[...partners, ...own.series, ...own.projects].flatMap(({ references }) => references),
    ...own.impactFigures.flatMap(({ claims }) => claims.flatMap(({ references }) => references)),
    ...own.projects.flatMap(({ figures }) => figures.flatMap(({ references }) => references)),
  ]);
  if (view === "about")
    for (const [id, by] of citationsOf(dataset))
      if (by.some(({ collection }) => collection === "about")) cited.add(id);
  const references =
    view === "sources" ? dataset.references : dataset.references.filter(({ id }) => cited.has(id));
  return { ...own, partners, references };
}

function ownRecords(dataset: Dataset, graph: YearGraph, view: ViewName): ShownData {
  switch (view) {
    case "impact":
      return { ...NOTHING, impactFigures: dataset.impactFigures, series: dataset.series };
    case "beyond":
      return { ...NOTHING, projects: dataset.projects };
    case "sources":
    case "about":
      return NOTHING;
    default: {
      const streams = graph.visible.map(({ stream }) => stream);
      return { ...NOTHING, streams, milestones: view === "timeline" ? dataset.milestones : [] };
    }
  }
}

const BETWEEN = " | ";

const PROJECT_COLUMNS =
  "id title place country from to status lead funder participants lonLat members references".split(" ");

/**
 * Returns the records of a view that shows no streams as a table: one row for each published value, project or
 * reference. Headings are the names of the format, the same in both languages.
 */
export function recordRows(
  data: ShownData,
  view: ViewName,
  language: Language,
  about: About | null,
): readonly (readonly Cell[])[] {
  if (view === "about") return aboutRows(about, language);
  if (view === "impact") return claimRows(data.impactFigures, language);
  if (view === "beyond") {
    const projects = data.projects.map((project): Cell[] => [
      project.id,
      project.title[language],
      project.place.name[language],
      project.place.country,
      project.from.year,
      project.to?.year ?? null,
      project.status,
      project.lead?.[language] ?? null,
      project.funder?.[language] ?? null,
      project.participants?.[language] ?? null,
      project.place.lonLat?.join(" ") ?? null,
      project.members.map(({ who, place }) => `${place.name[language]}: ${who[language]}`).join(BETWEEN),
      project.references.join(BETWEEN),
    ]);
    return [PROJECT_COLUMNS, ...projects];
  }
  return [
    ["id", "title", "author", "publisher", "year", "url"],
    ...data.references.map((r) => referenceRow(r, language)),
  ];
}

/** One row for each statement of the symbiosis about itself. */
function aboutRows(about: About | null, language: Language): readonly (readonly Cell[])[] {
  const rows = (about?.sections ?? []).flatMap(({ id, title, statements }) =>
    statements.map((statement): Cell[] => [
      id,
      title[language],
      statement.title?.[language] ?? null,
      statement.text[language],
      statement.parts.map((part) => part[language]).join(BETWEEN),
      statement.references.join(BETWEEN),
    ]),
  );
  return [["id", "section", "title", "text", "parts", "references"], ...rows];
}

const referenceRow = (reference: Reference, language: Language): Cell[] => [
  reference.id,
  reference.title[language],
  reference.author,
  reference.publisher,
  reference.year,
  reference.url,
];
