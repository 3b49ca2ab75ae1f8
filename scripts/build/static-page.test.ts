import { describe, expect, it } from "vitest";
import { FULL_DATASET } from "../../tests/fixtures/fullDataset.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { currentName } from "../../src/model/names.ts";
import { escape, manifestOf, type PageWish, scriptSafe, staticPage } from "./static-page.ts";

const dataset = smallDataset();
const wish = (changes: Partial<PageWish> = {}): PageWish => ({
  language: "en",
  isOwn: false,
  file: "data/town.json",
  publicAddress: null,
  ...changes,
});
const page = (changes: Partial<PageWish> = {}) => staticPage(dataset, wish(changes));

describe("the page without JavaScript", () => {
  it.each([["da"], ["en"]] as const)(
    "names every partner and every stream in %s, and no other language",
    (own) => {
      for (const texts of [undefined, ["da", "en"] as const]) {
        const { body } = page({ language: own, ...(texts === undefined ? {} : { texts }) });
        expect(body.match(/<section /g)).toHaveLength(texts?.length ?? 1);
        for (const language of texts ?? [own]) {
          const part = body.slice(body.indexOf(`<section id="static-${language}"`));
          const section = part.slice(0, part.indexOf("</section>"));
          for (const partner of dataset.partners) {
            expect(section).toContain(`<b>${escape(currentName(partner).name[language])}</b>`);
          }
          for (const stream of dataset.streams) expect(section).toContain(escape(stream.resource[language]));
        }
      }
    },
  );

  it("says since when a stream runs, not since when it was planned", () => {
    const year = (value: number) => ({ ...dataset.streams[1]!.spans[0]!.from, year: value });
    const [running] = dataset.streams[1]!.spans;
    const spans = [
      { ...running!, status: "planned" as const, from: year(1971), to: year(1972) },
      { ...running!, status: "running" as const, from: year(1973), to: null },
    ];
    const streams = dataset.streams.map((stream, i) => (i === 1 ? { ...stream, spans } : stream));
    const { body } = staticPage({ ...dataset, streams }, wish());
    expect(body).toContain("1973, last documented 2025");
    expect(body).not.toContain("1971");
  });

  it("says how much, with its year, where that is published", () => {
    expect(page().body).toContain("last documented 2025. Amount: 120 GWh/year, for 2015</li>");
    expect(page().body).toMatch(/<li>Condensate,[^.]*<\/li>/);
  });

  it("tells what the symbiosis says of itself, where the dataset has it", () => {
    const full = parseDataset(FULL_DATASET);
    if (!full.ok) throw new Error("broken");
    const { body } = staticPage(full.dataset, wish());
    for (const text of [
      "To be the best small town.",
      "more steam",
      "A. Chair, chair",
      "mailto:office@example.org",
    ])
      expect(body).toContain(text);
    expect(body).toMatch(/1,000 t\/year \(for 2015, published 2018\).*sources differ: 1,000–4,000 t\/year/);
    expect(page().body).not.toContain("About the symbiosis");
  });

  it("shows markup in the dataset as the text that it is", () => {
    const hostile = '</noscript><script>alert("1")</script>';
    const { title, description } = dataset.meta;
    const { head, body } = staticPage(
      {
        ...dataset,
        meta: {
          ...dataset.meta,
          title: { ...title, en: hostile },
          description: { ...description, en: hostile },
        },
      },
      wish(),
    );
    expect(body).not.toContain("<script>");
    expect(head).not.toContain("<script>");
    expect(head).not.toContain('alert("1")');
  });

  it("gives link previews absolute addresses where the public address is known", () => {
    const { head } = page({ publicAddress: "https://atlas.example/symbiosis/" });
    expect(head).toContain(
      'property="og:image" content="https://atlas.example/symbiosis/pictures/overview.png"',
    );
    expect(head).toContain('rel="canonical" href="https://atlas.example/symbiosis/"');
    expect(head).toContain('"contentUrl":"https://atlas.example/symbiosis/data/town.json"');
  });

  it.each(["da", "en"] as const)(
    "speaks %s in every tag, and names the addresses of both languages",
    (language) => {
      const other = language === "da" ? "en" : "da";
      const { title, description } = dataset.meta;
      const publicAddress = "https://atlas.example/symbiosis/";
      const { head, title: pageTitle } = page({ language, isOwn: true, publicAddress });
      expect(pageTitle).toContain(title[language]);
      expect(head).toContain(`name="description" content="${escape(description[language])}"`);
      expect(head).toContain(`property="og:description" content="${escape(description[language])}"`);
      expect(head).toContain(`property="og:url" content="${publicAddress}${language}.html"`);
      expect(head).toContain(`rel="canonical" href="${publicAddress}${language}.html"`);
      expect(head).toContain(`"name":"${title[language]}"`);
      expect(head).not.toContain(`content="${escape(description[other])}"`);
      for (const [code, href] of [
        ["da", "da.html"],
        ["en", "en.html"],
        ["x-default", ""],
      ] as const)
        expect(head).toContain(`rel="alternate" hreflang="${code}" href="${publicAddress}${href}"`);
      expect(head).toContain(`rel="manifest" href="./${language}.webmanifest"`);
      expect(manifestOf(dataset, { language, isOwn: true })).toMatchObject({
        lang: language,
        start_url: `./${language}.html`,
        description: description[language],
      });
    },
  );

  it("makes structured data that can be read back", () => {
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page().head)?.[1] ?? "";
    expect(JSON.parse(json)).toMatchObject({ "@type": "Dataset", name: dataset.meta.title.en });
  });
});

describe("JSON in a page", () => {
  it("cannot end the element that it stands in, and reads back the same", () => {
    const value = { text: "</script><!--" };
    expect(scriptSafe(value)).not.toContain("<");
    expect(JSON.parse(scriptSafe(value))).toEqual(value);
  });
});
