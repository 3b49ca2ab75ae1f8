/** The page of published results: what they come to, each figure with all claims and why they differ, the series. */
import type { Finding } from "../../../src/dataset/schema/finding.ts";
import type { ImpactFigure, Series } from "../../../src/dataset/schema/story.ts";
import { commonWords } from "../../../src/i18n/messages/common.ts";
import { impactWords } from "../../../src/i18n/messages/impact.ts";
import { sayInUnit } from "../../../src/i18n/sayInUnit.ts";
import type { ViewState } from "../../../src/state/viewState.ts";
import { type Desk, link, PAGE, sourceLinks } from "./desk.ts";
import { between, type Html, html, section, table } from "./html.ts";
import type { TwinPage } from "./page.ts";
import { claimTable, remarks } from "./parts.ts";

/** Returns the page of published results and of series; it opens with the findings. */
export function resultsPage(desk: Desk): TwinPage {
  const { dataset, t, say, language } = desk;
  return {
    name: PAGE.results,
    title: t.results,
    description: t.results,
    view: { view: "impact" },
    about: { "@type": "Dataset", name: say(dataset.meta.title) },
    content: [
      section(
        impactWords[language].findings,
        ...dataset.findings.map((finding) => findingPart(desk, finding)),
      ),
      dataset.impactFigures.map(
        (figure) =>
          html`<section id="${figure.id}">
            <h2>${say(figure.title)}</h2>
            <p>${say(figure.description)}</p>
            ${conflictPart(desk, figure)}${claimTable(desk, figure.claims)}${remarks(desk, figure)}
          </section>`,
      ),
      section(
        t.series,
        dataset.series.map((series) => seriesPart(desk, series)),
      ),
    ],
  };
}

/** The id of the place where a finding stands; figures and series stand on the same page under ids of their own. */
export const findingPlace = (id: string): string => `finding-${id}`;

/** One sentence, the figures that bear it out, who says so, and its picture. */
function findingPart(desk: Desk, { id, sentence, chart, references }: Finding): Html {
  const { atlas, atlasAddress, language, say, t } = desk;
  const impact = impactWords[language];
  const ids = "series" in chart ? chart.series : "figures" in chart ? chart.figures : [];
  const behind = ("figure" in chart ? [chart.figure] : ids).flatMap((one) => {
    const record = atlas.figures.get(one) ?? atlas.series.get(one);
    return record === undefined ? [] : [link(PAGE.results, say(record.title), record.id)];
  });
  return html`<h3 id="${findingPlace(id)}">${say(sentence)}</h3>
    <p>
      ${behind.length > 0 && [`${t.behind}: `, between(behind, "; "), ". "]}
      ${impact.source({ n: references.length })} ${sourceLinks(desk, references)}.
      <a href="${atlasAddress(viewOf(chart))}">${t.toAtlas}</a>
    </p>`;
}

/** What the atlas shows for a finding: one figure can be pointed at, all else stands at the top of the results. */
const viewOf = (chart: Finding["chart"]): Partial<ViewState> => ({
  view: "impact",
  selection: "figure" in chart ? { kind: "figure", id: chart.figure } : null,
});

function conflictPart(desk: Desk, { conflict }: ImpactFigure): Html | null {
  const { conflict: title } = impactWords[desk.language];
  return conflict === null
    ? null
    : html`<p><b>${title}:</b> ${desk.say(conflict.text)} ${sourceLinks(desk, conflict.references)}</p>`;
}

function seriesPart(desk: Desk, series: Series): Html {
  const { t, say, language } = desk;
  const value = (amount: number | null) =>
    amount === null ? commonWords[language].notPublished : sayInUnit(amount, series.unit, language);
  return html`<h3 id="${series.id}">${say(series.title)}</h3>
    <p>
      ${say(series.scope)} ${series.inferred === null ? null : say(series.inferred)}
      ${sourceLinks(desk, series.references)}
    </p>
    ${table(
      [t.year, t.value],
      series.values.map(({ year, value: amount }) => [year, value(amount)]),
    )}`;
}
