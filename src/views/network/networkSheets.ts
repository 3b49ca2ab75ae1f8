import { networkWords } from "../../i18n/messages/network.ts";
import type { Cell } from "../../lib/csv.ts";
import type { Language } from "../../lib/language.ts";
import type { Sheet } from "../../lib/xlsx.ts";
import type { Atlas } from "../../model/atlas.ts";
import { nameInYear } from "../../model/names.ts";
import type { MeasureLine } from "./useMeasureLines.ts";
import {
  BASES,
  type Basis,
  mostBetween,
  networkYears,
  type NetworkYear,
  type PartnerInNetwork,
  type WholeMeasure,
} from "../../model/network/networkYears.ts";

const WHOLE: readonly WholeMeasure[] = [
  "partners",
  "streams",
  "links",
  "linkage",
  "mutual",
  "connectance",
  "chain",
];

/** Returns every measure of every year on both bases: one row for a year, with whole values. */
export function yearsSheet(atlas: Atlas, language: Language): Sheet {
  const t = networkWords[language];
  const years = networkYears(atlas);
  const head = [t.year, t.sheetBasis, ...WHOLE.map((measure) => t[measure])];
  return {
    name: t.sheetYears,
    rows: [
      [...head, t.sheetChain, t.sheetMost, t.betweenness],
      ...BASES.flatMap((basis) => years[basis].map((one) => yearRow(atlas, one, { basis, language }))),
    ],
  };
}

interface Of {
  readonly basis: Basis;
  readonly language: Language;
}

function yearRow(atlas: Atlas, one: NetworkYear, { basis, language }: Of): readonly Cell[] {
  const named = (id: string) => nameOf(atlas, id, { year: one.year, language });
  const [most] = mostBetween([one]);
  return [
    one.year,
    networkWords[language][basis],
    ...WHOLE.map((measure) => one.whole[measure]),
    one.chain?.map(named).join(" → ") ?? null,
    most === undefined ? null : named(most),
    most === undefined ? null : (one.partners.get(most)?.betweenness ?? null),
  ];
}

/** Returns the measures of every partner in every year on both bases. */
export function partnersSheet(atlas: Atlas, language: Language): Sheet {
  const t = networkWords[language];
  const years = networkYears(atlas);
  const row = (year: number, basis: Basis, one: PartnerInNetwork): readonly Cell[] => [
    year,
    t[basis],
    one.partner,
    nameOf(atlas, one.partner, { year, language }),
    one.donors,
    one.receivers,
    one.mutual,
    one.streams,
    one.betweenness,
  ];
  const measures = [t.donorsHead, t.receiversHead, t.mutualHead, t.streamsHead, t.betweennessHead];
  return {
    name: t.sheetPartners,
    rows: [
      [t.year, t.sheetBasis, "id", t.partner, ...measures],
      ...BASES.flatMap((basis) =>
        years[basis].flatMap(({ year, partners }) =>
          [...partners.values()].map((one) => row(year, basis, one)),
        ),
      ),
    ],
  };
}

function nameOf(atlas: Atlas, id: string, { year, language }: { year: number; language: Language }): string {
  const partner = atlas.partners.get(id);
  return partner === undefined ? id : nameInYear(partner, year).name[language];
}

/** Returns the lines of one chart: a row for each year, a column for each line, with whole values. */
export const linesSheet = (lines: readonly MeasureLine[], language: Language): Sheet["rows"] => [
  [networkWords[language].year, ...lines.map(({ name }) => name)],
  ...(lines[0]?.values ?? []).map(({ year }, i) => [
    year,
    ...lines.map(({ values }) => values[i]?.value ?? null),
  ]),
];
