import { expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { type Query, referencesFor } from "./sortReferences.ts";

const atlas = createAtlas(smallDataset());
const all: Query = { text: "", kind: null, order: "publisher" };
const ids = (query: Partial<Query>) =>
  referencesFor(atlas, { ...all, ...query }, (a, b) => a.localeCompare(b)).map((r) => r.id);

it("orders by publisher, year or use, and puts what has no publisher or year last", () => {
  expect(ids({})).toEqual(["annual-report", "town-news", "field-paper"]);
  expect(ids({ order: "year" })).toEqual(["town-news", "annual-report", "field-paper"]);
  expect(ids({ order: "citations" })).toEqual(["annual-report", "town-news", "field-paper"]);
});

it("finds by words of either language, in any order, by year and by address", () => {
  expect(ids({ text: "årsberetning" })).toEqual(["annual-report"]);
  expect(ids({ text: "NEWS steam" })).toEqual(["town-news"]);
  expect(ids({ text: "2018" })).toEqual(["annual-report"]);
  expect(ids({ text: "example.org" })).toEqual(["annual-report", "town-news"]);
  expect(ids({ text: "no such words" })).toEqual([]);
});

it("keeps to one kind when asked", () => {
  expect(ids({ kind: "news" })).toEqual(["town-news"]);
  expect(ids({ kind: "book" })).toEqual([]);
});
