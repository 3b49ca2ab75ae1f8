import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../tests/fixtures/frozenDataset.ts";
import { DANISH } from "../../tests/fixtures/searchQueries/danish.ts";
import { ENGLISH } from "../../tests/fixtures/searchQueries/english.ts";
import { namesOfThings, outcomes, scores } from "../../tests/fixtures/searchQueries/score.ts";
import { createAtlas } from "./atlas.ts";
import { search, searchEntries } from "./search.ts";

const dataset = frozenDataset();

describe("what people ask", () => {
  it("has its answers in the edition", () => {
    const things = namesOfThings(dataset);
    const queries = [...DANISH, ...ENGLISH];
    expect(queries.length).toBeGreaterThan(240);
    const answers = queries.flatMap(([, query, of]) => of.map((answer) => ({ query, answer })));
    expect(answers.filter(({ answer }) => !answer.startsWith("state:") && !things.has(answer))).toEqual([]);
  });

  it.each([
    ["da", DANISH, 32],
    ["en", ENGLISH, 46],
  ])("is answered so often among the first three: %s", (language, queries, least) => {
    const entries = searchEntries(createAtlas(dataset));
    const all = outcomes(dataset, queries, (query) =>
      search(entries, query, 3).map(({ selection: { kind, id } }) => `${kind} ${id}`),
    );
    console.table({ language, ...scores(all) });
    expect(scores(all).at(-1)?.answered).toBeGreaterThanOrEqual(least);
  });
});
