import type { QuantityClaim } from "../../../dataset/schema/claim.ts";
import { amountsWords } from "../../../i18n/messages/amounts.ts";
import type { Cell } from "../../../lib/csv.ts";
import type { Language } from "../../../lib/language.ts";
import type { Sheet } from "../../../lib/xlsx.ts";
import type { AmountsOfYear } from "../../../model/amounts.ts";
import type { StreamInYear } from "../../../model/filter.ts";
import { MEASURE_UNITS } from "../../../model/measures.ts";

const BETWEEN = " | ";
const HEADS = [
  "streams",
  "resource",
  "donor",
  "receiver",
  "drawn",
  "drawnUpTo",
  "drawnUnit",
  "qualifier",
  "value",
  "upTo",
  "unit",
  "referenceYear",
  "referenceYearTo",
  "referencePeriod",
  "publishedYear",
  "publishedPeriod",
  "basis",
  "inferred",
  "covers",
  "others",
  "measure",
  "references",
];

/** What is drawn of a claim, in the unit of the picture; null where it is known and not drawn. */
type Drawn = Pick<AmountsOfYear["amounts"][number], "value" | "upTo"> | null;

/**
 * Returns the picture of published amounts as a sheet: one row for each claim that is drawn, as it is drawn and as it is
 * published, then the streams without one. Headings are the names of the format, the same in both languages; what is not
 * published is an empty cell, and so is the drawn value of a claim that is in another unit or counts a drawn stream again.
 */
export function amountSheet(found: AmountsOfYear, language: Language): Sheet {
  const row = (streams: readonly StreamInYear[], claim: QuantityClaim | null, drawn: Drawn): Cell[] => {
    const each = (of: (one: StreamInYear["stream"]) => string) =>
      [...new Set(streams.map(({ stream }) => of(stream)))].join(BETWEEN);
    return [
      each(({ id }) => id),
      each(({ resource }) => resource[language]),
      each(({ donor }) => donor),
      each(({ receiver }) => receiver),
      drawn?.value ?? null,
      drawn?.upTo ?? null,
      drawn === null ? null : MEASURE_UNITS[found.measure],
      ...(claim === null ? [] : claimCells(claim, language)),
    ];
  };
  const rows = [
    ...found.amounts.map(({ streams, claim, value, upTo }) => row(streams, claim, { value, upTo })),
    ...found.without.map((one) => row([one], one.together ?? one.otherwise, null)),
  ];
  const empty = (cells: readonly Cell[]) => HEADS.map((_, i) => cells[i] ?? null);
  return {
    name: amountsWords[language].headline({ measure: found.measure }),
    rows: [HEADS, ...rows.map(empty)],
  };
}

function claimCells(claim: QuantityClaim, language: Language): Cell[] {
  const { covers, referencePeriod, publishedPeriod } = claim;
  const years = (period: typeof referencePeriod) =>
    period === null ? null : (period.text?.[language] ?? `${period.from}–${period.to}`);
  const isSeveral = covers !== null && typeof covers === "object";
  return [
    claim.qualifier,
    claim.value,
    claim.upTo,
    claim.unit,
    claim.referenceYear,
    claim.referenceYearTo,
    years(referencePeriod),
    claim.publishedYear,
    years(publishedPeriod),
    claim.basis,
    String(claim.inferred),
    isSeveral ? covers.streams.join(BETWEEN) : covers,
    isSeveral ? String(covers.others) : null,
    claim.measure?.[language] ?? null,
    claim.references.join(BETWEEN),
  ];
}
