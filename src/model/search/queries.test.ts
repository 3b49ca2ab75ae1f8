import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { DANISH } from "../../../tests/fixtures/searchQueries/danish.ts";
import { ENGLISH } from "../../../tests/fixtures/searchQueries/english.ts";
import { namesOfThings, outcomes, sayScores } from "../../../tests/fixtures/searchQueries/score.ts";
import { searchVocabulary } from "../../i18n/messages/searchVocabulary.ts";
import { createAtlas } from "../atlas.ts";
import { createSearch } from "./find.ts";
import { makeSearchIndex } from "./searchIndex.ts";

const dataset = frozenDataset();

describe("what people ask", () => {
  it("has its answers in the edition", () => {
    const things = namesOfThings(dataset);
    const queries = [...DANISH, ...ENGLISH];
    expect(queries.length).toBeGreaterThan(240);
    const answers = queries.flatMap(([, query, of]) => of.map((answer) => ({ query, answer })));
    expect(answers.filter(({ answer }) => !answer.startsWith("state:") && !things.has(answer))).toEqual([]);
  });

  // What is named here is not found yet; it may only become less.
  it.each([
    ["da", DANISH, ["biogasanlægget"]],
    ["en", ENGLISH, ["wood chips"]],
  ])("is answered among the first three: %s", async (language, queries, notYet) => {
    const search = createSearch(await makeSearchIndex(createAtlas(dataset), searchVocabulary));
    const all = outcomes(dataset, queries, (query) => search(query, 3).hits.map(({ thing }) => thing.key));
    process.stdout.write(sayScores(language, all));
    const missed = all.filter(({ isAnswered }) => !isAnswered);
    expect(missed.map(({ query }) => query)).toEqual(notYet);
  });
});
