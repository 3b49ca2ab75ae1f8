import { ENTRIES, LETTERS, LIMITS } from "../../src/dataset/schema/limits.ts";

const HEADING = "## Limits\n";
const INTRODUCTION =
  "Far above what a town has to tell, and far below what would stop a reader’s browser. Written from the code by\n" +
  "`npm run docs:messages`; the JSON Schemas hold the same limits.\n";

const NUMBERS: Readonly<Record<keyof typeof LIMITS, string>> = {
  year: "a year, also in a date, in `asOf` and in `firstYear`",
  longitude: "a longitude",
  latitude: "a latitude (the map’s projection ends there)",
  frameDegrees: "a frame of the map, from side to side, in degrees",
  amount: "a published value; below zero only as `%`, `degC` or money",
  zoom: "`minZoom`, `maxZoom`",
  labelRank: "`rank` of a name on the map",
  evidenceYears: "`evidenceYears` of the dataset",
  errorMeters: "`errorMeters`",
  radiusMeters: "`radiusMeters`",
};
const TEXTS: Readonly<Record<keyof typeof LETTERS, string>> = {
  id: "an id",
  short: "a short name, the name of a view of the map, `version`",
  name: "a name, a resource, a place, what a partner makes, the title of the dataset",
  title: "any other title, a headline, `measure`, `replaces`, author, publisher, postal address",
  prose: "descriptions, notes, reasons, methods, spoken notes",
  address: "a web address",
};
const LISTS: Readonly<Record<keyof typeof ENTRIES, string>> = {
  records: "records of one kind in the dataset",
  items: "any list inside a record: claims, spans, names, references",
  points: "points of a line or an outline on the map",
};

/** Returns every limit of the format as a table. */
export function limitsTable(): string {
  const rows = [
    ...Object.entries(LIMITS).map(([key, { least, most }]) => [
      NUMBERS[key as keyof typeof LIMITS],
      `${least} to ${most}`,
    ]),
    ...Object.entries(LETTERS).map(([key, most]) => [
      TEXTS[key as keyof typeof LETTERS],
      `${most} characters`,
    ]),
    ...Object.entries(ENTRIES).map(([key, most]) => [LISTS[key as keyof typeof ENTRIES], `${most} entries`]),
  ];
  return ["| Of | Limit |", "| --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`), ""].join("\n");
}

/** Returns the page with the table of limits in its section of that name. */
export function withLimits(page: string): string {
  const start = page.indexOf(HEADING);
  const end = page.indexOf("\n## ", start + HEADING.length);
  if (start === -1 || end === -1) throw new Error("docs/data-format.md has no section for the limits");
  return `${page.slice(0, start)}${HEADING}\n${INTRODUCTION}\n${limitsTable()}${page.slice(end)}`;
}
