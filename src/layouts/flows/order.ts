import type { Stream } from "../../dataset/schema/stream.ts";
import { rememberLast } from "../../lib/rememberLast.ts";
import type { Atlas } from "../../model/atlas.ts";
import { streamOrder } from "../../model/filter.ts";
import { type StreamState, streamState } from "../../model/status.ts";
import { siftedLayer } from "./sifting.ts";

/** From top to bottom: the rows of the streams, and who stands beside them at either side. */
export interface FlowOrder {
  readonly streams: readonly Stream[];
  readonly donors: readonly string[];
  readonly receivers: readonly string[];
}

type Side = "donor" | "receiver";

/** How strongly two streams should not cross. */
type Weight = (one: Stream, other: Stream) => number;

/** Places in a layer, counted from the top. */
type Places = ReadonlyMap<string, number>;

const MOST_STREAMS = 400; // beyond this, looking at pairs would be felt when the diagram opens
const MOST_ROUNDS = 12; // two are enough for sixty streams

/**
 * Returns the one order in which the streams of a dataset stand in every year, so that they cross little.
 *
 * A drawing in layers is put in order layer by layer while the others stand still. The sides begin at the mean place of
 * what each partner is joined to (the barycentre of K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding
 * of Hierarchical System Structures", 1981). Then rows, donors and receivers are taken out one by one and put in where
 * they cross least, as long as that helps ("sifting": C. Matuszewski, R. Schönfeld and P. Molitor, "Using Sifting for
 * k-Layer Straightline Crossing Minimization", 1999). A crossing counts once for each year in which both streams are drawn,
 * and once more where both run. Families stay together. With very many streams the barycentre stands alone, in n log n.
 */
export const flowOrder = rememberLast((atlas: Atlas): FlowOrder => {
  let rows = streamOrder(atlas.dataset.streams);
  let donors = byMeanPlace(rows, "donor");
  let receivers = byMeanPlace(rows, "receiver");
  if (rows.length > MOST_STREAMS) return { streams: rows, donors, receivers };
  const weight = weightOf(atlas);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = [rows, donors, receivers];
    rows = siftedRows(rows, [placesOf(donors), placesOf(receivers)], weight);
    donors = siftedSide(donors, rows, "donor", weight);
    receivers = siftedSide(receivers, rows, "receiver", weight);
    if ([rows, donors, receivers].every((layer, i) => layer === before[i])) break;
  }
  return { streams: rows, donors, receivers };
});

const placesOf = (ids: readonly string[]): Places => new Map(ids.map((id, place) => [id, place]));

function byMeanPlace(rows: readonly Stream[], side: Side): readonly string[] {
  const sums = new Map<string, { places: number; count: number }>();
  rows.forEach((stream, place) => {
    const { places, count } = sums.get(stream[side]) ?? { places: 0, count: 0 };
    sums.set(stream[side], { places: places + place, count: count + 1 });
  });
  return [...sums]
    .map(([id, { places, count }]) => ({ id, mean: places / count }))
    .toSorted((a, b) => a.mean - b.mean || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const RUNNING: ReadonlySet<StreamState> = new Set(["running"]);
/** What is drawn without being asked for. */
const DRAWN: ReadonlySet<StreamState> = new Set(["running", "pilot", "last-documented"]);

/** Every two streams are weighed once: the search asks for each pair again and again. */
function weightOf(atlas: Atlas): Weight {
  const { dataset, firstYear, lastYear } = atlas;
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, i) => firstYear + i);
  const states = dataset.streams.map((stream) => years.map((year) => streamState(atlas, stream, year)));
  const places = new Map(dataset.streams.map((stream, place) => [stream, place]));
  const yearsIn = (
    one: readonly StreamState[],
    other: readonly StreamState[],
    kinds: ReadonlySet<StreamState>,
  ) => one.filter((state, i) => kinds.has(state) && kinds.has(other[i] ?? "not-yet")).length;
  const weights = states.map((one) =>
    states.map((other) => yearsIn(one, other, DRAWN) + yearsIn(one, other, RUNNING)),
  );
  return (one, other) => weights[places.get(one) ?? -1]?.[places.get(other) ?? -1] ?? 0;
}

function siftedRows(
  rows: readonly Stream[],
  [donors, receivers]: readonly [Places, Places],
  weight: Weight,
): readonly Stream[] {
  const isCrossed = (places: Places, upper: string, lower: string) =>
    Number((places.get(upper) ?? 0) > (places.get(lower) ?? 0));
  return siftedLayer(rows, (upper, lower) =>
    upper.family === lower.family
      ? weight(upper, lower) *
        (isCrossed(donors, upper.donor, lower.donor) + isCrossed(receivers, upper.receiver, lower.receiver))
      : null,
  );
}

/** Partners of one side: two cross where a row of the upper one lies below a row of the lower one. */
function siftedSide(
  ids: readonly string[],
  rows: readonly Stream[],
  side: Side,
  weight: Weight,
): readonly string[] {
  const costs = new Map<string, number>();
  rows.forEach((above, place) => {
    for (const below of rows.slice(place + 1)) {
      const key = `${below[side]} ${above[side]}`;
      costs.set(key, (costs.get(key) ?? 0) + weight(above, below));
    }
  });
  return siftedLayer(ids, (upper, lower) => costs.get(`${upper} ${lower}`) ?? 0);
}
