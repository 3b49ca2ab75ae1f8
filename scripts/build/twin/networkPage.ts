/** The page of the network in the measures of research: what each is, who defined it, its value, and the partners. */
import { NETWORK_MEASURES, type NetworkMeasure } from "../../../src/dataset/schema/networkMeasures.ts";
import { networkWords } from "../../../src/i18n/messages/network.ts";
import {
  BASES,
  type Basis,
  firstBasicSymbiosis,
  type NetworkYear,
  networkYears,
} from "../../../src/model/network/networkYears.ts";
import { publishedMeasures } from "../../../src/model/network/publishedMeasures.ts";
import { LITERATURE, type Work } from "../../../src/views/network/literature.ts";
import { sayMeasure } from "../../../src/views/network/sayMeasure.ts";
import { type Desk, link, PAGE, partnerLink, partnerName, upperFirst } from "./desk.ts";
import { between, type Html, html, type Part, section, table } from "./html.ts";
import type { TwinPage } from "./page.ts";

/** The network at the end of the dataset: from what is documented, and with what was documented earlier. */
type LastYear = Readonly<Record<Basis, NetworkYear | undefined>>;

/** Returns the page of the measures, in the last year of the dataset. */
export function networkPage(desk: Desk): TwinPage {
  const { atlas, dataset, language, say, t } = desk;
  const words = networkWords[language];
  const years = networkYears(atlas);
  const last = { documented: years.documented.at(-1), earlier: years.earlier.at(-1) };
  const since = firstBasicSymbiosis(years.documented);
  const isEmpty = years.earlier.every(({ partners }) => partners.size === 0);
  return {
    name: PAGE.network,
    title: words.title,
    description: words.intro,
    view: { view: "network" },
    about: { "@type": "Dataset", name: say(dataset.meta.title) },
    content: [
      html`<p>${words.intro}</p>`,
      isEmpty
        ? html`<p>${words.empty}</p>`
        : [
            since !== null && html`<p>${words.rule32({ year: since })}</p>`,
            section(
              t.measuresIn({ year: atlas.lastYear }),
              html`<p>${words.bases}</p>`,
              measureTable(desk, last),
            ),
            section(
              words.table({ year: atlas.lastYear }),
              ...BASES.map((basis) => partnersPart(desk, last[basis], basis)),
            ),
          ],
    ],
  };
}

function measureTable(desk: Desk, last: LastYear): Html | null {
  const { language, t } = desk;
  const words = networkWords[language];
  return table(
    [t.what, t.definition, ...BASES.map((basis) => words[basis])],
    NETWORK_MEASURES.map((measure): Part[] => [
      words[measure],
      [
        words[`${measure}Definition`],
        measure === "chain" && BASES.map((basis) => chainPart(desk, last[basis], words[basis])),
        html`<p>${words.literature} ${between(LITERATURE[measure].map(workPart), "; ")}</p>`,
        html`<p>${publishedPart(desk, measure)}</p>`,
      ],
      ...BASES.map((basis) =>
        measure === "degree" || measure === "betweenness"
          ? link(PAGE.network, words.each, placeOf(basis))
          : sayMeasure(measure, last[basis]?.whole[measure] ?? null, language),
      ),
    ]),
  );
}

/** Who stands on the longest chain. */
function chainPart(desk: Desk, last: NetworkYear | undefined, basis: string): Part {
  if (last === undefined || last.chain?.length === 0) return null;
  const chain = last.chain?.map((id) => partnerName(desk, id, last.year)).join(" → ");
  return html`<p>${basis}: ${chain ?? networkWords[desk.language].chainUnknown}</p>`;
}

const workPart = ({ authors, year, title, journal, doi }: Work): Html =>
  html`<cite lang="en"
    >${authors} (${year}), ${title}.
    ${journal}${doi !== null && html` <a href="https://doi.org/${doi}">doi:${doi}</a>`}</cite
  >`;

/** The figures in which others published it, where all their values stand. */
function publishedPart(desk: Desk, measure: NetworkMeasure): Part {
  const words = networkWords[desk.language];
  const figures = publishedMeasures(desk.atlas, measure);
  if (figures.length === 0) return words.publishedNone;
  const links = figures.map(({ id, title }) => link(PAGE.results, desk.say(title), id));
  return [`${words.published}: `, between(links, "; ")];
}

/** The id of the place where the partners stand; a measure of each partner has no value of the whole. */
const placeOf = (basis: Basis): string => `partners-${basis}`;

/** The partners of the year by what lies between them. */
function partnersPart(desk: Desk, last: NetworkYear | undefined, basis: Basis): Html {
  const { atlas, language, format } = desk;
  const words = networkWords[language];
  const { lastYear: year } = atlas;
  const rows = [...(last?.partners.values() ?? [])].toSorted(
    (a, b) =>
      b.betweenness - a.betweenness ||
      format.compare(partnerName(desk, a.partner), partnerName(desk, b.partner)),
  );
  const { partner: name, donorsHead, receiversHead, mutualHead, streamsHead, betweennessHead } = words;
  return html`<h3 id="${placeOf(basis)}">${upperFirst(words[basis], language)}</h3>
    ${
      table(
        [name, donorsHead, receiversHead, mutualHead, streamsHead, betweennessHead],
        rows.map(({ partner, donors, receivers, mutual, streams, betweenness }) => [
          partnerLink(desk, partner, year),
          donors,
          receivers,
          mutual,
          streams,
          sayMeasure("betweenness", betweenness, language),
        ]),
      ) ?? html`<p>${words.tableEmpty({ year })}</p>`
    }`;
}
