import type { Text } from "../../dataset/schema/common.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { tableWords } from "../../i18n/messages/table.ts";
import { type Cell, type CsvStyle, toCsv } from "../../lib/csv.ts";
import type { Language } from "../../lib/language.ts";
import { UNITS } from "../../lib/units.ts";
import type { Atlas } from "../../model/atlas.ts";
import { nameInYear } from "../../model/names.ts";
import { streamState } from "../../model/status.ts";
import type { StreamRow } from "../../model/streamTable.ts";

/** What spreadsheets of a language open without asking. */
const STYLES: Readonly<Record<Language, CsvStyle>> = {
  da: { separator: ";", decimal: "," },
  en: { separator: ",", decimal: "." },
};

/** Between several values in one cell; neither titles nor addresses hold it. */
const BETWEEN = " | ";

interface Download {
  readonly rows: readonly StreamRow[];
  readonly year: number;
  /** A second year, whose states get a column of their own; none while nothing is compared. */
  readonly compare?: number | null;
  readonly language: Language;
}

/** Returns the rows as a CSV text in the current language, with everything needed to cite them. */
export function streamCsv(atlas: Atlas, { rows, year, compare = null, language }: Download): string {
  const columns = columnsOf(atlas, { year, compare, language });
  const cells = rows.map((row) => columns.map(([, read]) => read(row)));
  return toCsv([columns.map(([heading]) => heading), ...cells], STYLES[language]);
}

/** Returns the name of the file: which dataset, which year, which edition. */
export function csvName(atlas: Atlas, year: number, language: Language): string {
  const { id, version } = atlas.dataset.meta;
  const name = `${id}-${tableWords[language].fileWord}-${year}-v${version}`;
  return `${name.replaceAll(/[^\w.-]+/g, "-")}.csv`;
}

type Column = readonly [heading: string, read: (row: StreamRow) => Cell];

function columnsOf(atlas: Atlas, { year, compare, language }: Required<Omit<Download, "rows">>): Column[] {
  const t = tableWords[language];
  const common = commonWords[language];
  const parts = partsWords[language];
  const say = (text: Text | null): string | null => (text === null ? null : text[language]);
  const name = (id: string) => {
    const partner = atlas.partners.get(id);
    return partner === undefined ? id : (say(nameInYear(partner, year).name) ?? id);
  };
  const stateThen = (then: number): Column => [
    t.state({ year: then }),
    ({ stream }) => common[streamState(stream, then)],
  ];
  const references = (row: StreamRow) =>
    row.references.map((id) => atlas.references.get(id)).filter((found) => found !== undefined);
  return [
    [t.csvId, ({ stream }) => stream.id],
    [t.resource, ({ stream }) => say(stream.resource)],
    [t.family, ({ stream }) => common[stream.family]],
    [t.donor, ({ stream }) => name(stream.donor)],
    [t.csvDonorId, ({ stream }) => stream.donor],
    [t.csvVia, ({ stream }) => stream.via.map(name).join(BETWEEN)],
    [t.receiver, ({ stream }) => name(stream.receiver)],
    [t.csvReceiverId, ({ stream }) => stream.receiver],
    [t.since, ({ since }) => sayMoment(since, language)],
    [t.until, ({ until }) => (until === null ? null : sayMoment(until, language, "end"))],
    [t.state({ year }), ({ state }) => common[state]],
    ...(compare === null ? [] : [stateThen(compare)]),
    [t.csvValue, ({ amount }) => amount?.value ?? null],
    [t.csvUpTo, ({ amount }) => amount?.upTo ?? null],
    [t.csvUnit, ({ amount }) => (amount === null ? null : UNITS[amount.unit][language])],
    [t.csvQualifier, ({ amount }) => (amount?.qualifier == null ? null : parts[amount.qualifier])],
    [t.csvBasis, ({ amount }) => (amount === null ? null : parts[amount.basis])],
    [t.csvAmountYear, ({ amount }) => amount?.referenceYear ?? null],
    [t.csvAmountPublished, ({ amount }) => amount?.publishedYear ?? null],
    [t.csvAmountReferences, ({ amount }) => (amount?.references ?? []).join(BETWEEN)],
    [t.csvReplaces, ({ stream }) => say(stream.replaces)],
    [t.csvConfidence, ({ stream }) => common[stream.confidence]],
    [t.csvDescription, ({ stream }) => say(stream.description)],
    [t.csvReferenceCount, (row) => row.references.length],
    [t.csvReferenceIds, (row) => row.references.join(BETWEEN)],
    [
      t.csvReferenceTitles,
      (row) =>
        references(row)
          .map(({ title }) => title[language])
          .join(BETWEEN),
    ],
    [
      t.csvReferenceAddresses,
      (row) =>
        references(row)
          .flatMap(({ url }) => url ?? [])
          .join(BETWEEN),
    ],
  ];
}
