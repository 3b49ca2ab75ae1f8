/**
 * Writes what the dataset says into the built pages: see static-page.ts. Run on a finished build again it writes the
 * same place anew, so it also serves a deployment whose `config.json` or data were changed after the build.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDataset } from "../../src/dataset/parse.ts";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../src/lib/language.ts";
import { parseConfig } from "../../src/state/config.ts";
import { madeFor } from "../data/deployed-dataset.ts";
import { META_POLICY } from "../serve/security-headers.mjs";
import { escape, manifestName, manifestOf, pageName, staticPage } from "./static-page.ts";

interface Options {
  readonly hasMetaPolicy: boolean;
}

/** Finishes `index.html`, and writes the pages of the languages and the manifests beside it. Throws a sentence for whoever builds. */
export function finishPages(dist: string, { hasMetaPolicy }: Options): void {
  const template = readFileSync(join(dist, "index.html"), "utf8");
  const { config, file, dataset } = readBuilt(dist, template);
  const checked = createHash("sha256")
    .update(readFileSync(join(dist, file)))
    .digest("hex");
  const pages = [
    { name: "index.html", language: config.defaultLanguage ?? DEFAULT_LANGUAGE, isOwn: false },
    ...LANGUAGES.map((language) => ({ name: pageName(language), language, isOwn: true })),
  ];
  for (const { name, language, isOwn } of pages) {
    const { title, head, body } = staticPage(dataset, {
      language,
      isOwn,
      file,
      publicAddress: config.publicAddress,
    });
    const finished = withBody(
      withHead(withLanguage(withChecked(template, checked), language, isOwn), title, head),
      body,
    );
    writeFileSync(join(dist, name), hasMetaPolicy ? withPolicy(finished) : finished);
    const manifest = manifestOf(dataset, { language, isOwn });
    writeFileSync(join(dist, manifestName({ language, isOwn })), JSON.stringify(manifest));
  }
}

/** Says which state of the dataset the build has checked, so that the page need not. */
const withChecked = (html: string, hash: string): string =>
  html.replace(
    /(?: data-checked="[^"]*")?( data-dataset=")/,
    (_, dataset: string) => ` data-checked="${hash}"${dataset}`,
  );

/** Says which language a page is in; the page's own code reads the second attribute. */
const withLanguage = (html: string, language: string, isOwn: boolean): string =>
  html.replace(/<html lang="[^"]*"(?: data-language="[^"]*")?/, () =>
    isOwn ? `<html lang="${language}" data-language="${language}"` : `<html lang="${language}"`,
  );

const withHead = (html: string, title: string, head: string): string =>
  html.replace(
    /<title>[^]*?<\/title>(?:\s*<!-- head -->[^]*?<!-- \/head -->)?/,
    () => `<title>${escape(title)}</title>\n    <!-- head -->\n    ${head}\n    <!-- /head -->`,
  );

const withBody = (html: string, body: string): string =>
  html.replace(
    /(?:\s*<!-- text -->[^]*?<!-- \/text -->)?(\s*<\/body>)/,
    (_, end: string) => `\n<!-- text -->\n${body}\n<!-- /text -->${end}`,
  );

/** Returns a page that carries its content security policy itself, before anything that it could forbid. */
export const withPolicy = (html: string): string =>
  html.replace(
    /<meta charset="utf-8" \/>(?:\s*<meta http-equiv="Content-Security-Policy"[^>]*>)?/,
    () =>
      `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`,
  );

/** Returns configuration and dataset of a build, the dataset checked as the page will check it. */
export function readBuilt(dist: string, html: string) {
  const parsedConfig = parseConfig(JSON.parse(readFileSync(join(dist, "config.json"), "utf8")));
  if (!parsedConfig.ok) {
    const [first] = parsedConfig.problems;
    throw new Error(`public/config.json is wrong at "${first?.path}", where it says ${first?.found}.`);
  }
  const { config } = parsedConfig;
  const name = config.dataset ?? madeFor(html);
  const file = `data/${name}.json`;
  if (!existsSync(join(dist, file))) {
    throw new Error(`The build has no dataset: dist/${file}. Run npm run data:bundle, then build again.`);
  }
  const parsed = parseDataset(JSON.parse(readFileSync(join(dist, file), "utf8")));
  if (!parsed.ok) throw new Error(`dist/${file} is no valid dataset; npm run data:check says why.`);
  return { config, file, dataset: parsed.dataset };
}
