import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { finishPages } from "./finish-page.ts";

const PAGE = `<!doctype html>
<html lang="en" data-dataset="smalltown">
  <head>
    <meta charset="utf-8" />
    <title>Atlas</title>
  </head>
  <body>
    <div id="atlas"></div>
  </body>
</html>
`;
const { title } = smallDataset().meta;
let dist = "";
const read = (name: string) => readFileSync(join(dist, name), "utf8");
const configure = (config: object) => writeFileSync(join(dist, "config.json"), JSON.stringify(config));
const finish = (hasMetaPolicy = false) => finishPages(dist, { hasMetaPolicy });

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "atlas-pages-"));
  mkdirSync(join(dist, "data"));
  writeFileSync(join(dist, "index.html"), PAGE);
  writeFileSync(join(dist, "data", "smalltown.json"), JSON.stringify(smallDataset()));
});
afterEach(() => rmSync(dist, { recursive: true }));

describe("the pages of a deployment", () => {
  it.each(["da", "en"] as const)(
    "speak its language, %s, and each language has a page of its own",
    (language) => {
      configure({ defaultLanguage: language });
      finish();
      expect(read("index.html")).toContain(`<html lang="${language}" data-checked="`);
      expect(read("index.html")).toContain(`<title>${title[language]} ·`);
      expect(JSON.parse(read("manifest.webmanifest"))).toMatchObject({ lang: language, start_url: "./" });
      for (const own of ["da", "en"] as const) {
        expect(read(`${own}.html`)).toContain(`<html lang="${own}" data-language="${own}" data-checked="`);
        expect(read(`${own}.html`)).toContain(`<title>${title[own]} ·`);
        expect(JSON.parse(read(`${own}.webmanifest`))).toMatchObject({ lang: own });
      }
    },
  );

  it("are written anew, not longer, when the configuration was changed after the build", () => {
    configure({});
    finish();
    const english = read("index.html");
    configure({ defaultLanguage: "da", publicAddress: "https://atlas.example/town/" });
    finish();
    finish();
    const danish = read("index.html");
    expect(danish).toContain(`<title>${title.da} ·`);
    expect(danish).toContain('rel="canonical" href="https://atlas.example/town/"');
    for (const once of ["<title>", "<noscript>", "og:title", 'rel="manifest"'])
      expect(danish.split(once), once).toHaveLength(2);
    configure({});
    finish();
    expect(read("index.html")).toBe(english);
  });

  it("keep the policy that they carry, and carry it once", () => {
    configure({});
    finish(true);
    finish();
    for (const name of ["index.html", "da.html", "en.html"])
      expect(read(name).split("Content-Security-Policy"), name).toHaveLength(2);
  });
});
