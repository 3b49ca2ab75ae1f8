/**
 * What readers without JavaScript, search engines and link previews get of a dataset: a title and tags for the head,
 * the facts as text in both languages for the body, and the manifest of the installable app.
 */
import type { Text } from "../../src/dataset/schema/common.ts";
import type { Dataset } from "../../src/dataset/schema/dataset.ts";
import type { Partner } from "../../src/dataset/schema/partner.ts";
import type { Stream } from "../../src/dataset/schema/stream.ts";
import { formatFor } from "../../src/i18n/format.ts";
import { bareResource } from "../../src/i18n/streamName.ts";
import { commonWords } from "../../src/i18n/messages/common.ts";
import { defineWords } from "../../src/i18n/words.ts";
import { type Language, LANGUAGES } from "../../src/lib/language.ts";
import { FAMILIES } from "../../src/model/filter.ts";
import { streamHeadline } from "../../src/model/headline.ts";
import { currentName } from "../../src/model/names.ts";
import { type Atlas, createAtlas } from "../../src/model/atlas.ts";
import { beginningOf } from "../../src/model/beginning.ts";
import { firstYearOf } from "../../src/model/documented.ts";
import { streamState } from "../../src/model/status.ts";
import { untilOf } from "../../src/model/streamTable.ts";
import { sayHeadline } from "../../src/views/parts/sayHeadline.ts";
import { sayState } from "../../src/views/parts/sayState.ts";
import { sayPeriod } from "../../src/views/parts/sayPeriod.ts";
import { saySince } from "../../src/views/parts/sayBeginning.ts";
import { staticAbout } from "./static-about.ts";

const staticWords = defineWords({
  languageName: { da: "Dansk", en: "English" },
  app: { da: "Symbioseatlas", en: "Symbiosis Atlas" },
  needsScript: {
    da: "Kort, diagrammer og tidslinje kræver JavaScript. Her er det vigtigste som tekst.",
    en: "Map, diagrams and timeline need JavaScript. Here are the main facts as text.",
  },
  partners: {
    da: (p: { n: number }) => `Partnere (${p.n})`,
    en: (p: { n: number }) => `Partners (${p.n})`,
  },
  streams: {
    da: (p: { n: number }) => `Strømme (${p.n})`,
    en: (p: { n: number }) => `Streams (${p.n})`,
  },
  way: {
    da: (p: { donor: string; receiver: string }) => `fra ${p.donor} til ${p.receiver}`,
    en: (p: { donor: string; receiver: string }) => `from ${p.donor} to ${p.receiver}`,
  },
  amount: {
    da: (p: { line: string; amount: string }) => `${p.line}. Mængde: ${p.amount}`,
    en: (p: { line: string; amount: string }) => `${p.line}. Amount: ${p.amount}`,
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

function section(dataset: Dataset, file: string, language: Language): string {
  const t = staticWords[language];
  const format = formatFor(language);
  const { meta, partners, streams } = dataset;
  const say = (text: Text) => escape(text[language]);
  const nameOf = (partner: Partner) => currentName(partner).name[language];
  const atlas = createAtlas(dataset);
  const byName = partners.toSorted((a, b) => format.compare(nameOf(a), nameOf(b)));
  return [
    `<section id="static-${language}" lang="${language}">`,
    `<h1>${escape(titleOf(dataset, language))}</h1>`,
    `<p>${say(meta.description)}</p>`,
    `<p>${t.needsScript}</p>`,
    `<h2>${t.partners({ n: partners.length })}</h2>`,
    "<ul>",
    ...byName.map(
      (partner) =>
        `<li><b>${escape(nameOf(partner))}</b> (${commonWords[language][partner.kind]}): ${say(partner.description)}</li>`,
    ),
    "</ul>",
    `<h2>${t.streams({ n: streams.length })}</h2>`,
    ...FAMILIES.flatMap((family) => [
      `<h3>${commonWords[language][family]}</h3>`,
      "<ul>",
      ...streams
        .filter((stream) => stream.family === family)
        .toSorted((a, b) => (firstYearOf(a) ?? Infinity) - (firstYearOf(b) ?? Infinity))
        .map((stream) => `<li>${escape(sayStream(atlas, stream, language))}</li>`),
      "</ul>",
    ]),
    `<p>${say(meta.countNote)}</p>`,
    ...staticAbout(dataset, language, escape),
    `<p>${escape(t.edition({ version: meta.version, date: format.date(meta.asOf) }))} ${say(meta.licence)}</p>`,
    `<p><a href="./${escape(file)}">${t.data}</a></p>`,
    "</section>",
  ].join("\n");
}

/** Returns a stream as one line: what, from whom to whom, when, its state where it does not simply run, how much. */
function sayStream(atlas: Atlas, stream: Stream, language: Language): string {
  const { dataset } = atlas;
  const nameOf = (id: string) => {
    const partner = dataset.partners.find((one) => one.id === id || one.aliases.includes(id));
    return partner === undefined ? id : currentName(partner).name[language];
  };
  const state = streamState(atlas, stream, atlas.lastYear);
  const until = untilOf(atlas, stream);
  // The state says when it was last documented.
  const isLastSeen = until?.precision === "unknown" && state === "last-documented";
  const { kind, moment } = beginningOf(atlas, stream);
  const isPlan = kind === "planned";
  const says = [
    ...(state === "running" || state === "ended" || (isPlan && state === "planned") ? [] : [state]),
    // What never ran in earnest says so, also when it is over.
    ...((kind === "pilot" && state !== "pilot") || kind === "unconfirmed" ? [kind] : []),
  ];
  const donor = nameOf(stream.donor);
  const parts = [
    bareResource({ resource: stream.resource[language], donor }),
    staticWords[language].way({ donor, receiver: nameOf(stream.receiver) }),
    isPlan
      ? saySince({ kind, moment }, language)
      : sayPeriod({ from: moment, to: isLastSeen ? null : until }, language),
    ...says.map((one) =>
      one === "unconfirmed" ? commonWords[language][one] : sayState(atlas, stream, one, language),
    ),
  ];
  const line = parts.join(", ");
  const amount = streamHeadline(stream);
  return amount === null
    ? line
    : staticWords[language].amount({ line, amount: sayHeadline(amount, language) });
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
