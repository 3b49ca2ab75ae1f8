import type { Text } from "../dataset/schema/common.ts";
import type { Partner, Transformation } from "../dataset/schema/partner.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { groupBy } from "../lib/groupBy.ts";
import { rememberLast } from "../lib/rememberLast.ts";
import type { Atlas } from "./atlas.ts";
import { isDrawnByItself } from "./drawn.ts";
import { boundOf } from "./evidence.ts";
import { streamOrder } from "./filter.ts";
import { streamState } from "./status.ts";

/**
 * Why one stream comes after another. "becomes": at a partner the one turns into the other, as the dataset says. "needs":
 * the other could not run without it. "replaced": the other came when the one had gone. "gives": no more than that who
 * gets the one gives the other. All but the last are documented.
 */
export const LINK_KINDS = ["becomes", "needs", "replaced", "gives"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** One hop of a chain, from a stream to the next. */
export interface ChainLink {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** The partner at which it happens; null where one stream took another's place. */
  readonly at: string | null;
  /** What happens, in the words of the dataset; null where it has none. */
  readonly what: Text | null;
  readonly isInferred: boolean;
  readonly references: readonly string[];
}

/** Which way a chain is walked: where something goes, or where it comes from. */
export type Direction = "onward" | "back";

/** All hops of a dataset, by the stream that they start from and by the one that they lead to. */
interface Hops {
  readonly onward: ReadonlyMap<string, readonly ChainLink[]>;
  readonly back: ReadonlyMap<string, readonly ChainLink[]>;
}

const hopsOf = rememberLast((atlas: Atlas): Hops => {
  const order = new Map(streamOrder(atlas.dataset.streams).map(({ id }, i) => [id, i]));
  const rank = ({ kind }: ChainLink) => LINK_KINDS.indexOf(kind);
  const place = (id: string) => order.get(id) ?? Infinity;
  const links = strongest([...transformed(atlas), ...needed(atlas), ...replaced(atlas), ...given(atlas)]);
  return {
    onward: groupBy(
      links.toSorted((a, b) => rank(a) - rank(b) || place(a.to) - place(b.to)),
      ({ from }) => from,
    ),
    back: groupBy(
      links.toSorted((a, b) => rank(a) - rank(b) || place(a.from) - place(b.from)),
      ({ to }) => to,
    ),
  };
});

/** Returns the hops that start from a stream (onward) or lead to it (back), the documented ones first. */
export const linksFrom = (atlas: Atlas, id: string, direction: Direction): readonly ChainLink[] =>
  hopsOf(atlas)[direction].get(id) ?? [];

/** Returns the hop between two streams, null where nothing ties the one to the other. */
export const linkBetween = (atlas: Atlas, from: string, to: string): ChainLink | null =>
  linksFrom(atlas, from, "onward").find((link) => link.to === to) ?? null;

/** Returns whether the dataset itself says that the one stream comes after the other. */
export const isDocumented = ({ kind }: ChainLink): boolean => kind !== "gives";

/** Returns the other end of a hop. */
export const endOfLink = (link: ChainLink, direction: Direction): string =>
  direction === "onward" ? link.to : link.from;

/**
 * Returns the documented chain through a stream, in the order in which it flows, with the stream at its beginning (onward)
 * or its end (back). Of several ways it takes what flows in the year, then what goes further, then the first in the
 * dataset. No stream stands in it twice, so it ends.
 */
export function chainFrom(atlas: Atlas, id: string, direction: Direction, year: number): string[] {
  return inOrder(walkOn(atlas, [id], direction, year), direction);
}

/** Returns the documented chain through a stream: from where it comes to where it goes. */
export const chainThrough = (atlas: Atlas, id: string, year: number): string[] =>
  walkOn(atlas, chainFrom(atlas, id, "back", year), "onward", year);

/** A chain, and the stream of it that one follows it from. */
export interface Followed {
  readonly stream: Stream;
  readonly chain: readonly string[];
}

/** Returns the stream whose chain is longest, what flows in the year before what does not; null where there is none. */
export function longestChain(
  atlas: Atlas,
  streams: readonly Stream[],
  year: number,
  chainOf: (id: string) => readonly string[],
): Followed | null {
  const flows = ({ stream }: Followed) => isDrawnByItself(streamState(atlas, stream, year));
  const [best = null] = streams
    .map((stream): Followed => ({ stream, chain: chainOf(stream.id) }))
    .toSorted((a, b) => Number(flows(b)) - Number(flows(a)) || b.chain.length - a.chain.length);
  return best;
}

/**
 * Returns a chain that goes another way from one of its streams: what lay beyond that stream is given up, the hop is made,
 * and the documented chain follows.
 */
export function chainBy(
  atlas: Atlas,
  chain: readonly string[],
  link: ChainLink,
  direction: Direction,
  year: number,
): string[] {
  const walked = inOrder(chain, direction);
  const at = walked.indexOf(endOfLink(link, direction === "onward" ? "back" : "onward"));
  const way = [...walked.slice(0, at + 1), endOfLink(link, direction)];
  return inOrder(walkOn(atlas, way, direction, year), direction);
}

/** Chains are kept as they flow and walked either way. */
const inOrder = (chain: readonly string[], direction: Direction): string[] =>
  direction === "onward" ? [...chain] : chain.toReversed();

/** Makes hop after hop from the last stream of a way, for as long as a documented one leads to a stream not on it. */
function walkOn(atlas: Atlas, way: readonly string[], direction: Direction, year: number): string[] {
  const walked = [...way];
  const isNew = (link: ChainLink) => isDocumented(link) && !walked.includes(endOfLink(link, direction));
  const flows = (id: string) => {
    const stream = atlas.streams.get(id);
    return stream !== undefined && isDrawnByItself(streamState(atlas, stream, year));
  };
  const goesOn = (id: string) =>
    linksFrom(atlas, id, direction).some((link) => isNew(link) && link.kind !== "replaced");
  // Going on, a circle that closes is an end. Going back, the beginning is looked for beside it.
  const comesRound = (id: string) =>
    direction === "onward" &&
    linksFrom(atlas, id, direction).some(
      (link) => isDocumented(link) && link.kind !== "replaced" && walked.includes(endOfLink(link, direction)),
    );
  for (let last = walked.at(-1); last !== undefined && !comesRound(last);) {
    const [best] = linksFrom(atlas, last, direction)
      .filter(isNew)
      .map((link) => ({ isLater: link.kind === "replaced", next: endOfLink(link, direction) }))
      .toSorted(
        (a, b) =>
          Number(a.isLater) - Number(b.isLater) ||
          Number(flows(b.next)) - Number(flows(a.next)) ||
          Number(goesOn(b.next)) - Number(goesOn(a.next)),
      );
    if (best !== undefined) walked.push(best.next);
    last = best?.next;
  }
  return walked;
}

/** How a chain goes on from its last stream, or came to its first. */
export interface ChainEnd {
  /** Streams that may come next, none of them in the chain; the documented hops first. */
  readonly ways: readonly ChainLink[];
  /** The stream of the chain to which a documented hop leads back; null where none does. */
  readonly circle: string | null;
}

/** Returns what comes after a chain (onward) or before it (back). */
export function endOfChain(atlas: Atlas, chain: readonly string[], direction: Direction): ChainEnd {
  const last = direction === "onward" ? chain.at(-1) : chain[0];
  const links = last === undefined ? [] : linksFrom(atlas, last, direction);
  const circle = links.find((link) => isDocumented(link) && chain.includes(endOfLink(link, direction)));
  return {
    ways: links.filter((link) => !chain.includes(endOfLink(link, direction))),
    circle: circle === undefined ? null : endOfLink(circle, direction),
  };
}

/** Of several hops between the same two streams the one that says most. */
function strongest(links: readonly ChainLink[]): ChainLink[] {
  const byPair = new Map<string, ChainLink>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    if (link.from !== link.to && !byPair.has(key)) byPair.set(key, link);
  }
  return [...byPair.values()];
}

