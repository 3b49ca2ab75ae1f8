import type { Text } from "../../../src/dataset/schema/common.ts";
import type { Dataset } from "../../../src/dataset/schema/dataset.ts";
import type { Partner } from "../../../src/dataset/schema/partner.ts";
import type { Stream } from "../../../src/dataset/schema/stream.ts";
import { type Format, formatFor } from "../../../src/i18n/format.ts";
import { bareResource } from "../../../src/i18n/streamName.ts";
import type { Language } from "../../../src/lib/language.ts";
import { encodeView } from "../../../src/state/codec.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../../src/state/viewState.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { yearEvents } from "../../../src/model/events.ts";
import { currentName, nameInYear } from "../../../src/model/names.ts";
import { sayOrigin } from "../../../src/views/parts/sayReference.ts";
import { between, type Html, html, type Part } from "./html.ts";
import { twinWords } from "./twinWords.ts";

/** What every page of one language is written with. */
export interface Desk {
  readonly atlas: Atlas;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly format: Format;
  readonly t: (typeof twinWords)[Language];
  readonly say: (text: Text) => string;
  /** Years that have a page. */
  readonly years: readonly number[];
  /** The address of a picture of the atlas, from a page. */
  readonly atlasAddress: (view: Partial<ViewState>) => string;
}

/** The folder of the build, from a page. */
export const ROOT = "../../";

/** Names of pages without ".html"; all lie in one folder for each language. */
export const PAGE = {
  index: "index",
  results: "results",
  worth: "with-and-without",
  network: "network",
  projects: "projects",
  sources: "sources",
  partner: (id: string) => `partner-${id}`,
  stream: (id: string) => `stream-${id}`,
  year: (year: number) => `year-${year}`,
};

/** Returns what the pages of a language are written with. */
export function deskOf(
  atlas: Atlas,
  language: Language,
  atlasPage: (language: Language, query: string) => string,
): Desk {
  return {
    atlas,
    dataset: atlas.dataset,
    language,
    format: formatFor(language),
    t: twinWords[language],
    say: (text) => text[language],
    years: yearEvents(atlas).map(({ year }) => year),
    atlasAddress: (view) => ROOT + atlasPage(language, encodeView({ ...DEFAULT_VIEW_STATE, ...view })),
  };
}

/** Returns the name of a partner, today's unless a year is told. */
export function partnerName({ atlas, language }: Desk, id: string, year: number | null = null): string {
  const partner = atlas.partners.get(id);
  if (partner === undefined) return id;
  return (year === null ? currentName(partner) : nameInYear(partner, year)).name[language];
}

/** Returns a link to the page of a partner. */
export const partnerLink = (desk: Desk, id: string, year: number | null = null): Html =>
  link(PAGE.partner(desk.atlas.partners.get(id)?.id ?? id), partnerName(desk, id, year));

/** Returns what a stream is called as the title of its page: "Steam from A to B". */
export function streamTitle(desk: Desk, stream: Stream, year: number | null = null): string {
  const donor = partnerName(desk, stream.donor, year);
  const receiver = partnerName(desk, stream.receiver, year);
  const resource = bareResource({ resource: desk.say(stream.resource), donor });
  return desk.t.streamTitle({ resource: upperFirst(resource, desk.language), donor, receiver });
}

/** Returns a link to the page of a stream, by its whole title. */
export const streamLink = (desk: Desk, stream: Stream, year: number | null = null): Html =>
  link(PAGE.stream(stream.id), streamTitle(desk, stream, year));

/** Returns a year as a link to its page, plain where it has none. */
export const yearLink = ({ years }: Desk, year: number): Part =>
  years.includes(year) ? link(PAGE.year(year), String(year)) : year;

/** Returns who says so, each a link to the full entry among the sources. */
export const sourceLinks = ({ atlas, say }: Desk, ids: readonly string[]): Html | null =>
  between(
    ids.flatMap((id) => {
      const reference = atlas.references.get(id);
      return reference === undefined ? [] : [link(PAGE.sources, sayOrigin(reference, say), reference.id)];
    }),
    "; ",
  );

/** Returns a link to another page, or to a place in it. */
export const link = (page: string, text: string, place: string | null = null): Html =>
  html`<a href="./${page}.html${place === null ? "" : `#${place}`}">${text}</a>`;

/** Returns partners in the order of the alphabet. */
export const byName = (desk: Desk, partners: readonly Partner[]): Partner[] =>
  partners.toSorted((a, b) => desk.format.compare(partnerName(desk, a.id), partnerName(desk, b.id)));

/** Returns a text that begins with a capital. */
export const upperFirst = (text: string, language: Language): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
