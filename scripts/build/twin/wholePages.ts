/** The pages that hold all of one kind: contents, projects, sources. */
import type { Text } from "../../../src/dataset/schema/common.ts";
import type { Project, Reference } from "../../../src/dataset/schema/story.ts";
import { commonWords } from "../../../src/i18n/messages/common.ts";
import { compareWords } from "../../../src/i18n/messages/compare.ts";
import { detailsWords } from "../../../src/i18n/messages/details.ts";
import { partsWords } from "../../../src/i18n/messages/parts.ts";
import { sourcesWords } from "../../../src/i18n/messages/sources.ts";
import { type Citation, citationsOf } from "../../../src/model/citations.ts";
import { comparisonsOf } from "../../../src/model/comparisons.ts";
import { yearEvents } from "../../../src/model/events.ts";
import { FAMILIES, streamOrder } from "../../../src/model/filter.ts";
import { sayPeriod } from "../../../src/views/parts/sayPeriod.ts";
import { sayReferenceYear } from "../../../src/views/parts/sayReference.ts";
import { staticAbout } from "../static-about.ts";
import { escape } from "../static-page.ts";
import { byName, type Desk, link, PAGE, partnerLink, sourceLinks, streamLink } from "./desk.ts";
import { between, facts, Html, html, list, type Part, section } from "./html.ts";
import type { TwinPage } from "./page.ts";
import { claimTable, remarks, streamTable } from "./parts.ts";
import { findingPlace } from "./resultsPage.ts";
import { studyPlace } from "./worthPage.ts";
import { sayCount } from "./yearPage.ts";

/** Returns the first page: what it is, and links to everything. */
export function indexPage(desk: Desk): TwinPage {
  const { atlas, dataset, t, say, language, format } = desk;
  const { meta, partners, streams } = dataset;
  return {
    name: PAGE.index,
    title: t.asText({ title: say(meta.title) }),
    description: say(meta.description),
    view: {},
    about: { "@type": "Place", name: say(meta.place) },
    content: [
      html`<p>${say(meta.description)}</p>`,
      html`<p>${sayCount(desk, atlas.lastYear)}</p>`,
      html`<p>${say(meta.countNote)}</p>`,
      section(
        t.partners({ n: partners.length }),
        list(
          byName(desk, partners).map(({ id, kind, makes }) => [
            partnerLink(desk, id),
            ` (${commonWords[language][kind]}): ${say(makes)}`,
          ]),
        ),
      ),
      section(
        t.streams({ n: streams.length }),
        FAMILIES.map((family) => {
          const own = streamOrder(streams).filter((stream) => stream.family === family);
          return own.length === 0
            ? null
            : html`<h3>${commonWords[language][family]}</h3>
                ${streamTable(desk, own)}`;
        }),
      ),
      section(t.years, yearList(desk)),
      section(compareWords[language].offered, comparedYears(desk)),
      new Html(staticAbout(dataset, language, escape).join("\n")),
      html`<p>${t.edition({ version: meta.version, date: format.date(meta.asOf) })} ${say(meta.licence)}</p>`,
    ],
  };
}

function yearList(desk: Desk): Html | null {
  const { atlas, t, say } = desk;
  return list(
    yearEvents(atlas).map(({ year, started, ended, milestones }) => [
      link(PAGE.year(year), String(year)),
      started.length > 0 && ` ${t.began}: ${started.map(({ resource }) => say(resource)).join(", ")}.`,
      ended.length > 0 && ` ${t.endedThen}: ${ended.map(({ resource }) => say(resource)).join(", ")}.`,
      milestones.length > 0 && ` ${milestones.map(({ title }) => say(title)).join("; ")}.`,
    ]),
  );
}

/** Two years held against each other, which only the atlas can show: each a link to that picture. */
function comparedYears({ atlas, atlasAddress, language, say }: Desk): Html | null {
  const words = compareWords[language];
  return list(
    comparisonsOf(atlas).map(({ title, from, to }) => {
      const years = words.firstAndLast({ from, to });
      const href = atlasAddress({ year: to === atlas.lastYear ? null : to, compare: from });
      return html`<a href="${href}">${title === null ? years : say(title)}</a
        >${title !== null && `: ${years}`}`;
    }),
  );
}