const transformed = (atlas: Atlas): ChainLink[] =>
  atlas.dataset.partners.flatMap((partner) =>
    partner.transformations.flatMap((one) => pairsOf(atlas, partner, one)),
  );

function pairsOf(atlas: Atlas, { id: at }: Partner, one: Transformation): ChainLink[] {
  const { what, inferred: isInferred, references } = one;
  return one.from.flatMap((from) =>
    one.to
      .filter((to) => meetInTime(atlas.streams.get(from), atlas.streams.get(to)))
      .map((to) => ({ from, to, kind: "becomes", at, what, isInferred, references })),
  );
}

const needed = ({ dataset }: Atlas): ChainLink[] =>
  dataset.streams.flatMap(({ id, donor, needs, references }) =>
    needs.map((from) => ({
      from,
      to: id,
      kind: "needs",
      at: donor,
      what: null,
      isInferred: false,
      references,
    })),
  );

function replaced({ dataset }: Atlas): ChainLink[] {
  const bare = { kind: "replaced", at: null } as const;
  return dataset.streams.flatMap(({ id, afterwards, successor, references }) => [
    ...(afterwards?.streams ?? []).map((to) => ({
      ...bare,
      from: id,
      to,
      what: afterwards?.text ?? null,
      isInferred: afterwards?.inferred ?? false,
      references: afterwards?.references ?? [],
    })),
    ...(successor === null
      ? []
      : [{ ...bare, from: id, to: successor, what: null, isInferred: false, references }]),
  ]);
}

function given({ dataset: { streams } }: Atlas): ChainLink[] {
  const byDonor = groupBy(streams, ({ donor }) => donor);
  return streams.flatMap((one) =>
    (byDonor.get(one.receiver) ?? [])
      .filter((other) => meetInTime(one, other))
      .map((other) => ({
        from: one.id,
        to: other.id,
        kind: "gives",
        at: one.receiver,
        what: null,
        isInferred: false,
        references: [],
      })),
  );
}

/** Whether there may be a year in which both ran, or were to. */
function meetInTime(a: Stream | undefined, b: Stream | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.spans.some((one) =>
    b.spans.some(
      (other) =>
        (one.from.year ?? -Infinity) <= boundOf(other) && (other.from.year ?? -Infinity) <= boundOf(one),
    ),
  );
}
