/**
 * Keeps what is on screen true while the browser translates the page, and keeps the page alive.
 *
 * A translator takes the text nodes away and puts elements of its own in their places. React goes on to change the
 * nodes that it made, which nobody sees any more: the page would state what was true when it was translated. And where
 * React takes such a node away, or puts something before it, the browser throws, and the page would be gone.
 *
 * So what stands in for each text node is remembered. When React changes a text, it comes back to its place and the
 * stand-in goes; the translator sees a new text and translates it. The methods of `Node` behave otherwise only where
 * they would throw because a node is not where React left it.
 *
 * @param root everything that React draws
 * @returns a function that ends it
 */
export function keepTrueInTranslation(root: Node): () => void {
  const standIns = new WeakMap<Node, readonly ChildNode[]>();
  const taken = new WeakSet<Node>();

  /** Returns what stands in for a node now; a stand-in may have been translated in its turn. */
  const placesOf = (node: Node): readonly ChildNode[] =>
    (standIns.get(node) ?? []).flatMap((place) => (place.parentNode === null ? placesOf(place) : [place]));
  const replaceBack = (text: Text) => {
    const [first, ...rest] = placesOf(text);
    if (text.parentNode !== null || first === undefined) return;
    first.replaceWith(text);
    for (const other of rest) other.remove();
  };
  const remember = (text: Text, places: readonly ChildNode[]) => {
    standIns.set(text, places);
    for (const place of places) taken.add(place);
    observer.observe(text, { characterData: true });
  };
  const read = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (record.target instanceof Text) replaceBack(record.target);
      for (const node of record.removedNodes)
        if (node instanceof Text && node.parentNode === null) {
          const places = standInsOf(record, (place) => !taken.has(place));
          if (places.length > 0) remember(node, places);
        }
    }
  };
  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, subtree: true });

  /** Returns the children of `parent` that stand where `child` is to React. */
  const childrenFor = (parent: Node, child: Node): readonly ChildNode[] => {
    read(observer.takeRecords());
    let around: Node | null = child;
    while (around !== null && around.parentNode !== parent) around = around.parentNode;
    // Whatever has a parent is a child.
    if (around !== null) return [around as ChildNode];
    return placesOf(child).filter(({ parentNode }) => parentNode === parent);
  };
  return mendMethods(childrenFor, () => observer.disconnect());
}

/**
 * Returns what a translator has put in the place of a text that a record tells to be gone: what came with the same
 * record, else its own kind of element beside the place. React never makes a `<font>`, and never swaps nodes in one.
 */
function standInsOf(
  { addedNodes, previousSibling, nextSibling }: MutationRecord,
  isFree: (node: Node) => boolean,
): readonly ChildNode[] {
  // Whatever was added to a list of children is a child.
  if (addedNodes.length > 0) return [...addedNodes] as ChildNode[];
  const beside = [previousSibling, nextSibling].find((node) => node?.nodeName === "FONT" && isFree(node));
  return beside == null ? [] : [beside as ChildNode];
}

type ChildrenFor = (parent: Node, child: Node) => readonly ChildNode[];

/** Makes `Node` find the stand-ins of what is not where it should be; returns what undoes it. */
function mendMethods(childrenFor: ChildrenFor, stop: () => void): () => void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const children = child.parentNode === this ? [child] : childrenFor(this, child);
    // A text that is nowhere any more was taken away by a translator, and so needs no taking away.
    if (children.length === 0 && !isLost(child)) return removeChild.call(this, child) as T;
    for (const one of children) removeChild.call(this, one);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const [place] = before === null || before.parentNode === this ? [before] : childrenFor(this, before);
    const isNowhere = place === undefined && before !== null && isLost(before);
    return insertBefore.call(this, node, isNowhere ? null : (place ?? before)) as T;
  };
  return () => {
    Object.assign(Node.prototype, { removeChild, insertBefore });
    stop();
  };
}

const isLost = (node: Node) => node instanceof Text && node.parentNode === null;