/** Returns the page of what is beside the streams: projects, networks, visits. */
export function projectsPage(desk: Desk): TwinPage {
  const { dataset, t, say } = desk;
  return {
    name: PAGE.projects,
    title: t.projects,
    description: t.projects,
    view: { view: "beyond" },
    about: { "@type": "Dataset", name: say(dataset.meta.title) },
    content: dataset.projects.map((project) => projectPart(desk, project)),
  };
}

function projectPart(desk: Desk, project: Project): Html {
  const { say, language } = desk;
  const d = detailsWords[language];
  return html`<section id="${project.id}">
    <h2>${say(project.title)}</h2>
    <p>${say(project.description)}</p>
    ${facts([
      [d.place, say(project.place.name)],
      [d.period, sayPeriod(project, language)],
      [d.status, d[`project-${project.status}`]],
      [d.lead, project.lead === null ? null : say(project.lead)],
      [d.funder, project.funder === null ? null : say(project.funder)],
      [d.participants, project.participants === null ? null : say(project.participants)],
      [
        d.members,
        project.members.length === 0
          ? null
          : project.members.map(({ who, place }) => `${say(place.name)} (${say(who)})`).join("; "),
      ],
      [
        d.partners,
        between(
          project.partners.map((id) => partnerLink(desk, id)),
          ", ",
        ),
      ],
    ])}
    ${claimTable(desk, project.figures)}${remarks(desk, project)}
    <p>${sourceLinks(desk, project.references)}</p>
  </section>`;
}

/** Returns the page of all sources, each with what it is cited for. */
export function sourcesPage(desk: Desk): TwinPage {
  const { dataset, t, say } = desk;
  const citations = citationsOf(dataset);
  return {
    name: PAGE.sources,
    title: t.sources,
    description: t.sources,
    view: { view: "sources" },
    about: { "@type": "Dataset", name: say(dataset.meta.title) },
    content: [
      html`<ul>
        ${dataset.references.map(
          (reference) =>
            html`<li id="${reference.id}">
              ${referencePart(desk, reference)}${citedBy(desk, reference.id, citations)}
            </li> `,
        )}
      </ul>`,
    ],
  };
}

function referencePart({ say, language }: Desk, reference: Reference): Part {
  const words = sourcesWords[language];
  const { title, url, author, publisher, noUrl, otherUrls, kind, read } = reference;
  const origin = [author, publisher, sayReferenceYear(reference, say) ?? partsWords[language].undated];
  return [
    html`<cite>${url === null ? say(title) : html`<a href="${url}">${say(title)}</a>`}</cite>`,
    `, ${origin.filter((part) => part !== null).join(", ")}. ${words[kind]}. `,
    read === null ? words.readUnknown : words.read({ part: say(read) }),
    noUrl === null ? null : ` ${say(noUrl)}`,
    otherUrls.length > 0 && [
      ` ${words.alsoAt}: `,
      between(
        otherUrls.map((other) => html`<a href="${other}">${other}</a>`),
        ", ",
      ),
    ],
  ];
}

function citedBy(desk: Desk, id: string, citations: ReturnType<typeof citationsOf>): Part {
  const links = (citations.get(id) ?? []).flatMap((citation) => citationLink(desk, citation) ?? []);
  return links.length === 0 ? null : html`<p>${desk.t.citedBy}: ${between(links, "; ")}</p>`;
}

/** Returns where something that cites a source stands; null where it has no place of its own in the text. */
function citationLink(desk: Desk, { collection, id }: Citation): Html | null {
  const { atlas, dataset, say, years } = desk;
  const to = (page: string, text: Text | undefined, place: string | null = id) =>
    text === undefined ? null : link(page, say(text), place);
  switch (collection) {
    case "partners":
      return partnerLink(desk, id);
    case "streams": {
      const stream = atlas.streams.get(id);
      return stream === undefined ? null : streamLink(desk, stream);
    }
    case "milestones": {
      const { when, title } = atlas.milestones.get(id) ?? {};
      const year = when?.year ?? null;
      return year !== null && years.includes(year) ? to(PAGE.year(year), title, null) : null;
    }
    case "impactFigures":
      return to(PAGE.results, atlas.figures.get(id)?.title);
    case "series":
      return to(PAGE.results, atlas.series.get(id)?.title);
    case "projects":
      return to(PAGE.projects, atlas.projects.get(id)?.title);
    case "findings":
      return to(PAGE.results, dataset.findings.find((one) => one.id === id)?.sentence, findingPlace(id));
    case "studies":
      return to(PAGE.worth, dataset.studies.find((one) => one.id === id)?.title, studyPlace(id));
    case "about":
      return null;
  }
}
