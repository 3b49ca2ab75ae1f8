import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/dataset/parse.ts";
import type { Dataset } from "../../../src/dataset/schema/dataset.ts";
import { networkWords } from "../../../src/i18n/messages/network.ts";
import { LANGUAGES } from "../../../src/lib/language.ts";
import { FULL_DATASET } from "../../../tests/fixtures/fullDataset.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { escape } from "../static-page.ts";
import { twinFiles } from "./twin.ts";

const pageOf = (dataset: Dataset, path: string): string =>
  twinFiles(dataset, {
    styles: [],
    icon: "icon.svg",
    script: null,
    atlas: (language, query) => `${language}.html?${query}`,
    publicAddress: null,
  }).find((file) => file.path === `text/${path}.html`)?.text ?? "";
const bare = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const words = (html: string) => bare(html.slice(html.indexOf("<main>")));
/** Where the atlas is entered from a page, besides its first link. */
const waysIn = (html: string) =>
  [...html.slice(html.indexOf("<main>")).matchAll(/href="\.\.\/\.\.\/([^"]+)"/g)].map(([, href]) => href);
/** The cells of each row that has some, as text. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = ""]) => [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => bare(cell).trim()))
    .filter((cells) => cells.length > 0);

const small = smallDataset();
const parsed = parseDataset(FULL_DATASET);
if (!parsed.ok) throw new Error("the full dataset is broken");
const full = parsed.dataset;

describe("the page of results as text", () => {
  it("opens with the findings, each with its figures, its sources and its picture", () => {
    const page = pageOf(full, "en/results");
    expect(words(page)).toMatch(/^ Published results What the figures show CO2 is saved\./);
    const finding = page.slice(page.indexOf('id="finding-saved"'), page.indexOf('id="co2-saved"'));
    expect(finding).toContain('href="./results.html#co2-saved"');
    expect(finding).toContain('href="./sources.html#annual-report"');
    expect(waysIn(page)).toEqual(["en.html?view=impact&amp;figure=co2-saved"]);
    expect(words(pageOf(full, "da/results"))).toContain("Det viser tallene Der spares CO2.");
  });

  it("has no such part where there is no finding", () => {
    expect(words(pageOf(small, "en/results"))).not.toContain("What the figures show");
  });

  it("says why the figures differ beside a figure of which a source says so, with that source", () => {
    const [first, ...others] = small.impactFigures;
    if (first === undefined) throw new Error("no figure");
    const conflict = { text: { da: "To år.", en: "Two years." }, references: ["town-news"] };
    const page = pageOf({ ...small, impactFigures: [{ ...first, conflict }, ...others] }, "en/results");
    expect(page.split("Why the figures differ")).toHaveLength(2);
    expect(page).toMatch(/Why the figures differ:<\/b> Two years\.\s*<a href="\.\/sources\.html#town-news"/);
    expect(words(pageOf(small, "en/results"))).not.toContain("Why the figures differ");
  });
});

describe("the published comparison as text", () => {
  it("says how, of which year, what both sides are, and leads to its picture", () => {
    const page = pageOf(full, "en/with-and-without");
    const text = words(page);
    for (const said of ["With With exchanges.", "Without Without exchanges.", "Method Life cycle."])
      expect(text).toContain(said);
    expect(text).toContain("Data of 2015");
    expect(text).toContain("Published not stated");
    expect(text).toContain("never split over streams");
    expect(page).toContain('href="../../en.html?view=impact&amp;without=all"');
    expect(words(pageOf(full, "da/with-and-without"))).toContain("Metode Livscyklus.");
  });

  it("shows each figure by its own claim, and who gives it again under it", () => {
    const rows = rowsOf(pageOf(full, "en/with-and-without"));
    expect(rows[0]?.slice(0, 2)).toEqual(["CO2 saved a year", "1,000 t/year"]);
    expect(rows[1]?.[0]).toBe("Given again as: CO2 saved a year");
    expect(rows[1]?.[1]).toBe("about 4,000 t/year");
  });

  it("has no page, and nothing leads to one, where nothing is published", () => {
    expect(pageOf(small, "en/with-and-without")).toBe("");
    expect(pageOf(small, "en/index")).not.toContain("with-and-without");
    expect(pageOf(full, "en/index")).toContain('href="./with-and-without.html"');
  });
});

describe("the network as text", () => {
  it("says each measure in the words of the atlas, with its value in the last year", () => {
    for (const language of LANGUAGES) {
      const page = pageOf(small, `${language}/network`);
      const t = networkWords[language];
      expect(page).toContain(`href="../../${language}.html?view=network"`);
      for (const measure of ["partners", "mutual", "connectance", "chain", "betweenness"] as const) {
        const row = rowsOf(page).find(([name]) => name === escape(t[measure]));
        expect(row?.[1]?.startsWith(escape(t[`${measure}Definition`])), measure).toBe(true);
      }
    }
  });

  it("is worked by hand in a network of three", () => {
    const rows = rowsOf(pageOf(small, "en/network"));
    const value = (name: string) => rows.find(([first]) => first === name)?.slice(2, 4);
    // Steam from the works to the mill, condensate back; the gas has ended.
    expect(value("Partners taking part")).toEqual(["2", "2"]);
    expect(value("Streams")).toEqual(["2", "2"]);
    expect(value("Share of mutual links")).toEqual(["100%", "100%"]);
    expect(value("Longest chain")).toEqual(["1", "1"]);
    expect(rows.find(([first]) => first === "Longest chain")?.[1]).toContain("Paper Mill → New Works");
    expect(rows.find(([first]) => first === "New Works")).toEqual(["New Works", "1", "1", "1", "2", "0"]);
  });

  it("says so where there is no network", () => {
    expect(words(pageOf({ ...small, streams: [] }, "en/network"))).toContain(networkWords.en.empty);
  });
});

describe("the sources as text", () => {
  it("say which finding, comparison, figure and project each is used in, and lead there", () => {
    const page = pageOf(full, "en/sources");
    const source = page.slice(page.indexOf('id="annual-report"'), page.indexOf('id="town-news"'));
    expect(source).toContain('href="./results.html#finding-saved"');
    expect(source).toContain('href="./with-and-without.html#study-life-cycle"');
    expect(source).toContain('href="./results.html#co2-saved"');
    expect(pageOf(small, "da/sources")).toContain('href="./projects.html#harbour-abroad"');
  });
});

describe("two years as text", () => {
  it("are links to the picture that holds them against each other", () => {
    const title = { da: "Gassen hører op", en: "The gas ends" };
    const comparisons = [{ id: "gas", title, from: 1995, to: 2005, milestones: [], series: [] }];
    const dataset = { ...small, meta: { ...small.meta, comparisons } };
    const page = pageOf(dataset, "en/index");
    expect(waysIn(page)).toEqual(["en.html?year=2005&amp;compare=1995"]);
    expect(words(page)).toContain("The gas ends : 1995 and 2005");
    expect(words(pageOf(dataset, "da/index"))).toContain("Gassen hører op");
  });
});
