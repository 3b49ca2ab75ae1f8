/** Writes what the dataset says into the built page: see static-page.ts. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDataset } from "../../src/dataset/parse.ts";
import { parseConfig } from "../../src/state/config.ts";
import { madeFor } from "../data/deployed-dataset.ts";
import { META_POLICY } from "../serve/security-headers.mjs";
import { escape, staticPage } from "./static-page.ts";

interface Options {
  readonly hasMetaPolicy: boolean;
}

/** Finishes `index.html` and writes the manifest beside it. Throws a sentence for whoever builds. */
export function finishPage(dist: string, { hasMetaPolicy }: Options): void {
  const pageFile = join(dist, "index.html");
  const html = readFileSync(pageFile, "utf8");
  const { config, file, dataset } = readBuilt(dist, html);
  const checked = createHash("sha256")
    .update(readFileSync(join(dist, file)))
    .digest("hex");
  const { title, head, body, manifest } = staticPage(dataset, file, config.publicAddress);
  const finished = html
    .replace(/ data-dataset="/, (attribute) => ` data-checked="${checked}"${attribute}`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escape(title)}</title>\n    ${head}`)
    .replace(/\s*<\/body>/, (end) => `\n${body}${end}`);
  writeFileSync(pageFile, hasMetaPolicy ? withPolicy(finished) : finished);
  writeFileSync(join(dist, "manifest.webmanifest"), JSON.stringify(manifest));
}

/** Returns a page that carries its content security policy itself, before anything that it could forbid. */
export const withPolicy = (html: string): string =>
  html.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`,
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
