/** A page of the atlas as text: its frame in HTML, and what search engines read of it. */
import { networkWords } from "../../../src/i18n/messages/network.ts";
import { worthWords } from "../../../src/i18n/messages/worth.ts";
import type { Language } from "../../../src/lib/language.ts";
import { LANGUAGES } from "../../../src/lib/language.ts";
import type { ViewState } from "../../../src/state/viewState.ts";
import { scriptSafe } from "../static-page.ts";
import { type Desk, link, PAGE, ROOT } from "./desk.ts";
import { Html, html, type Part } from "./html.ts";
import { twinWords } from "./twinWords.ts";

/** What is on one page. */
export interface TwinPage {
  /** Name of the file, without folder and ending. */
  readonly name: string;
  readonly title: string;
  /** One or two sentences for lists of search results. */
  readonly description: string;
  /** What the atlas shows for it. */
  readonly view: Partial<ViewState>;
  /** What it is about, in the words of schema.org. */
  readonly about: object;
  readonly content: readonly Part[];
}

/** What lies around the pages. */
export interface TwinPlace {
  /** Addresses of style sheets and icon, relative to the folder of the build. */
  readonly styles: readonly string[];
  readonly icon: string;
  /** Script that reads a page aloud; null where there is none. */
  readonly script: string | null;
  /** Address of the atlas in a language with a query, relative to the same folder. */
  readonly atlas: (language: Language, query: string) => string;
  /** Where the atlas stands, null where that is not known. */
  readonly publicAddress: string | null;
}

/** Folder of the pages of a language, relative to the folder of the build. */
export const folderOf = (language: Language): string => `text/${language}`;

/** Returns the whole HTML of a page. */
export function pageHtml(desk: Desk, page: TwinPage, place: TwinPlace): string {
  const { language, t } = desk;
  const { styles, icon, script } = place;
  const others = LANGUAGES.filter((other) => other !== language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${titleOf(desk, page)}</title>
        <meta name="description" content="${page.description}" />
        ${alternates(page, place, language)}
        ${styles.map((href) => html`<link rel="stylesheet" href="${ROOT}${href}" /> `)}
        <link rel="icon" href="${ROOT}${icon}" type="image/svg+xml" />
        ${new Html(`<script type="application/ld+json">${scriptSafe(structuredData(desk, page, place))}</script>`)}
        ${script !== null && html`<script src="${ROOT}${script}" defer></script>`}
      </head>
      <body class="help-page">
        <nav aria-label="${t.contents}">
          <a href="${desk.atlasAddress(page.view)}">${t.toAtlas}</a>
          <ul>
            ${contents(desk, page)}
          </ul>
          ${others.map(
            (other) =>
              html`<a href="../${other}/${page.name}.html" lang="${other}" hreflang="${other}"
                >${twinWords[other].languageName}</a
              >`,
          )}
          ${script !== null && html`<button type="button" hidden data-read-aloud data-stop="${t.stopReading}">${t.readAloud}</button>`}
        </nav>
        <main>
          <h1>${page.title}</h1>
          ${page.content}
        </main>
      </body>
    </html> `.markup;
}

const titleOf = ({ dataset, language }: Desk, { title, name }: TwinPage): string =>
  name === PAGE.index ? title : `${title} · ${dataset.meta.title[language]}`;

function contents({ t, language, dataset }: Desk, page: TwinPage): Part {
  const pages = [
    [PAGE.index, t.contents],
    [PAGE.results, t.results],
    ...(dataset.studies.length > 0 ? [[PAGE.worth, worthWords[language].title] as const] : []),
    [PAGE.network, networkWords[language].title],
    [PAGE.projects, t.projects],
    [PAGE.sources, t.sources],
  ] as const;
  return pages.map(([name, title]) =>
    name === page.name
      ? html`<li><a href="./${name}.html" aria-current="page">${title}</a></li> `
      : html`<li>${link(name, title)}</li> `,
  );
}

/** Search engines ask for whole addresses; without a known one the pages name each other beside themselves. */
function alternates({ name }: TwinPage, { publicAddress }: TwinPlace, own: Language): Part {
  const addressOf = (language: Language) =>
    publicAddress === null
      ? `../${language}/${name}.html`
      : new URL(`${folderOf(language)}/${name}.html`, publicAddress).href;
  return [
    publicAddress !== null && html`<link rel="canonical" href="${addressOf(own)}" /> `,
    LANGUAGES.map(
      (language) => html`<link rel="alternate" hreflang="${language}" href="${addressOf(language)}" /> `,
    ),
  ];
}

function structuredData({ dataset, language }: Desk, page: TwinPage, { publicAddress }: TwinPlace): object {
  const { meta } = dataset;
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: page.title,
    description: page.description,
    inLanguage: language,
    dateModified: meta.asOf,
    ...(publicAddress === null
      ? {}
      : { url: new URL(`${folderOf(language)}/${page.name}.html`, publicAddress).href }),
    about: page.about,
    isPartOf: {
      "@type": "Dataset",
      name: meta.title[language],
      description: meta.description[language],
      version: meta.version,
      license: { "@type": "CreativeWork", name: meta.licence[language] },
    },
  };
}
