/**
 * What readers without JavaScript, search engines and link previews get of a dataset: a title and tags for the head,
 * what it is and the way to all of it as text (twin/) for the body, and the manifest of the installable app.
 */
import type { Text } from "../../src/dataset/schema/common.ts";
import type { Dataset } from "../../src/dataset/schema/dataset.ts";
import { formatFor } from "../../src/i18n/format.ts";
import { defineWords } from "../../src/i18n/words.ts";
import { type Language, LANGUAGES } from "../../src/lib/language.ts";
import { currentName } from "../../src/model/names.ts";

const staticWords = defineWords({
  languageName: { da: "Dansk", en: "English" },
  app: { da: "Symbioseatlas", en: "Symbiosis Atlas" },
  needsScript: {
    da: "Kort, diagrammer og tidslinje kræver JavaScript. Alt står også som tekst, som ikke gør.",
    en: "Map, diagrams and timeline need JavaScript. Everything is there as text too, which does not.",
  },
  asText: {
    da: "Partnere, strømme, år, resultater og kilder som tekst",
    en: "Partners, streams, years, results and sources as text",
  },
  edition: {
    da: (p: { version: string; date: string }) => `Datasæt ${p.version}, opgjort ${p.date}.`,
    en: (p: { version: string; date: string }) => `Dataset ${p.version}, as of ${p.date}.`,
  },
  data: { da: "Hele datasættet med alle kilder (JSON)", en: "The whole dataset with all sources (JSON)" },
});

/** The wide picture is 1080 × 675, the narrow one 390 × 844; after-build.mjs copies both. */
const PICTURES = {
  wide: { src: "pictures/overview.png", width: 1080, height: 675 },
  narrow: { src: "pictures/phone.png", width: 390, height: 844 },
};

/** A page of the atlas: one for each language, and the one that stands at the address of the folder. */
export interface PageWish {
  readonly language: Language;
  /** Whether the address of the page says its language; `index.html` is in the reader's own once the atlas runs. */
  readonly isOwn: boolean;
  /** Address of the dataset, relative to the page. */
  readonly file: string;
  /** Where the atlas will stand; link previews need absolute addresses. */
  readonly publicAddress: string | null;
  /** The languages of the text for readers without JavaScript; the page's own unless told. */
  readonly texts?: readonly Language[];
}

interface Page {
  readonly title: string;
  /** Tags for the head, the title apart. */
  readonly head: string;
  readonly body: string;
}

/** Returns the name of the page that is in a language whatever its reader speaks. */
export const pageName = (language: Language): string => `${language}.html`;

/** Returns the name of a page's manifest: a language's own, or that of the whole deployment. */
export const manifestName = ({ language, isOwn }: Pick<PageWish, "language" | "isOwn">): string =>
  isOwn ? `${language}.webmanifest` : "manifest.webmanifest";

const LOCALES: Readonly<Record<Language, string>> = { da: "da_DK", en: "en_GB" };

/** Returns what stands in the static page of a dataset. */
export function staticPage(dataset: Dataset, wish: PageWish): Page {
  const { language, file, texts = [language] } = wish;
  const body = [
    '<noscript><link rel="stylesheet" href="./static.css" /><main class="static">',
    `<nav>${languageLinks(texts)}</nav>`,
    ...texts.map((text) => section(dataset, file, text)),
    "</main></noscript>",
  ].join("\n");
  return { title: titleOf(dataset, language), head: headOf(dataset, wish), body };
}

/** Links to the languages: to a part of this page where it has several, else to the other languages' pages. */
function languageLinks(texts: readonly Language[]): string {
  const isAll = texts.length > 1;
  return LANGUAGES.filter((language) => isAll || !texts.includes(language))
    .map((language) => {
      const target = isAll ? `#static-${language}` : `./${pageName(language)}`;
      return `<a href="${target}" lang="${language}" hreflang="${language}">${staticWords[language].languageName}</a>`;
    })
    .join(" ");
}

