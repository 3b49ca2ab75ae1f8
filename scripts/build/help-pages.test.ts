import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { Lexer, type Token, type Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { HELP_PAGES } from "../../src/modes/parts/helpPageList.ts";
import { helpPages } from "./help-pages.ts";

const DOCS = fileURLToPath(new URL("../../docs", import.meta.url));
const DANISH = readdirSync(join(DOCS, "da"));

/** What must be the same in every language: what is typed, pressed, called or counted, not how it is told. */
function bonesOf(path: string) {
  const tokens = Lexer.lex(readFileSync(path, "utf8"));
  const all = tokens.flatMap(flat);
  const only = <T extends Tokens.Generic>(type: string) =>
    all.filter((token): token is T & Token => token.type === type);
  return {
    headings: only<Tokens.Heading>("heading").map(({ depth }) => depth),
    tables: only<Tokens.Table>("table").map(({ header, rows }) => [header.length, rows.length]),
    lists: only<Tokens.List>("list").map(({ items }) => items.length),
    blocks: only<Tokens.Code>("code").map(({ text }) => text.replaceAll(/title="[^"]*"/g, "")),
    names: [...new Set(only<Tokens.Codespan>("codespan").map(({ text }) => text))].toSorted(),
    keys: [...new Set(only<Tokens.Strong>("strong").map(({ text }) => text))]
      .filter((text) => text.length === 1 || text === "Esc")
      .toSorted(),
    links: only<Tokens.Link>("link").map(({ href }) => href.replace(/^\.\.\//, "").replace(/#.*/, "")),
  };
}

function flat(token: Token): Token[] {
  const inside = "tokens" in token ? (token.tokens ?? []) : [];
  const items = token.type === "list" ? (token as Tokens.List).items : [];
  const cells =
    token.type === "table" ? [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()] : [];
  return [token, ...[...inside, ...items, ...cells.flatMap((cell) => cell.tokens)].flatMap(flat)];
}

describe("the documents", () => {
  it("for guides, halls and editors are there in Danish", () => {
    expect(DANISH).toEqual(expect.arrayContaining(["guide.md", "kiosk.md", "embed.md"]));
  });

  it.each(DANISH)(
    "say in %s the same in both languages: every heading, row, key, parameter and file",
    (name) => {
      expect(bonesOf(join(DOCS, "da", name))).toEqual(bonesOf(join(DOCS, name)));
    },
  );
});

describe("the pages of help", () => {
  const pages = helpPages({
    styles: ["help.css"],
    icon: "icon.svg",
    atlas: (language) => `${language}.html`,
  });
  const paths = new Set(pages.map(({ path }) => path));

  it.each(pages)("$path leads to pages and headings that there are", ({ path, html }) => {
    const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const href of links.filter((one) => !/^https?:/.test(one))) {
      const [file = "", anchor] = href.split("#");
      const target = file === "" ? path : posix.join(dirname(path), file);
      if (/^(da|en)\.html$/.test(target)) continue;
      expect([...paths], `${href} in ${path}`).toContain(target);
      const text = pages.find((page) => page.path === target)?.html ?? "";
      expect(text, `${href} in ${path}`).toContain(anchor === undefined ? "<h1" : `id="${anchor}"`);
    }
  });

  it("say their language and where they are in the other one", () => {
    const danish = pages.find(({ path }) => path === "help/da/guide.html")?.html ?? "";
    expect(danish).toContain('<html lang="da">');
    expect(danish).toContain('hreflang="en" href="../en/guide.html"');
  });

  it("are linked from the atlas in every language that they are written in", () => {
    for (const { name, languages } of HELP_PAGES) {
      const written = [...paths].filter((path) => path.endsWith(`/${name}.html`));
      expect(written, name).toEqual(languages.map((language) => `help/${language}/${name}.html`));
    }
  });

  it("take no markup from a document", () => {
    for (const { html } of pages) expect(html).not.toMatch(/<(script|iframe|style)\b/);
  });
});
