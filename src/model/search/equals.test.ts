import { expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { searchVocabulary } from "../../i18n/messages/searchVocabulary.ts";
import { createAtlas } from "../atlas.ts";
import { createSearch } from "./find.ts";
import { makeSearchIndex } from "./searchIndex.ts";

const dataset = frozenDataset();
const search = createSearch(await makeSearchIndex(createAtlas(dataset), searchVocabulary));
const found = (query: string) => search(query, Infinity).hits.map(({ thing }) => thing.key);
const streamsCalled = (...words: readonly string[]) =>
  words.flatMap((word) =>
    search(word, Infinity).hits.flatMap(({ thing: { key, target, title } }) =>
      target.kind === "stream" && words.some((one) => `${title.da} ${title.en}`.includes(one)) ? [key] : [],
    ),
  );

it("puts the partner first who is or was called what was typed", () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of dataset.partners)
    for (const { name, short } of names)
      for (const text of [name, ...(short === null ? [] : [short])].flatMap(({ da, en }) => [da, en]))
        owners.set(text, (owners.get(text) ?? new Set()).add(id));
  const own = [...owners].filter(([, ids]) => ids.size === 1);
  const missed = own.filter(([name, [id]]) => found(name)[0] !== `partner ${id}`);
  expect(missed.map(([name]) => `${name}: ${found(name)[0]}`)).toEqual([]);
  expect(own.length).toBeGreaterThan(100);
});

it.each(["Nov", "Novo", "novo nordisk", "Novo Nord"])(
  "puts a member with streams before a party of which none is known: %s",
  (query) => {
    const hits = found(query);
    expect(hits[0]).toBe("partner novo-nordisk");
    expect(hits).toContain("partner landowners-association");
  },
);

it.each(["gas", "naturgas"])("has a gas before what is made of one: %s", (query) => {
  const hits = found(query);
  const gas = hits.indexOf("stream methane-grid-unibio");
  expect(gas).toBeGreaterThanOrEqual(0);
  for (const other of ["power-novonesis-grid", "digestate-bioenergi-farms"])
    expect(hits.slice(0, gas)).not.toContain(`stream ${other}`);
});

it.each(["damp", "steam"])("puts a stream that runs before one that has ended: %s", (query) => {
  const [first, ...others] = found(query);
  expect(first).toBe("stream steam-asnaes-novo-nordisk");
  const ended = others.indexOf("stream steam-asnaes-inbicon");
  for (const other of ["novonesis", "refinery"]) {
    expect(others).toContain(`stream steam-asnaes-${other}`);
    expect(others.indexOf(`stream steam-asnaes-${other}`)).toBeLessThan(ended);
  }
});

it.each(["gips", "gypsum"])("puts the stream first that ran for more years: %s", (query) => {
  const hits = found(query);
  expect(hits[0]).toBe("stream gypsum-asnaes-gyproc");
  expect(hits.indexOf("stream gypsum-collection-gyproc")).toBeLessThan(
    hits.indexOf("partner gypsum-collection"),
  );
});

it.each([
  ["damp", "steam"],
  ["gips", "gypsum"],
  ["aske", "ash"],
])("has streams in the same order in both languages: %s, %s", (da, en) => {
  const all = streamsCalled(da, en);
  expect(all.length).toBeGreaterThan(2);
  expect(all.slice(0, all.length / 2)).toEqual(all.slice(all.length / 2));
});
