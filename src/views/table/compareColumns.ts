import { compareWords } from "../../i18n/messages/compare.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { tableWords } from "../../i18n/messages/table.ts";
import type { Cell } from "../../lib/csv.ts";
import type { Language } from "../../lib/language.ts";
import type { Atlas } from "../../model/atlas.ts";
import { differenceOf } from "../../model/differences.ts";
import { eventsOfChange } from "../../model/meanwhile.ts";
import { streamState } from "../../model/status.ts";
import type { StreamRow } from "../../model/streamTable.ts";
import { takeoversIn } from "../../model/takeovers.ts";
import { twoAmounts } from "../../model/twoAmounts.ts";
import { sayHeadline } from "../parts/sayHeadline.ts";
import { sayState } from "../parts/sayState.ts";

/** Between several values in one cell; neither titles nor addresses hold it. */
export const BETWEEN = " | ";

/** A column of a sheet: its heading, and what stands in it of a row. */
export type Column = readonly [heading: string, read: (row: StreamRow) => Cell];

interface Compared {
  readonly year: number;
  readonly compare: number;
  readonly language: Language;
}

const EVERYTHING = { families: [], states: [], partners: [] } as const;

/** What a sheet has more while two years are compared: the other state, what became of it, what came after, why, how much. */
export function compareColumns(atlas: Atlas, { year, compare, language }: Compared): Column[] {
  const t = tableWords[language];
  const difference = differenceOf(atlas, EVERYTHING, compare, year);
  const { from, to } = difference;
  const changes = new Map(difference.changes.map((one) => [one.stream.id, one]));
  const takeovers = takeoversIn(atlas, difference);
  const amountOf =
    (end: "before" | "after") =>
    ({ stream }: StreamRow): Cell => {
      const amounts = twoAmounts(stream, from, to);
      return amounts === null ? null : sayHeadline(amounts[end], language);
    };
  return [
    [
      t.state({ year: compare }),
      ({ stream }) => sayState(atlas, stream, streamState(atlas, stream, compare), language),
    ],
    [
      t.csvChange({ from, to }),
      ({ stream }) => {
        const change = changes.get(stream.id)?.change;
        // In the words of the note, without the number that stands there.
        return change === undefined ? null : compareWords[language][change]({ n: 1, count: "" }).trim();
      },
    ],
    [
      t.csvFollowedBy,
      ({ stream }) =>
        takeovers
          .filter(({ before }) => before.id === stream.id)
          .map(({ after }) => after.id)
          .join(BETWEEN),
    ],
    [
      t.csvEventsBetween,
      ({ stream }) =>
        eventsOfChange(atlas, difference, { stream })
          .map(({ when, title }) => `${sayMoment(when, language)}: ${title[language]}`)
          .join(BETWEEN),
    ],
    [t.csvAmountOf({ year: from }), amountOf("before")],
    [t.csvAmountOf({ year: to }), amountOf("after")],
  ];
}
