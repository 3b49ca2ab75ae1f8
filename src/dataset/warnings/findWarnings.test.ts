import { describe, expect, it } from "vitest";
import { withValue } from "../../../tests/fixtures/brokenDatasets.ts";
import { FULL_DATASET } from "../../../tests/fixtures/fullDataset.ts";
import { amount, da, ODD, valueYears } from "../../../tests/fixtures/oddDatasets.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { parseDataset } from "../parse.ts";
import { pathText } from "../problem.ts";
import type { Dataset } from "../schema/dataset.ts";
import { sayWarning, WARNING_WORDS } from "../words/warningWords.ts";
import { findWarnings } from "./findWarnings.ts";
import { WARNING_CODES } from "./warning.ts";

type Path = readonly (string | number)[];

function datasetOf(input: unknown): Dataset {
  const result = parseDataset(input);
  if (!result.ok) throw new Error(`a warning stops nothing, but: ${JSON.stringify(result.problems)}`);
  return result.dataset;
}
const warningsOf = (at: Path, value: unknown) => findWarnings(datasetOf(withValue(at, value)));

describe("what is odd in a dataset", () => {
  it("is nothing in a dataset in order", () => {
    expect(findWarnings(smallDataset())).toEqual([]);
    expect(findWarnings(datasetOf(FULL_DATASET))).toEqual([]);
  });

  it.each(ODD.map((odd) => [`${odd.code} at ${odd.path}`, odd] as const))("is found: %s", (_, odd) => {
    const found = warningsOf(odd.at, odd.value);
    const warning = found.find(({ code, path }) => code === odd.code && pathText(path) === odd.path);
    expect(found.map(({ code, path }) => `${code} ${pathText(path)}`)).toContain(`${odd.code} ${odd.path}`);
    for (const language of LANGUAGES) {
      const { what, mend } = sayWarning(warning!, language);
      expect(what).toContain(odd.mentions);
      expect(`${what} ${mend}`).not.toMatch(/undefined|\[object/);
    }
  });

  it("has an example of every kind, save what only the text of a file, the word list or the model shows", () => {
    const tried = new Set<string>([
      ...ODD.map(({ code }) => code),
      "duplicate-key",
      "unmet-need",
      "word-choice",
      // src/model/balanceWarnings.test.ts
      "balance-gap",
      "balance-negative",
      "balance-apart",
      // src/model/conflicts.test.ts
      "conflict-unexplained",
    ]);
    expect(WARNING_CODES.filter((code) => !tried.has(code))).toEqual([]);
    expect(Object.keys(WARNING_WORDS).toSorted()).toEqual([...WARNING_CODES].toSorted());
  });

  it("is looked for by reading each value a few times, however many there are", () => {
    const small = smallDataset();
    let reads = 0;
    const stream = small.streams[1]!;
    const counted = Array.from({ length: 2000 }, (_, i) => ({
      ...stream,
      id: `s${i}`,
      get claims() {
        reads += 1;
        return stream.claims;
      },
    }));
    expect(findWarnings({ ...small, streams: counted })).toEqual([]);
    expect(reads).toBeLessThan(2000 * 10);
  });
});

describe("what is not odd", () => {
  it.each<[string, Path, unknown]>([
    [
      "a series that falls to nothing step by step",
      ["series", 0, "values"],
      valueYears(34148, 23846, 1921, 19, 0),
    ],
    [
      "claims a thousand times apart in what they count",
      ["streams", 1, "claims"],
      [amount(120), amount(0.1, { measure: da("rest") })],
    ],
    [
      "a value that a note explains",
      ["streams", 1, "claims"],
      [amount(120), amount(0.1, { note: da("En trykfejl.") })],
    ],
    [
      "a preferred plan where nothing else is known of the stream itself",
      ["streams", 1, "claims"],
      [
        amount(120, { basis: "plan", preferred: true }),
        amount(110, { covers: { streams: ["steam-works-mill"], others: true } }),
        amount(100, { value: null }),
        amount(90, { basis: "permit" }),
      ],
    ],
    [
      "a preferred figure with words for what is counted, of which nobody has said more",
      ["streams", 1, "claims"],
      [amount(120), amount(110, { measure: da("damp"), preferred: true })],
    ],
    [
      "the same number of another year, of another reference, or as a use of the same figure",
      ["partners", 0, "figures"],
      [
        { value: 120, unit: "GWh/year", referenceYear: 2016, references: ["town-news"] },
        { value: 120, unit: "GWh/year", referenceYear: 2015, references: ["annual-report"] },
        {
          figure: "steam-used",
          value: 120,
          unit: "GWh/year",
          referenceYear: 2015,
          references: ["town-news"],
        },
      ],
    ],
    ["a name with a capital à la portugaise", ["references", 0, "author"], "JOÃO SÃO"],
    [
      "a year of many digits and a big number",
      ["partners", 0, "description"],
      da("Fra 1972; 1234567890 kWh."),
    ],
    ["an address of a file", ["references", 0, "url"], "https://example.org/files/06d87f674a11600b.pdf"],
    [
      "a work in one language only",
      ["references", 0, "title"],
      { da: "The state of the art of it", en: "The state of the art of it" },
    ],
    ["a plan for the next twenty years", ["projects", 0, "from"], { year: 2045, precision: "year" }],
    ["a milestone before the first stream", ["milestones", 0, "when"], { year: 1959, precision: "year" }],
  ])("%s", (_, at, value) => {
    expect(warningsOf(at, value)).toEqual([]);
  });
});
