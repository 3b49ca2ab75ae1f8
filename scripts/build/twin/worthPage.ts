/** The page of the published comparison of the place with its exchanges and without them. */
import type { FigureClaim } from "../../../src/dataset/schema/claim.ts";
import type { Study } from "../../../src/dataset/schema/study.ts";
import { detailsWords } from "../../../src/i18n/messages/details.ts";
import { partsWords } from "../../../src/i18n/messages/parts.ts";
import { worthWords } from "../../../src/i18n/messages/worth.ts";
import { type ComparedFigure, comparedFigures } from "../../../src/model/study.ts";
import { sayAmount, sayYearsAndGround } from "../../../src/views/parts/sayClaim.ts";
import { type Desk, link, PAGE, sourceLinks } from "./desk.ts";
import { facts, type Html, html, type Part, table } from "./html.ts";
import type { TwinPage } from "./page.ts";
import { referenceList } from "./parts.ts";

/** Returns the page of every published comparison: its sides, its method, its totals and who says otherwise. */
export function worthPage(desk: Desk): TwinPage {
  const { dataset, language, say } = desk;
  const words = worthWords[language];
  return {
    name: PAGE.worth,
    title: words.title,
    description: dataset.studies.map(({ description }) => say(description)).join(" "),
    view: { view: "impact", without: "all" },
    about: { "@type": "Dataset", name: say(dataset.meta.title) },
    content: [html`<p>${words.whole}</p>`, dataset.studies.map((study) => studyPart(desk, study))],
  };
}

/** The id of the place where a study stands. */
export const studyPlace = (id: string): string => `study-${id}`;

function studyPart(desk: Desk, study: Study): Html {
  const { language, say } = desk;
  const words = worthWords[language];
  return html`<section id="${studyPlace(study.id)}">
    <h2>${say(study.title)}</h2>
    <p>${say(study.description)}</p>
    ${facts([
      [words.with, say(study.with)],
      [words.without, say(study.without)],
      [words.method, say(study.method)],
      [words.dataOf, study.referenceYear ?? words.unknown],
      [words.published, study.publishedYear ?? words.unknown],
    ])}
    <h3>${words.difference}</h3>
    ${figureTable(desk, study)}
    ${
      study.note !== null &&
      html`<h3>${words.notPublished}</h3>
        <p>${say(study.note)}</p>`
    }
    <h3>${words.sources}</h3>
    ${referenceList(desk, study.references)}
  </section>`;
}

/** Its figures, under each the same given again and what others say of the year; why they differ stands with the figure. */
function figureTable(desk: Desk, study: Study): Html | null {
  const { language, t } = desk;
  return table(
    [t.what, detailsWords[language].amount, t.yearsAndGround, partsWords[language].references],
    comparedFigures(desk.atlas, study)
      .flat()
      .flatMap((one) => figureRows(desk, one, study.referenceYear)),
  );
}

function figureRows(desk: Desk, one: ComparedFigure, referenceYear: number | null): Part[][] {
  const { language, say } = desk;
  const { figure, claim, restated, sameYear } = one;
  const words = worthWords[language];
  const row = (claimed: FigureClaim, lead: Part = null): Part[] => [
    [lead, link(PAGE.results, say(figure.title), figure.id)],
    sayAmount(claimed, language),
    [sayYearsAndGround(claimed, language), claimed.note === null ? null : html`<p>${say(claimed.note)}</p>`],
    sourceLinks(desk, claimed.references),
  ];
  return [
    row(claim),
    ...restated.map((other) => row(other, `${words.restated}: `)),
    ...(referenceYear === null
      ? []
      : sameYear.map((other) => row(other, `${words.sameYear({ year: referenceYear })}: `))),
  ];
}
