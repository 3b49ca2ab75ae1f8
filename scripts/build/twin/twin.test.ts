import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/dataset/parse.ts";
import type { Dataset } from "../../../src/dataset/schema/dataset.ts";
import { LANGUAGES } from "../../../src/lib/language.ts";
import { createAtlas } from "../../../src/model/atlas.ts";
import { yearEvents } from "../../../src/model/events.ts";
import { sayAmount, sayClaimYears } from "../../../src/views/parts/sayClaim.ts";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { FULL_DATASET } from "../../../tests/fixtures/fullDataset.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { escape } from "../static-page.ts";
import type { TwinPlace } from "./page.ts";
import { twinFiles } from "./twin.ts";

const PLACE: TwinPlace = {
  styles: ["help.css"],
  icon: "icon.svg",
  script: "read-aloud.js",
  atlas: (language, query) => `${language}.html?${query}`,
  publicAddress: null,
};
const textsOf = (dataset: Dataset, place: Partial<TwinPlace> = {}) =>
  new Map(twinFiles(dataset, { ...PLACE, ...place }).map(({ path, text }) => [path, text]));
const small = smallDataset();
const words = (html: string) =>
  html
    .slice(html.indexOf("<main>"))
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

function fullDataset(): Dataset {
  const parsed = parseDataset(FULL_DATASET);
  if (!parsed.ok) throw new Error("the full dataset is broken");
  return parsed.dataset;
}

describe("the atlas as text", () => {
  it("has a page for each partner, stream and year of change, in both languages", () => {
    const paths = [...textsOf(small).keys()];
    for (const language of LANGUAGES) {
      for (const { id } of small.partners) expect(paths).toContain(`text/${language}/partner-${id}.html`);
      for (const { id } of small.streams) expect(paths).toContain(`text/${language}/stream-${id}.html`);
      for (const { year } of yearEvents(createAtlas(small)))
        expect(paths).toContain(`text/${language}/year-${year}.html`);
    }
  });

  it("names the streams that a stream cannot run without, where there are some", () => {
    const streams = small.streams.map((one) =>
      one.id === "steam-works-mill" ? { ...one, needs: ["gas-works-mill"] } : one,
    );
    const texts = textsOf({ ...small, streams });
    const page = (language: string, id: string) => texts.get(`text/${language}/stream-${id}.html`) ?? "";
    expect(words(page("en", "steam-works-mill"))).toMatch(/Can run only with Gas/i);
    expect(words(page("da", "steam-works-mill"))).toMatch(/Kan kun være i drift med Gas/i);
    expect(words(page("en", "gas-works-mill"))).not.toContain("Can run only with");
  });

  it.each([
    ["small", small],
    ["full", fullDataset()],
    ["real", frozenDataset()],
  ] as const)("leads nowhere that is not there: %s dataset", (_, dataset) => {
    const texts = textsOf(dataset);
    let links = 0;
    for (const [path, text] of texts) {
      for (const [, href = ""] of text.matchAll(/href="(\.\.?\/[^"]*)"/g)) {
        if (href.startsWith("../../")) continue; // the atlas, its styles
        const [file = "", place] = href.split("#");
        const target = new URL(file, `https://x/${path}`).pathname.slice(1);
        expect(texts.has(target), `${path} leads to ${href}`).toBe(true);
        const isThere = place === undefined || texts.get(target)?.includes(`id="${place}"`);
        expect(isThere, `${path} leads to ${href}`).toBe(true);
        links++;
      }
    }
    expect(links).toBeGreaterThan(dataset.streams.length * 10);
  });

  it("says every published amount with its year, and each source that states it", () => {
    const dataset = frozenDataset();
    const texts = textsOf(dataset);
    let amounts = 0;
    for (const { id, claims } of dataset.streams) {
      const text = texts.get(`text/en/stream-${id}.html`) ?? "";
      for (const claim of claims) {
        if (claim.about !== "quantity") continue;
        expect(words(text), id).toContain(sayAmount(claim, "en"));
        expect(words(text), id).toContain(sayClaimYears(claim, "en"));
        for (const source of claim.references) expect(text, id).toContain(`sources.html#${source}`);
        amounts++;
      }
    }
    expect(amounts).toBeGreaterThan(100);
  });

  it("says not published where nothing is", () => {
    const none = small.streams.find(({ claims }) => !claims.some(({ about }) => about === "quantity"));
    expect(words(textsOf(small).get(`text/en/stream-${none?.id}.html`) ?? "")).toContain("not published");
    expect(words(textsOf(small).get(`text/da/stream-${none?.id}.html`) ?? "")).toContain(
      "ikke offentliggjort",
    );
  });

  it("calls partners by the names of the year on the page of a year", () => {
    const texts = textsOf(frozenDataset());
    expect(words(texts.get("text/en/year-1995.html") ?? "")).toContain("Statoil");
    expect(words(texts.get("text/en/year-1995.html") ?? "")).not.toContain("Equinor");
  });

  it("shows markup in the dataset as the text that it is", () => {
    const hostile = '<script>alert("1")</script>';
    const streams = small.streams.map((stream) => ({
      ...stream,
      description: { da: hostile, en: hostile },
    }));
    const text = [...textsOf({ ...small, streams }).values()].join("");
    expect(text).toContain(escape(hostile));
    expect(text).not.toContain("<script>");
  });

  it("tells search engines its own address and all others, where they are known", () => {
    const texts = textsOf(small, { publicAddress: "https://atlas.example/town/" });
    const index = texts.get("text/da/index.html") ?? "";
    expect(index).toContain('rel="canonical" href="https://atlas.example/town/text/da/index.html"');
    expect(index).toContain('hreflang="en" href="https://atlas.example/town/text/en/index.html"');
    const sitemap = texts.get("sitemap.xml") ?? "";
    expect(sitemap.match(/<url>/g)).toHaveLength(texts.size - 1 + LANGUAGES.length);
    expect(textsOf(small).has("sitemap.xml")).toBe(false);
  });

  it("carries structured data that can be read back on every page", () => {
    for (const [path, text] of textsOf(fullDataset())) {
      const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(text)?.[1] ?? "";
      expect(JSON.parse(json), path).toMatchObject({ "@type": "WebPage", inLanguage: path.slice(5, 7) });
    }
  });
});
