import { expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { searchVocabulary } from "../../i18n/messages/searchVocabulary.ts";
import { createAtlas } from "../atlas.ts";
import { createSearch } from "./find.ts";
import { matchedPassage, piecesOf, sentenceWith } from "./matched.ts";
import { makeSearchIndex } from "./searchIndex.ts";

const search = createSearch(await makeSearchIndex(createAtlas(smallDataset()), searchVocabulary));
const passageOf = (query: string) => {
  const [hit] = search(query).hits;
  return hit === undefined ? null : matchedPassage(hit);
};

it("tells by which old name something was found", () => {
  expect(passageOf("old works")).toMatchObject({ role: "former-name", text: { en: "Old Works" } });
});

it("has nothing to tell where the title does", () => {
  expect(passageOf("new works")).toBeNull();
});

it("takes the sentence that has most of it, numbers and all", () => {
  const terms = new Set(["586000", "ton"]);
  const text = "Nothing here. In 2018 it was 586,000 tonnes. More at www.example.org.";
  expect(sentenceWith(text, terms)).toBe("In 2018 it was 586,000 tonnes.");
  expect(piecesOf("In 2018 it was 586,000 t.", terms)).toEqual([
    { text: "In 2018 it was ", isMatch: false },
    { text: "586,000", isMatch: true },
    { text: " t.", isMatch: false },
  ]);
});

it("marks a word in whatever ending it stands", () => {
  expect(piecesOf("Asken, og aske", new Set(["ask"]))).toEqual([
    { text: "Asken", isMatch: true },
    { text: ", og ", isMatch: false },
    { text: "aske", isMatch: true },
  ]);
});
