import type { Period, QuantityClaim } from "../../dataset/schema/claim.ts";
import type { Text } from "../../dataset/schema/common.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { tableWords } from "../../i18n/messages/table.ts";
import type { Cell } from "../../lib/csv.ts";
import type { Language } from "../../lib/language.ts";
import { UNITS } from "../../lib/units.ts";
import type { Sheet } from "../../lib/xlsx.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Beginning } from "../../model/beginning.ts";
import type { Spread } from "../../model/comparable.ts";
import { nameInYear } from "../../model/names.ts";
import { endOf } from "../../model/evidence.ts";
import { lastDocumented } from "../../model/status.ts";
import type { StreamRow } from "../../model/streamTable.ts";
import { sayBeginning } from "../parts/sayBeginning.ts";
import { sayCovers, sayPeriod } from "../parts/sayClaim.ts";
import { sayMarks } from "../parts/sayHeadline.ts";
import { sayState } from "../parts/sayState.ts";
import { BETWEEN, type Column, compareColumns } from "./compareColumns.ts";

interface Download {
  readonly rows: readonly StreamRow[];
  readonly year: number;
  /** A second year, whose states get a column of their own; none while nothing is compared. */
  readonly compare?: number | null;
  readonly language: Language;
}

/**
 * Returns the rows as sheets in a language, with everything needed to cite them: the streams, and for each of them its
 * references one by one, so that every address can be followed.
 */
export function streamSheets(
  atlas: Atlas,
  { rows, year, compare = null, language }: Download,
): readonly [Sheet, Sheet] {
  const t = tableWords[language];
  const columns = columnsOf(atlas, { year, compare, language });
  const streams = rows.map((row) => columns.map(([, read]) => read(row)));
  const references = rows.flatMap(({ stream, references: ids }) =>
    ids
      .flatMap((id) => atlas.references.get(id) ?? [])
      .map((one): Cell[] => [
        stream.id,
        one.id,
        one.title[language],
        one.author,
        one.publisher,
        one.year,
        one.url,
      ]),
  );
  const headings = [t.csvStreamId, t.csvId, t.csvTitle, t.csvAuthor, t.csvPublisher, t.csvYear, t.csvAddress];
  return [
    { name: t.sheetStreams, rows: [columns.map(([heading]) => heading), ...streams] },
    { name: t.references, rows: [headings, ...references] },
  ];
}

/** Returns the name of the file without its ending: which dataset, which year, which edition. */
export function sheetFileName(atlas: Atlas, year: number, language: Language): string {
  const { id, version } = atlas.dataset.meta;
  const name = `${id}-${tableWords[language].fileWord}-${year}-v${version}`;
  return name.replaceAll(/[^\w.-]+/g, "-");
}

const HAS_BEGUN: ReadonlySet<Beginning["kind"]> = new Set(["running", "pilot"]);

function columnsOf(atlas: Atlas, { year, compare, language }: Required<Omit<Download, "rows">>): Column[] {
  const t = tableWords[language];
  const common = commonWords[language];
  const say = (text: Text | null): string | null => (text === null ? null : text[language]);
  const name = (id: string) => {
    const partner = atlas.partners.get(id);
    return partner === undefined ? id : (say(nameInYear(partner, year).name) ?? id);
  };
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
    [t.since, ({ since }) => sayBeginning(since, language)],
    // A plan has no year in which it began.
    [t.csvStartYear, ({ since }) => (HAS_BEGUN.has(since.kind) ? since.moment.year : null)],
    [t.until, ({ until }) => (until === null ? null : sayMoment(until, language, "end"))],
    [t.csvEndYear, ({ stream }) => endOf(stream)?.year ?? null],
    [t.csvLastDocumented, ({ stream }) => lastDocumented(atlas, stream)],
    [t.state({ year }), ({ stream, state }) => sayState(atlas, stream, state, language)],
    ...(compare === null ? [] : compareColumns(atlas, { year, compare, language })),
    ...amountColumns(language),
    [t.csvReplaces, ({ stream }) => say(stream.replaces)],
    [t.csvOtherwise, ({ stream }) => (stream.otherwise === null ? null : say(stream.otherwise.text))],
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

/** The one amount of a row with all that is to be said of it. */
function amountColumns(language: Language): Column[] {
  const t = tableWords[language];
  const parts = partsWords[language];
  const roughly = (period: Period | null) => (period === null ? null : sayPeriod(period, language));
  const ofClaim =
    (read: (claim: QuantityClaim) => Cell) =>
    ({ amount }: StreamRow) =>
      amount === null ? null : read(amount.claim);
  const ofSpread =
    (read: (spread: Spread) => Cell) =>
    ({ amount }: StreamRow) =>
      amount?.spread == null ? null : read(amount.spread);
  return [
    [t.csvValue, ofClaim(({ value }) => value)],
    [t.csvUpTo, ofClaim(({ upTo }) => upTo)],
    [t.csvUnit, ofClaim(({ unit }) => UNITS[unit][language])],
    [t.csvQualifier, ofClaim(({ qualifier }) => (qualifier === null ? null : parts[qualifier]))],
    [t.csvBasis, ofClaim(({ basis }) => parts[basis])],
    [t.csvAmountCovers, ofClaim((claim) => sayCovers(claim, language))],
    [t.csvAmountMeasure, ofClaim(({ measure }) => measure?.[language] ?? null)],
    [t.csvAmountYear, ofClaim((claim) => yearsOf(claim) ?? roughly(claim.referencePeriod))],
    [t.csvAmountPublished, ofClaim((claim) => claim.publishedYear ?? roughly(claim.publishedPeriod))],
    [t.csvAmountReferences, ofClaim(({ references }) => references.join(BETWEEN))],
    [
      t.csvAmountMarks,
      ({ amount }) =>
        amount === null
          ? null
          : sayMarks(amount, language)
              .map(({ words }) => words)
              .join(BETWEEN),
    ],
    [t.csvAmountLowest, ofSpread(({ lowest }) => lowest)],
    [t.csvAmountHighest, ofSpread(({ highest }) => highest)],
    [t.csvAmountSpreadYears, ofSpread(({ years }) => years?.join("–") ?? null)],
  ];
}

/** One year as a number, several as text. */
function yearsOf({ referenceYear, referenceYearTo }: QuantityClaim): Cell {
  return referenceYearTo === null ? referenceYear : `${referenceYear}–${referenceYearTo}`;
}