function headOf(dataset: Dataset, wish: PageWish): string {
  const { meta } = dataset;
  const { language, isOwn, file, publicAddress } = wish;
  const absolute = (path: string) =>
    publicAddress === null ? `./${path}` : new URL(path, publicAddress).href;
  const folder = publicAddress ?? "./";
  const own = isOwn ? absolute(pageName(language)) : folder;
  const tags: readonly (readonly [name: "name" | "property", key: string, content: string])[] = [
    ["name", "description", meta.description[language]],
    ["property", "og:type", "website"],
    ["property", "og:title", titleOf(dataset, language)],
    ["property", "og:description", meta.description[language]],
    ["property", "og:locale", LOCALES[language]],
    ...LANGUAGES.filter((other) => other !== language).map(
      (other) => ["property", "og:locale:alternate", LOCALES[other]] as const,
    ),
    ["property", "og:image", absolute(PICTURES.wide.src)],
    ["property", "og:image:width", String(PICTURES.wide.width)],
    ["property", "og:image:height", String(PICTURES.wide.height)],
    ["name", "twitter:card", "summary_large_image"],
  ];
  return [
    ...tags.map(([attribute, key, content]) => `<meta ${attribute}="${key}" content="${escape(content)}" />`),
    ...(publicAddress === null
      ? []
      : [
          `<meta property="og:url" content="${escape(own)}" />`,
          `<link rel="canonical" href="${escape(own)}" />`,
        ]),
    ...LANGUAGES.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="${escape(absolute(pageName(other)))}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${escape(folder)}" />`,
    `<link rel="manifest" href="./${manifestName(wish)}" />`,
    '<link rel="apple-touch-icon" href="./icons/apple-touch-icon.png" />',
    '<meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)" />',
    '<meta name="theme-color" content="#0f1822" media="(prefers-color-scheme: dark)" />',
    // A data block is no script: a policy without inline scripts lets it stand.
    `<script type="application/ld+json">${scriptSafe(structuredData(dataset, wish, absolute(file)))}</script>`,
  ].join("\n    ");
}

const titleOf = (dataset: Dataset, language: Language) =>
  `${dataset.meta.title[language]} · ${staticWords[language].app}`;

/** What it is, and where all of it stands as text. */
function section({ meta }: Dataset, file: string, language: Language): string {
  const t = staticWords[language];
  const say = (text: Text) => escape(text[language]);
  const edition = t.edition({ version: meta.version, date: formatFor(language).date(meta.asOf) });
  return [
    `<section id="static-${language}" lang="${language}">`,
    `<h1>${escape(`${meta.title[language]} · ${t.app}`)}</h1>`,
    `<p>${say(meta.description)}</p>`,
    `<p>${t.needsScript}</p>`,
    `<p><a href="./text/${language}/index.html">${escape(t.asText)}</a></p>`,
    `<p>${escape(edition)} ${say(meta.licence)}</p>`,
    `<p><a href="./${escape(file)}">${t.data}</a></p>`,
    "</section>",
  ].join("\n");
}

function structuredData(
  { meta, partners }: Dataset,
  { language, publicAddress }: PageWish,
  dataAddress: string,
): object {
  const others = LANGUAGES.filter((other) => other !== language);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: meta.title[language],
    alternateName: others.map((other) => meta.title[other]),
    description: meta.description[language],
    ...(publicAddress === null ? {} : { url: publicAddress }),
    inLanguage: LANGUAGES,
    version: meta.version,
    dateModified: meta.asOf,
    license: { "@type": "CreativeWork", name: meta.licence[language] },
    isAccessibleForFree: true,
    temporalCoverage: `${meta.firstYear}/${meta.asOf.slice(0, 4)}`,
    spatialCoverage: { "@type": "Place", name: meta.place[language] },
    distribution: { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: dataAddress },
    about: partners
      .filter(({ kind }) => kind === "member")
      .map((partner) => ({ "@type": "Organization", name: currentName(partner).name[language] })),
  };
}

/** Returns the manifest of the app that can be installed from a page. */
export function manifestOf(
  dataset: Dataset,
  { language, isOwn }: Pick<PageWish, "language" | "isOwn">,
): object {
  const { meta } = dataset;
  const icon = (name: string, size: number, purpose: "any" | "maskable") => ({
    src: `icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const picture = (form: "wide" | "narrow") => ({
    src: PICTURES[form].src,
    sizes: `${PICTURES[form].width}x${PICTURES[form].height}`,
    type: "image/png",
    form_factor: form,
    label: meta.title[language],
  });
  return {
    name: titleOf(dataset, language),
    short_name: meta.title[language],
    description: meta.description[language],
    lang: language,
    start_url: isOwn ? `./${pageName(language)}` : "./",
    scope: "./",
    display: "standalone",
    background_color: "#fbf9f4",
    theme_color: "#fbf9f4",
    categories: ["education"],
    icons: [
      icon("icon-192", 192, "any"),
      icon("icon-512", 512, "any"),
      icon("icon-maskable-512", 512, "maskable"),
    ],
    screenshots: [picture("wide"), picture("narrow")],
  };
}

/** Returns JSON that cannot end the script element that it stands in. */
export const scriptSafe = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Returns text as it stands in HTML, also between double quotes. */
export function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
