import { describe, expect, it } from "vitest";
import { comparedTown } from "../../../tests/fixtures/comparedTown.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { graphOfYear } from "../../model/filter.ts";
import { streamRows } from "../../model/streamTable.ts";
import { CSV_STYLES, toCsv } from "../../lib/csv.ts";
import { sheetFileName, streamSheets } from "./streamSheets.ts";

const atlas = createAtlas(smallDataset());
const words = { resource: "", family: "", donor: "", receiver: "", state: "" };
const rowsOf = (year: number) =>
  streamRows(atlas, graphOfYear(atlas, year, { families: [], states: [], partners: [] }), () => words);

const streamCsv = (...[of, wish]: Parameters<typeof streamSheets>) =>
  toCsv(streamSheets(of, wish)[0].rows, wish.language === "da" ? CSV_STYLES.semicolon : CSV_STYLES.comma);

describe("the sheet of streams", () => {
  it("has a heading and a line for each row, with ids, names of the year, state, amount and references", () => {
    const lines = streamCsv(atlas, { rows: rowsOf(1985), year: 1985, language: "en" })
      .trimEnd()
      .split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\uFEFFid,Resource,Family,From,"from, id",/);
    expect(lines[1]).toMatch(
      /^gas-works-mill,Gas,Energy,Old Works,works,,Paper Mill,mill,1970,1970,1990,1990,1990,running,,/,
    );
    expect(lines[1]).toContain("annual-report | town-news,Annual report | Steam for the mill,");
    expect(lines[1]).toContain("https://example.org/annual-report | https://example.org/town-news");
    // No end is known: the year in which it was last documented is none.
    expect(lines[2]).toContain(",1980,1980,last documented 2025,,2025,running,");
    expect(lines[2]).toContain(",120,,GWh/year,,reported,this stream,,2015,,town-news,");
  });

  it("has columns more for the year that the chosen one is held against: state, change, what followed, why, how much", () => {
    const town = createAtlas(comparedTown());
    const rows = streamRows(
      town,
      graphOfYear(town, 1995, { families: [], states: [], partners: [] }),
      () => words,
    );
    const [sheet] = streamSheets(town, { rows, year: 1995, compare: 1985, language: "en" });
    const [headings, ...lines] = sheet.rows as [string[], ...string[][]];
    const told = (id: string) => {
      const line = lines.find(([first]) => first === id);
      const at = headings.indexOf("In 1985");
      return Object.fromEntries(headings.slice(at, at + 6).map((heading, i) => [heading, line?.[at + i]]));
    };
    expect(told("gas-works-mill")).toEqual({
      "In 1985": "running",
      "from 1985 to 1995": "ended",
      "followed by, id": "steam-works-mill",
      "events in between": "1990: The gas ends",
      "amount to compare, 1985": null,
      "amount to compare, 1995": null,
    });
    expect(told("steam-works-mill")).toMatchObject({
      "from 1985 to 1995": "is as before",
      "amount to compare, 1985": "40 GWh/year, for 1985; measured",
      "amount to compare, 1995": "55 GWh/year, for 1995; measured",
    });
  });

  it("leaves the amount empty where none is published", () => {
    const [, gas] = streamCsv(atlas, { rows: rowsOf(1985), year: 1985, language: "en" }).split("\r\n");
    expect(gas).toContain("running,,,,,,,,,,,,,,,oil,");
  });

  it("says what an amount counts, and a rough time in words, never as a year of its own", () => {
    const { streams, ...rest } = smallDataset();
    const rough = { from: 1994, to: 1996, text: null };
    const covers = { streams: ["steam-works-mill"], others: true };
    const changed = streams.map((stream) => ({
      ...stream,
      claims: stream.claims.map((claim) =>
        claim.about === "quantity"
          ? { ...claim, covers, referenceYear: null, referencePeriod: rough, publishedPeriod: rough }
          : claim,
      ),
    }));
    const of = createAtlas({ ...rest, streams: changed });
    const rows = streamRows(
      of,
      graphOfYear(of, 1985, { families: [], states: [], partners: [] }),
      () => words,
    );
    expect(streamCsv(of, { rows, year: 1985, language: "en" })).toContain(
      ",reported,with more than this stream,,about 1994–1996,about 1994–1996,town-news,with more than this stream,",
    );
  });

  it("is Danish in words, separator and names", () => {
    const lines = streamCsv(atlas, { rows: rowsOf(1985), year: 1985, language: "da" }).split("\r\n");
    expect(lines[0]).toContain("id;Ressource;Slags;Fra;fra, id;");
    expect(lines[2]).toContain("steam-works-mill;Damp;Energi;Gamle Værk;works;");
  });
});

describe("the sheet of references", () => {
  it("has a line for each reference of each stream, with years that are numbers and addresses that are links", () => {
    const [streams, references] = streamSheets(atlas, { rows: rowsOf(1985), year: 1985, language: "en" });
    expect([streams.name, references.name]).toEqual(["Streams", "References"]);
    const [headings, first] = references.rows;
    expect(headings).toHaveLength(first?.length ?? 0);
    expect(first?.slice(0, 3)).toEqual(["gas-works-mill", "annual-report", "Annual report"]);
    expect(first?.at(-1)).toBe("https://example.org/annual-report");
    const start = streams.rows[0]?.indexOf("start year") ?? -1;
    expect(streams.rows.slice(1).map((row) => typeof row[start])).toEqual(["number", "number", "number"]);
  });
});

describe("sheetFileName", () => {
  it("names dataset, year and edition, with nothing a file system stumbles over", () => {
    expect(sheetFileName(atlas, 1985, "en")).toBe("smalltown-streams-1985-vtest");
    const odd = createAtlas({ ...smallDataset(), meta: { ...smallDataset().meta, version: "2026/11 ../x" } });
    expect(sheetFileName(odd, 1985, "da")).toMatch(/^smalltown-stroemme-1985-v[\w.-]+$/);
  });
});
