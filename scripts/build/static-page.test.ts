import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { currentName } from "../../src/model/names.ts";
import { escape, scriptSafe, staticPage } from "./static-page.ts";

const dataset = smallDataset();
const page = (publicAddress: string | null = null) => staticPage(dataset, "data/town.json", publicAddress);

describe("the page without JavaScript", () => {
  it("names every partner and every stream in both languages", () => {
    const { body } = page();
    for (const language of ["da", "en"] as const) {
      const part = body.slice(body.indexOf(`<section id="static-${language}"`));
      const section = part.slice(0, part.indexOf("</section>"));
      for (const partner of dataset.partners) {
        expect(section).toContain(`<b>${escape(currentName(partner).name[language])}</b>`);
      }
      for (const stream of dataset.streams) expect(section).toContain(escape(stream.resource[language]));
    }
  });

  it("says since when a stream runs, not since when it was planned", () => {
    const year = (value: number) => ({ ...dataset.streams[1]!.spans[0]!.from, year: value });
    const [running] = dataset.streams[1]!.spans;
    const spans = [
      { ...running!, status: "planned" as const, from: year(1971), to: year(1972) },
      { ...running!, status: "running" as const, from: year(1973), to: null },
    ];
    const streams = dataset.streams.map((stream, i) => (i === 1 ? { ...stream, spans } : stream));
    const { body } = staticPage({ ...dataset, streams }, "data/town.json", null);
    expect(body).toContain("since 1973");
    expect(body).not.toContain("1971");
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
      "data/town.json",
      null,
    );
    expect(body).not.toContain("<script>");
    expect(head).not.toContain("<script>");
    expect(head).not.toContain('alert("1")');
  });

  it("gives link previews absolute addresses where the public address is known", () => {
    const { head } = page("https://atlas.example/symbiosis/");
    expect(head).toContain(
      'property="og:image" content="https://atlas.example/symbiosis/pictures/overview.png"',
    );
    expect(head).toContain('rel="canonical" href="https://atlas.example/symbiosis/"');
    expect(head).toContain('"contentUrl":"https://atlas.example/symbiosis/data/town.json"');
  });

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
