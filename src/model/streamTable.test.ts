import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { type Filter, graphOfYear } from "./filter.ts";
import { countNotYet, findRows, type RowWords, sortRows, type StreamRow, streamRows } from "./streamTable.ts";

const NO_FILTER: Filter = { families: [], states: [], partners: [] };
const atlas = createAtlas(smallDataset());
const wordsOf = ({ stream, state }: Parameters<Parameters<typeof streamRows>[2]>[0]): RowWords => ({
  resource: stream.resource.en,
  family: stream.family,
  donor: stream.donor,
  receiver: stream.receiver,
  state,
});
const rowsOf = (year: number, filter = NO_FILTER) =>
  streamRows(atlas, graphOfYear(atlas, year, filter), wordsOf);
const resources = (rows: readonly StreamRow[]) => rows.map((row) => row.words.resource);
const compare = (a: string, b: string) => a.localeCompare(b);

describe("streamRows", () => {
  it("holds what has begun by the year, in the shared order, with its state in that year", () => {
    expect(rowsOf(1985).map(({ stream, state }) => [stream.id, state])).toEqual([
      ["gas-works-mill", "running"],
      ["steam-works-mill", "running"],
      ["condensate-mill-works", "running"],
    ]);
    expect(rowsOf(1995)[0]?.state).toBe("ended");
  });

  it("gives the amount where one is published and null where none is", () => {
    const [gas, steam] = rowsOf(2020);
    expect(gas?.amount).toBeNull();
    expect(steam?.amount?.claim.value).toBe(120);
  });

  it("counts the references of the claims too, each once", () => {
    expect(rowsOf(1985)[0]?.references).toEqual(["annual-report", "town-news"]);
  });
});

describe("countNotYet", () => {
  it("counts what has not begun among the chosen families and partners, whatever the state asked for", () => {
    const count = (filter: Partial<Filter>) => {
      const whole = { ...NO_FILTER, ...filter };
      return countNotYet(graphOfYear(atlas, 1982, whole), whole);
    };
    expect(count({})).toBe(2);
    expect(count({ families: ["water"] })).toBe(1);
    expect(count({ states: ["running"] })).toBe(2);
    expect(count({ partners: ["farms"] })).toBe(1);
  });
});

describe("findRows", () => {
  const found = (query: string) => resources(findRows(rowsOf(2026), query, atlas));

  it("finds by resource in either language and by old names of partners", () => {
    expect(found("damp")).toEqual(["Steam"]);
    expect(found("gamle vaerk")).toEqual(["Gas", "Steam", "Condensate"]);
    expect(found("FARMS fibre")).toEqual(["Fibre"]);
  });

  it("keeps every row for an empty query and none for nonsense", () => {
    expect(found("  ")).toHaveLength(4);
    expect(found("zzz")).toEqual([]);
  });
});

describe("sortRows", () => {
  const sorted = (
    ...[column, direction]: [Parameters<typeof sortRows>[1]["column"], "ascending" | "descending"]
  ) => resources(sortRows(rowsOf(2026), { column, direction }, compare));

  it("sorts texts both ways", () => {
    expect(sorted("resource", "ascending")).toEqual(["Condensate", "Fibre", "Gas", "Steam"]);
    expect(sorted("resource", "descending")).toEqual(["Steam", "Gas", "Fibre", "Condensate"]);
  });

  it("puts what is not known last in either direction", () => {
    expect(sorted("until", "ascending")[0]).toBe("Gas");
    expect(sorted("until", "descending")[0]).toBe("Gas");
    expect(sorted("amount", "descending")[0]).toBe("Steam");
  });

  it("never ranks amounts across units", () => {
    const [gas, steam, condensate] = rowsOf(2020);
    const amount = steam!.amount!;
    const tonnes = (value: number) => ({
      ...amount,
      claim: { ...amount.claim, unit: "t/year" as const, value },
    });
    const rows = [
      { ...gas!, amount: tonnes(5) },
      { ...steam!, amount },
      { ...condensate!, amount: tonnes(900) },
    ];
    const by = (direction: "ascending" | "descending") =>
      resources(sortRows(rows, { column: "amount", direction }, compare));
    expect(by("ascending")).toEqual(["Gas", "Condensate", "Steam"]);
    expect(by("descending")).toEqual(["Condensate", "Gas", "Steam"]);
  });

  it("leaves rows that are equal as they stood", () => {
    expect(sorted("family", "descending")).toEqual(["Fibre", "Condensate", "Gas", "Steam"]);
  });
});
