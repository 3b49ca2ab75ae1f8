import type { QuantityClaim } from "../dataset/schema/claim.ts";
import type { Moment } from "../dataset/schema/common.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { UNIT_KEYS } from "../lib/units.ts";
import type { Atlas } from "./atlas.ts";
import { allReferences } from "./claims.ts";
import { type ClaimHeadline, streamHeadline } from "./headline.ts";
import { SCOPES, scopeOf } from "./scope.ts";
import { FAMILIES, type Filter, partnersOf, passes, type StreamInYear, type YearGraph } from "./filter.ts";
import type { TableOrder } from "./orders.ts";
import { fold } from "./fold.ts";
import { endOf } from "./evidence.ts";
import { type Beginning, beginningOf } from "./beginning.ts";
import { documentedSpans } from "./documented.ts";
import { STREAM_STATES, type StreamState } from "./status.ts";

/** What a stream is called where the table is read: the language and the names of the chosen year. */
export interface RowWords {
  readonly resource: string;
  readonly family: string;
  readonly donor: string;
  readonly receiver: string;
  readonly state: string;
}

/** One stream as a row of the table. */
export interface StreamRow {
  readonly stream: Stream;
  readonly state: StreamState;
  readonly words: RowWords;
  /** When it began to run; if it never did, what there is instead. */
  readonly since: Beginning;
  /** The end, or when it was last documented; null while it goes on. */
  readonly until: Moment | null;
  /** The one amount to show, with its marks; null where none is published. */
  readonly amount: ClaimHeadline<QuantityClaim> | null;
  /** Every reference of the stream and its claims. */
  readonly references: readonly string[];
}

/** Returns the visible streams of a year as rows, in the frozen order of the views. */
export function streamRows(
  atlas: Atlas,
  graph: YearGraph,
  wordsOf: (inYear: StreamInYear) => RowWords,
): StreamRow[] {
  return graph.visible.map((inYear) => {
    const { stream, state } = inYear;
    return {
      stream,
      state,
      words: wordsOf(inYear),
      since: beginningOf(atlas, stream),
      until: untilOf(atlas, stream),
      amount: streamHeadline(stream),
      references: allReferences(stream),
    };
  });
}

/** Returns the end of a stream, or the year in which it was last documented (precision "unknown"); null while it goes on. */
export const untilOf = (atlas: Atlas, stream: Stream): Moment | null =>
  documentedSpans(atlas, stream).at(-1)?.to ?? null;

/** Returns how many streams of the chosen kinds and partners had not begun by the year. */
export function countNotYet(graph: YearGraph, filter: Filter): number {
  const anyState = { ...filter, states: [] };
  return graph.all.filter(({ stream, state }) => state === "not-yet" && passes(anyState, stream, state))
    .length;
}

/**
 * Returns the rows in which every word of `query` occurs, in any order. A row answers to what it shows, to its
 * resource in both languages, and to every name that its partners ever had.
 */
export function findRows(rows: readonly StreamRow[], query: string, atlas: Atlas): StreamRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const haystack = fold(textOf(row, atlas));
    return words.every((word) => haystack.includes(word));
  });
}

function textOf({ stream, words }: StreamRow, atlas: Atlas): string {
  const names = partnersOf(stream).flatMap((id) => atlas.partners.get(id)?.names ?? []);
  return [
    ...Object.values(words),
    stream.id,
    stream.resource.da,
    stream.resource.en,
    ...names.flatMap(({ name }) => [name.da, name.en]),
  ].join(" ");
}

/**
 * Returns the rows in the order asked for; rows that are equal in it keep theirs. Amounts are compared only
 * within one unit, and those of the stream itself apart from those that it is part of, so that no one reads a ranking
 * across them; what is not known comes last either way.
 *
 * @param compareText compares two texts as a dictionary of the reader's language does
 */
export function sortRows(
  rows: readonly StreamRow[],
  { column, direction }: TableOrder,
  compareText: (a: string, b: string) => number,
): StreamRow[] {
  const turn = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    switch (column) {
      case "resource":
      case "donor":
      case "receiver":
        return turn * compareText(a.words[column], b.words[column]);
      case "family":
        return turn * (FAMILIES.indexOf(a.stream.family) - FAMILIES.indexOf(b.stream.family));
      case "state":
        return turn * (STREAM_STATES.indexOf(a.state) - STREAM_STATES.indexOf(b.state));
      case "since":
        return compareKnown(a.since.moment.year, b.since.moment.year, turn);
      case "until":
        return compareKnown(endYearOf(a), endYearOf(b), turn);
      case "amount":
        return compareAmounts(a.amount?.claim ?? null, b.amount?.claim ?? null, turn);
      case "references":
        return turn * (a.references.length - b.references.length);
    }
  });
}

/** An end that is known: a year in which it was last documented is none. */
const endYearOf = ({ stream }: StreamRow) => endOf(stream)?.year ?? null;

function compareKnown(a: number | null, b: number | null, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return turn * (a - b);
}

function compareAmounts(a: QuantityClaim | null, b: QuantityClaim | null, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const scope = (claim: QuantityClaim) => SCOPES.indexOf(scopeOf(claim));
  return (
    UNIT_KEYS.indexOf(a.unit) - UNIT_KEYS.indexOf(b.unit) ||
    scope(a) - scope(b) ||
    compareKnown(a.value, b.value, turn)
  );
}
