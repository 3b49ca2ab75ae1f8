/**
 * The pages for guides, halls, editors, data keepers and publishers, out of docs/ and docs/da/, as they travel with a
 * build and with the stick: `help/<language>/<page>.html` in the atlas's own type.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Marked, type Tokens } from "marked";
import { type Language, LANGUAGES } from "../../src/lib/language.ts";
import { defineWords } from "../../src/i18n/words.ts";
import { withPolicy } from "./finish-page.ts";
import { escape } from "./static-page.ts";

const DOCS = fileURLToPath(new URL("../../docs", import.meta.url));
const FOLDERS: Readonly<Record<Language, string>> = { da: join(DOCS, "da"), en: DOCS };

/** The documents that become pages, in the order in which they are offered; one need not exist in both languages. */
const NAMES = ["guide", "kiosk", "embed", "data-format", "deploy", "map-detail"] as const;

const helpWords = defineWords({
  toAtlas: { da: "Til atlasset", en: "To the atlas" },
  pages: { da: "Vejledninger", en: "Help pages" },
  inEnglish: { da: "på engelsk", en: "in English" },
  languageName: { da: "Dansk", en: "English" },
});

/** What lies around the pages. */
export interface HelpPlace {
  /** Addresses of style sheets and icon, relative to the folder of the build. */
  readonly styles: readonly string[];
  readonly icon: string;
  /** Address of the atlas in a language, relative to the same folder. */
  readonly atlas: (language: Language) => string;
}

/** One page of help. */
interface HelpPage {
  /** Path relative to the folder of the build, with slashes. */
  readonly path: string;
  readonly html: string;
}

/** Writes the help pages into a finished build, in the type of its first view. */
export function writeHelp(dist: string, { hasMetaPolicy }: { readonly hasMetaPolicy: boolean }): void {
  const index = readFileSync(join(dist, "index.html"), "utf8");
  const sheets = [...index.matchAll(/<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+)"/g)].map(
    ([, href]) => href ?? "",
  );
  const place: HelpPlace = {
    styles: [...sheets, "help.css"],
    icon: "icon.svg",
    atlas: (language) => `${language}.html`,
  };
  for (const { path, html } of helpPages(place)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), hasMetaPolicy ? withPolicy(html) : html);
  }
}

/** Returns every page of help in every language that it is written in. */
export function helpPages(place: HelpPlace): HelpPage[] {
  return LANGUAGES.flatMap((language) =>
    NAMES.filter((name) => isWritten(name, language)).map((name) => ({
      path: `help/${language}/${name}.html`,
      html: pageOf(name, language, place),
    })),
  );
}

type Name = (typeof NAMES)[number];

const sourceOf = (name: Name, language: Language) => join(FOLDERS[language], `${name}.md`);
const isWritten = (name: Name, language: Language) => existsSync(sourceOf(name, language));
const isName = (name: string): name is Name => NAMES.some((one) => one === name);

function pageOf(name: Name, language: Language, { styles, icon, atlas }: HelpPlace): string {
  const text = readFileSync(sourceOf(name, language), "utf8");
  const t = helpWords[language];
  const others = LANGUAGES.filter((other) => other !== language && isWritten(name, other));
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(titleOf(text))}</title>
${others.map((other) => `    <link rel="alternate" hreflang="${other}" href="../${other}/${name}.html" />`).join("\n")}
${styles.map((href) => `    <link rel="stylesheet" href="../../${href}" />`).join("\n")}
    <link rel="icon" href="../../${icon}" type="image/svg+xml" />
  </head>
  <body class="help-page">
    <nav aria-label="${t.pages}">
      <a href="../../${atlas(language)}">${t.toAtlas}</a>
      <ul>
${NAMES.map((other) => `        <li>${linkTo(other, language, name)}</li>`).join("\n")}
      </ul>
${others
  .map(
    (other) =>
      `      <a href="../${other}/${name}.html" lang="${other}" hreflang="${other}">${helpWords[other].languageName}</a>`,
  )
  .join("\n")}
    </nav>
    <main>
${markdownFor(language).parse(text, { async: false })}
    </main>
  </body>
</html>
`;
}

/** Returns the link to a page, in English where it is not written in the language. */
function linkTo(name: Name, language: Language, current: Name): string {
  const written = isWritten(name, language) ? language : "en";
  const title = escape(titleOf(readFileSync(sourceOf(name, written), "utf8")));
  const here = name === current ? ' aria-current="page"' : "";
  return written === language
    ? `<a href="./${name}.html"${here}>${title}</a>`
    : `<a href="../en/${name}.html" hreflang="en"><span lang="en">${title}</span> (${helpWords[language].inEnglish})</a>`;
}

const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? "";

function markdownFor(language: Language): Marked {
  return new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const inside = this.parser.parseInline(tokens);
        const target = targetOf(href, language);
        return target === null ? inside : `<a href="${escape(target)}">${inside}</a>`;
      },
      html: ({ text }: Tokens.HTML | Tokens.Tag) => (text.startsWith("<!--") ? "" : escape(text)),
      // A table that is wider than a phone scrolls by itself, by keys too.
      table(token: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], tag: "th" | "td") =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
        const body = token.rows.map((cells) => row(cells, "td")).join("\n");
        return `<div class="help-table" tabindex="0"><table><thead>${row(token.header, "th")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
}

/** Returns the place of a heading in its page, as the links in the documents name it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

/** Returns where a link of a document leads among the pages; null where its target does not travel along. */
function targetOf(href: string, language: Language): string | null {
  if (/^(https?:|#)/.test(href)) return href;
  const [, name = "", fragment = ""] = /^(?:\.\.\/)?([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (!isName(name)) return null;
  return isWritten(name, language) ? `./${name}.html${fragment}` : `../en/${name}.html${fragment}`;
}
