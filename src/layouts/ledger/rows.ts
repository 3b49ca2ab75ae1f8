import type { Partner } from "../../dataset/schema/partner.ts";
import { groupBy } from "../../lib/groupBy.ts";
import { rememberLast } from "../../lib/rememberLast.ts";
import type { Atlas } from "../../model/atlas.ts";
import { isDrawnByItself } from "../../model/drawn.ts";
import { FAMILIES, type StreamInYear } from "../../model/filter.ts";
import { STREAM_STATES, streamState } from "../../model/status.ts";

/** One partner with its streams of a year, each list by family, and in it what runs before the rest. */
export interface LedgerRow {
  readonly partnerId: string;
  /** Belongs to the association, or did. */
  readonly isMember: boolean;
  readonly gets: readonly StreamInYear[];
  readonly gives: readonly StreamInYear[];
}

/** What the fullest years need, so that no year is drawn smaller than another. */
export interface LedgerExtent {
  readonly rows: number;
  /** Squares on one side of one partner. */
  readonly squares: number;
}

const familyOf = ({ stream }: StreamInYear) => FAMILIES.indexOf(stream.family);
const strengthOf = ({ state }: StreamInYear) => STREAM_STATES.indexOf(state);
const isMember = ({ kind }: Partner) => kind !== "external";

/**
 * Returns the partners in the one order of all years: members first, those with most streams in the whole dataset
 * before the others.
 */
const partnerOrder = rememberLast((atlas: Atlas): readonly Partner[] => {
  const count = new Map<string, number>();
  for (const { donor, receiver } of atlas.dataset.streams)
    for (const id of new Set([donor, receiver])) count.set(id, (count.get(id) ?? 0) + 1);
  const ofPartner = ({ id }: Partner) => count.get(id) ?? 0;
  return atlas.dataset.partners.toSorted(
    (a, b) => Number(isMember(b)) - Number(isMember(a)) || ofPartner(b) - ofPartner(a) || a.rank - b.rank,
  );
});

/** Returns a row for each partner that gives or gets one of the streams. */
export function ledgerRows(atlas: Atlas, streams: readonly StreamInYear[]): LedgerRow[] {
  const ordered = streams.toSorted((a, b) => familyOf(a) - familyOf(b) || strengthOf(a) - strengthOf(b));
  const gets = groupBy(ordered, ({ stream }) => stream.receiver);
  const gives = groupBy(ordered, ({ stream }) => stream.donor);
  return partnerOrder(atlas)
    .filter(({ id }) => gets.has(id) || gives.has(id))
    .map((partner) => ({
      partnerId: partner.id,
      isMember: isMember(partner),
      gets: gets.get(partner.id) ?? [],
      gives: gives.get(partner.id) ?? [],
    }));
}

/** Returns what the fullest of all years needs. */
export const ledgerExtent = rememberLast((atlas: Atlas): LedgerExtent => {
  let rows = 0;
  let squares = 0;
  for (let year = atlas.firstYear; year <= atlas.lastYear; year++) {
    const gets = new Map<string, number>();
    const gives = new Map<string, number>();
    for (const stream of atlas.dataset.streams) {
      if (!isDrawnByItself(streamState(atlas, stream, year))) continue;
      gets.set(stream.receiver, (gets.get(stream.receiver) ?? 0) + 1);
      gives.set(stream.donor, (gives.get(stream.donor) ?? 0) + 1);
    }
    rows = Math.max(rows, new Set([...gets.keys(), ...gives.keys()]).size);
    squares = Math.max(squares, ...gets.values(), ...gives.values());
  }
  return { rows, squares };
});
