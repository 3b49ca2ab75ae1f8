import type { Reference } from "../../dataset/schema/story.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { ReferenceKind, ReferenceOrder } from "../../model/orders.ts";
import { fold } from "../../model/fold.ts";
import { citationsOf } from "../../model/citations.ts";

/** What the reader asked the list for. */
export interface Query {
  readonly text: string;
  readonly kind: ReferenceKind | null;
  readonly order: ReferenceOrder;
}

/** Returns the references that answer a query, in its order; those without a publisher or a year come last. */
export function referencesFor(
  atlas: Pick<Atlas, "dataset">,
  { text, kind, order }: Query,
  compare: (a: string, b: string) => number,
): Reference[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const cited = (r: Reference) => citationsOf(atlas.dataset).get(r.id)?.length ?? 0;
  const byPublisher = (a: Reference, b: Reference) =>
    Number(a.publisher === null) - Number(b.publisher === null) ||
    compare(a.publisher ?? "", b.publisher ?? "") ||
    byYear(a, b);
  const by: Readonly<Record<ReferenceOrder, (a: Reference, b: Reference) => number>> = {
    publisher: byPublisher,
    year: (a, b) => byYear(a, b) || byPublisher(a, b),
    citations: (a, b) => cited(b) - cited(a) || byPublisher(a, b),
  };
  return atlas.dataset.references
    .filter((r) => kind === null || r.kind === kind)
    .filter((r) => {
      const haystack = haystackOf(r);
      return words.every((word) => haystack.includes(word));
    })
    .toSorted(by[order]);
}

const byYear = (a: Reference, b: Reference) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0;

function haystackOf({ title, author, publisher, year, yearNote, url }: Reference): string {
  const parts = [title.da, title.en, author, publisher, year, yearNote?.da, yearNote?.en, url];
  return fold(parts.filter((part) => part != null).join(" "));
}
