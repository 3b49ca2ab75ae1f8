/** Who gives to whom: each pair once, however many streams there are between the two, and nobody to itself. */
export interface Digraph {
  /** Everybody who is at one end of a pair, in the order of their names. */
  readonly nodes: readonly string[];
  /** To whom each gives, in the order of their names. */
  readonly next: ReadonlyMap<string, readonly string[]>;
  /** From whom each gets, in the order of their names. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

/** From whom to whom. */
export interface Ends {
  readonly donor: string;
  readonly receiver: string;
}

/** Returns the network of some streams. What lies between donor and receiver is a pipe, and no node. */
export function digraphOf(streams: readonly Ends[]): Digraph {
  const pairs = streams.filter(({ donor, receiver }) => donor !== receiver);
  const nodes = inOrder(pairs.flatMap(({ donor, receiver }) => [donor, receiver]));
  const beside = (here: keyof Ends, there: keyof Ends) =>
    new Map(
      nodes.map((node) => [
        node,
        inOrder(pairs.filter((pair) => pair[here] === node).map((pair) => pair[there])),
      ]),
    );
  return { nodes, next: beside("donor", "receiver"), before: beside("receiver", "donor") };
}

/** Each once; by their signs and not by a language, so that every reader gets the same. */
const inOrder = (ids: readonly string[]): string[] =>
  [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
