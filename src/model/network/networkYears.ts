import type { Stream } from "../../dataset/schema/stream.ts";
import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { rememberLast } from "../../lib/rememberLast.ts";
import type { Atlas } from "../atlas.ts";
import { handovers } from "../counts.ts";
import { streamInYear } from "../filter.ts";
import { isBasicSymbiosis } from "./basicSymbiosis.ts";
import { betweenness } from "./betweenness.ts";
import { type Digraph, digraphOf } from "./digraph.ts";
import { longestChain } from "./longestChain.ts";
import { connectance, linkage, linksIn, mutualOf, reciprocity } from "./measures.ts";

/**
 * Which streams a year of the network is made of. "documented": those that count as running, as everywhere. "earlier":
 * those, and what was last documented earlier and has no known end.
 */
export const BASES = ["documented", "earlier"] as const;
export type Basis = (typeof BASES)[number];

/** The measures that are one number for the whole network; the others are one for each partner. */
export type WholeMeasure = Exclude<NetworkMeasure, "degree" | "betweenness">;

/** One partner in one year of the network. */
export interface PartnerInNetwork {
  readonly partner: string;
  /** From how many partners it gets. */
  readonly donors: number;
  /** To how many it gives. */
  readonly receivers: number;
  /** With how many it does both. */
  readonly mutual: number;
  /** Streams that it gives or gets. */
  readonly streams: number;
  readonly betweenness: number;
}

/** The network of one year in numbers. */
export interface NetworkYear {
  readonly year: number;
  /** Null where a measure has no meaning: there is nobody to count. */
  readonly whole: Readonly<Record<WholeMeasure, number | null>>;
  /** Everybody who gives or gets, by id. */
  readonly partners: ReadonlyMap<string, PartnerInNetwork>;
  /** The longest way through the network, as its partners; null where there are too many ways to look at them all. */
  readonly chain: readonly string[] | null;
  readonly isBasicSymbiosis: boolean;
}

/** The network year by year, from the first year of the dataset to the last. */
export type NetworkYears = Readonly<Record<Basis, readonly NetworkYear[]>>;

/** Returns every measure of every year. A stream and the successor that takes over in the year are one, as in all counts. */
export const networkYears = rememberLast((atlas: Atlas): NetworkYears => {
  const years = Array.from({ length: atlas.lastYear - atlas.firstYear + 1 }, (_, i) => atlas.firstYear + i);
  const of = (basis: Basis) => years.map((year) => measured(year, streamsOf(atlas, year, basis)));
  return { documented: of("documented"), earlier: of("earlier") };
});

function streamsOf(atlas: Atlas, year: number, basis: Basis): Stream[] {
  const all = atlas.dataset.streams.map((stream) => streamInYear(atlas, stream, year));
  const handedOver = new Set(handovers(all));
  const counts = (state: (typeof all)[number]["state"]) =>
    state === "running" || (basis === "earlier" && state === "last-documented");
  return all.filter((one) => counts(one.state) && !handedOver.has(one)).map(({ stream }) => stream);
}

function measured(year: number, streams: readonly Stream[]): NetworkYear {
  const graph = digraphOf(streams);
  const chain = longestChain(graph);
  return {
    year,
    whole: {
      partners: graph.nodes.length,
      streams: streams.length,
      links: linksIn(graph),
      linkage: linkage(graph),
      mutual: reciprocity(graph),
      connectance: connectance(graph),
      chain: chain === null ? null : Math.max(0, chain.length - 1),
    },
    partners: partnersIn(graph, streams),
    chain,
    isBasicSymbiosis: isBasicSymbiosis(streams),
  };
}

function partnersIn(graph: Digraph, streams: readonly Stream[]): ReadonlyMap<string, PartnerInNetwork> {
  const between = betweenness(graph);
  return new Map(
    graph.nodes.map((partner) => [
      partner,
      {
        partner,
        donors: graph.before.get(partner)?.length ?? 0,
        receivers: graph.next.get(partner)?.length ?? 0,
        mutual: mutualOf(graph, partner).length,
        streams: streams.filter(({ donor, receiver }) => donor === partner || receiver === partner).length,
        betweenness: between.get(partner) ?? 0,
      },
    ]),
  );
}

/** Returns the partners that ever lay between others, the one that did most over all years first. */
export function mostBetween(years: readonly NetworkYear[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { partners } of years)
    for (const { partner, betweenness: own } of partners.values())
      if (own > 0) sums.set(partner, (sums.get(partner) ?? 0) + own);
  return [...sums].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([partner]) => partner);
}

/** Returns the first year in which there is at least what Chertow calls a symbiosis; null where there never is. */
export const firstBasicSymbiosis = (years: readonly NetworkYear[]): number | null =>
  years.find((year) => year.isBasicSymbiosis)?.year ?? null;
