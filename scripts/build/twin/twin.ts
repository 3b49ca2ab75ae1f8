/**
 * The atlas as text: linked prose and tables of everything that the dataset holds, a page for each partner, stream and year
 * of change, in both languages. For search engines, for readers without scripts, and for whoever would rather read.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dataset } from "../../../src/dataset/schema/dataset.ts";
import { LANGUAGES } from "../../../src/lib/language.ts";
import { createAtlas } from "../../../src/model/atlas.ts";
import { readBuilt, withPolicy } from "../finish-page.ts";
import { pageName } from "../static-page.ts";
import { type Desk, deskOf } from "./desk.ts";
import { folderOf, pageHtml, type TwinPage, type TwinPlace } from "./page.ts";
import { networkPage } from "./networkPage.ts";
import { partnerPage, streamPage } from "./recordPages.ts";
import { resultsPage } from "./resultsPage.ts";
import { indexPage, projectsPage, sourcesPage } from "./wholePages.ts";
import { worthPage } from "./worthPage.ts";
import { yearPage } from "./yearPage.ts";

/** The script that reads a page aloud, in the folder of the build. */
export const READ_ALOUD = "read-aloud.js";

/** A file of the text, its path relative to the folder of the build. */
interface TwinFile {
  readonly path: string;
  readonly text: string;
}

/** Returns every page of the text in every language, and the list of them for search engines where their address is known. */
export function twinFiles(dataset: Dataset, place: TwinPlace): TwinFile[] {
  const atlas = createAtlas(dataset);
  const pages = LANGUAGES.flatMap((language) => {
    const desk = deskOf(atlas, language, place.atlas);
    return pagesOf(desk).map((page) => ({
      path: `${folderOf(language)}/${page.name}.html`,
      text: pageHtml(desk, page, place),
    }));
  });
  const { publicAddress } = place;
  if (publicAddress === null) return pages;
  const paths = [...LANGUAGES.map(pageName), ...pages.map(({ path }) => path)];
  return [...pages, { path: "sitemap.xml", text: sitemapOf(paths, publicAddress, dataset.meta.asOf) }];
}

function pagesOf(desk: Desk): TwinPage[] {
  const { partners, streams, studies } = desk.dataset;
  return [
    indexPage(desk),
    ...partners.map((partner) => partnerPage(desk, partner)),
    ...streams.map((stream) => streamPage(desk, stream)),
    ...desk.years.map((year) => yearPage(desk, year)),
    resultsPage(desk),
    ...(studies.length > 0 ? [worthPage(desk)] : []),
    networkPage(desk),
    projectsPage(desk),
    sourcesPage(desk),
  ];
}

/** https://www.sitemaps.org/protocol.html */
function sitemapOf(paths: readonly string[], publicAddress: string, asOf: string): string {
  const entries = paths.map(
    (path) => `<url><loc>${new URL(path, publicAddress).href}</loc><lastmod>${asOf}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`;
}

/** Writes the text into a finished build, in the type of its first view; pages of an earlier dataset go. */
export function writeTwin(dist: string, { hasMetaPolicy }: { readonly hasMetaPolicy: boolean }): void {
  const index = readFileSync(join(dist, "index.html"), "utf8");
  const { config, dataset } = readBuilt(dist, index);
  const sheets = [...index.matchAll(/<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+)"/g)].map(
    ([, href]) => href ?? "",
  );
  const place: TwinPlace = {
    styles: [...sheets, "help.css", "text.css"],
    icon: "icon.svg",
    script: READ_ALOUD,
    atlas: (language, query) => `${pageName(language)}${query === "" ? "" : `?${query}`}`,
    publicAddress: config.publicAddress,
  };
  rmSync(join(dist, "text"), { recursive: true, force: true });
  rmSync(join(dist, "sitemap.xml"), { force: true });
  for (const { path, text } of twinFiles(dataset, place)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), hasMetaPolicy && path.endsWith(".html") ? withPolicy(text) : text);
  }
}
