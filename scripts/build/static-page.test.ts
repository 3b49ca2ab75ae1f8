import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
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
    "says what the symbiosis is in %s and no other language, and leads to all of it as text",
    (own) => {
      const other = own === "da" ? "en" : "da";
      const { body } = page({ language: own });
      expect(body).toContain(escape(dataset.meta.description[own]));
      expect(body).not.toContain(`<p>${escape(dataset.meta.description[other])}</p>`);
      expect(body).toContain(`href="./text/${own}/index.html"`);
    },
  );

  it("may say it in several languages one after the other", () => {
    const { body } = page({ texts: ["da", "en"] });
    expect(body.match(/<section /g)).toHaveLength(2);
    expect(body).toContain('href="#static-da"');
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
