import { describe, expect, it } from "vitest";
import { withValue } from "../../../tests/fixtures/brokenDatasets.ts";
import { FULL_DATASET } from "../../../tests/fixtures/fullDataset.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { parseDataset } from "../parse.ts";
import { pathText } from "../problem.ts";
import type { Dataset } from "../schema/dataset.ts";
import { sayWarning, WARNING_WORDS } from "../words/warningWords.ts";
import { findWarnings } from "./findWarnings.ts";
import { WARNING_CODES, type WarningCode } from "./warning.ts";

type Path = readonly (string | number)[];

function datasetOf(input: unknown): Dataset {
  const result = parseDataset(input);
  if (!result.ok) throw new Error(`a warning stops nothing, but: ${JSON.stringify(result.problems)}`);
  return result.dataset;
}
const warningsOf = (at: Path, value: unknown) => findWarnings(datasetOf(withValue(at, value)));

const valueYears = (...values: readonly (number | null)[]) =>
  values.map((value, i) => ({ year: 2000 + i, value }));
const amount = (value: number, more: object = {}) => ({
  about: "quantity",
  value,
  unit: "GWh/year",
  referenceYear: 2015,
  references: ["town-news"],
  ...more,
});
const da = (text: string) => ({ da: text, en: "A power station." });

interface Odd {
  readonly code: WarningCode;
  readonly at: Path;
  readonly value: unknown;
  readonly path: string;
  readonly mentions: string;
}

const ODD: readonly Odd[] = [
  {
    code: "mojibake",
    at: ["partners", 0, "description"],
    value: da("Et kraftvÃ¦rk."),
    path: "partners[0].description.da",
    mentions: "kraftvÃ¦rk",
  },
  {
    code: "mojibake",
    at: ["references", 0, "author"],
    value: "J. MÃ¸ller",
    path: "references[0].author",
    mentions: "MÃ¸ller",
  },
  {
    code: "mojibake",
    at: ["partners", 0, "description"],
    value: da("Et kraftv\uFFFDrk."),
    path: "partners[0].description.da",
    mentions: "kraftv",
  },
  {
    code: "mojibake",
    at: ["partners", 0, "description"],
    value: da("1990â€“1995"),
    path: "partners[0].description.da",
    mentions: "1990â€“1995",
  },
  {
    code: "outlier",
    at: ["series", 0, "values"],
    value: valueYears(800, 820, 805000, 790),
    path: "series[0].values[2].value",
    mentions: "805000",
  },
  {
    code: "outlier",
    at: ["streams", 1, "claims"],
    value: [amount(120), amount(0.1)],
    path: "streams[1].claims[1].value",
    mentions: "0.1",
  },
  ...[
    { covers: { streams: ["steam-works-mill", "gas-works-mill"] } },
    { basis: "plan" },
    { covers: "other" },
  ].map((weaker) => ({
    code: "preferred-weaker" as const,
    at: ["streams", 1, "claims"],
    value: [amount(120, { covers: "stream" }), amount(150, { preferred: true, ...weaker })],
    path: "streams[1].claims[1].preferred",
    mentions: "150 GWh/year",
  })),
  {
    code: "typed-twice",
    at: ["partners", 0, "figures"],
    value: [{ value: 120, unit: "GWh/year", referenceYear: null, references: ["town-news"] }],
    path: "partners[0].figures[0]",
    mentions: "streams/steam-works-mill",
  },
  {
    code: "unused-figure",
    at: ["figures"],
    value: [{ id: "visitors", value: 7, unit: "people", referenceYear: 2001, references: ["town-news"] }],
    path: "figures[0].id",
    mentions: "visitors",
  },
  {
    code: "year-before",
    at: ["projects", 1, "from"],
    value: { year: 1907, precision: "year" },
    path: "projects[1].from.year",
    mentions: "1907",
  },
  {
    code: "year-ahead",
    at: ["projects", 0, "from"],
    value: { year: 2072, precision: "year" },
    path: "projects[0].from.year",
    mentions: "2072",
  },
  {
    code: "year-ahead",
    at: ["references", 0, "year"],
    value: 2081,
    path: "references[0].year",
    mentions: "2081",
  },
  {
    code: "languages-exchanged",
    at: ["milestones", 0, "description"],
    value: {
      da: "The steam pipe was opened by the mayor.",
      en: "Dampledningen blev åbnet af borgmesteren, og det var en fest.",
    },
    path: "milestones[0].description.da",
    mentions: "The steam pipe",
  },
  {
    code: "no-address",
    at: ["references", 0, "url"],
    value: null,
    path: "references[0]",
    mentions: "annual-report",
  },
  {
    code: "no-site",
    at: ["partners", 2, "noSite"],
    value: null,
    path: "partners[2]",
    mentions: "farms",
  },
  {
    code: "null-island",
    at: ["projects", 1, "place", "lonLat"],
    value: [0, 0],
    path: "projects[1].place.lonLat",
    mentions: "0, 0",
  },
  {
    code: "file-name",
    at: ["references", 0, "title"],
    value: { da: "Årsberetning (001_06d87f674a11600b.txt)", en: "Annual report" },
    path: "references[0].title.da",
    mentions: "001_06d87f674a11600b.txt",
  },
  {
    code: "file-name",
    at: ["references", 0, "title"],
    value: { da: "Årsberetning", en: "Report 5e3224c9097d3c4d" },
    path: "references[0].title.en",
    mentions: "5e3224c9097d3c4d",
  },
  {
    code: "research-note",
    at: ["references", 1, "yearNote"],
    value: { da: "Årstallet er almen viden", en: "About 2017" },
    path: "references[1].yearNote.da",
    mentions: "almen viden",
  },
  {
    code: "research-note",
    at: ["streams", 2, "gaps", 0, "reason"],
    value: { da: "Ikke oplyst.", en: "Not in any source that could be read." },
    path: "streams[2].gaps[0].reason.en",
    mentions: "could be read",
  },
];

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
