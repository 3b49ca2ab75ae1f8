import { describe, expect, it } from "vitest";
import { SMALL_DATASET } from "../../tests/fixtures/smallDataset.ts";
import { pathText } from "./problem.ts";
import { parseDataset } from "./parse.ts";

const text = (en: string) => ({ da: `${en} (da)`, en });
const HOMES = {
  id: "homes-heated",
  measure: text("homes heated"),
  value: 3500,
  unit: "households",
  referenceYear: null,
  referencePeriod: { from: 1981, to: 2000 },
  publishedYear: 2002,
  references: ["town-news"],
  note: text("Added up."),
};

interface Change {
  readonly figures?: unknown;
  /** Beside the id of the figure, at its place in a stream and in a partner. */
  readonly inStream?: object;
  readonly inPartner?: object;
}

/** Reads the small dataset with a shared figure, used by a stream and by a partner. */
function read({ figures = [HOMES], inStream = {}, inPartner = {} }: Change = {}) {
  const { streams, partners, ...rest } = structuredClone(SMALL_DATASET);
  const use = { about: "quantity", figure: "homes-heated", covers: "other", preferred: true, measure: null };
  return parseDataset({
    ...rest,
    figures,
    streams: streams.map((stream, i) =>
      i === 1 ? { ...stream, claims: [{ ...use, ...inStream }] } : stream,
    ),
    partners: partners.map((partner, i) =>
      i === 1 ? { ...partner, figures: [{ figure: "homes-heated", ...inPartner }] } : partner,
    ),
  });
}
const problemsOf = (change: Change) => {
  const result = read(change);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${pathText(path)}`);
};
function datasetOf(result: ReturnType<typeof parseDataset>) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

describe("a figure that is written once", () => {
  it("stands in full in each record that uses it, with that record's own words", () => {
    const { streams, partners } = datasetOf(read({ inPartner: { note: text("By its steam.") } }));
    const { id: _id, ...said } = HOMES;
    const inFull = {
      ...said,
      figure: "homes-heated",
      referencePeriod: { from: 1981, to: 2000, text: null },
      basis: "reported",
      qualifier: null,
      method: null,
    };
    const own = { about: "quantity", covers: "other", measure: null, preferred: true };
    expect(streams[1]!.claims).toMatchObject([{ ...inFull, ...own }]);
    expect(partners[1]!.figures).toMatchObject([
      { ...inFull, note: text("By its steam."), preferred: false },
    ]);
  });

  it("is read again from what was read, with its figures and without them", () => {
    const dataset = datasetOf(read());
    expect(datasetOf(parseDataset(JSON.parse(JSON.stringify(dataset))))).toEqual(dataset);
    const bundle = { ...dataset, figures: [] };
    expect(datasetOf(parseDataset(JSON.parse(JSON.stringify(bundle))))).toEqual(bundle);
  });

  it("must exist", () => {
    expect(problemsOf({ inPartner: { figure: "homes" } })).toEqual([
      "dangling-id partners[1].figures[0].figure",
    ]);
    expect(problemsOf({ figures: [] })).toEqual([
      "dangling-id streams[1].claims[0].figure",
      "dangling-id partners[1].figures[0].figure",
    ]);
  });

  it("is not said otherwise where it is used; the same once more does no harm", () => {
    expect(problemsOf({ inPartner: { value: 3501 } })).toEqual([
      "figure-restated partners[1].figures[0].value",
    ]);
    expect(problemsOf({ inStream: { referencePeriod: null } })).toEqual([
      "figure-restated streams[1].claims[0].referencePeriod",
    ]);
    expect(problemsOf({ inPartner: { referencePeriod: { to: 2000, from: 1981 } } })).toEqual([]);
  });

  it.each([
    ["unknown-unit figures[0].unit", [{ ...HOMES, unit: "homes" }]],
    ["negative-amount figures[0].value", [{ ...HOMES, value: -1 }]],
    ["dangling-id figures[0].references[0]", [{ ...HOMES, references: ["nowhere"] }]],
    ["wrong-type figures", {}],
    ["duplicate-id figures[1].id", [HOMES, HOMES]],
  ])("is told of what is wrong in it once, where it is written: %s", (problem, figures) => {
    expect(problemsOf({ figures })).toEqual([problem]);
  });

  it("is not looked for in what is no dataset", () => {
    const odd = { streams: 7, partners: [null], projects: [{ figures: 1 }], figures: [] };
    for (const input of [null, [], { figures: [] }, odd]) expect(parseDataset(input).ok).toBe(false);
  });
});
