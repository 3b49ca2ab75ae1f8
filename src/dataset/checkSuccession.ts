import type { ProblemCode } from "./problem.ts";
import type { Dataset } from "./schema/dataset.ts";

type Report = (
  code: ProblemCode,
  path: readonly (string | number)[],
  params?: Record<string, string>,
) => void;

/** A stream goes from one to another, and nobody is his own successor, be it by way of others. */
export function checkSuccession({ streams, partners }: Dataset, report: Report): void {
  streams.forEach(({ donor, receiver }, i) => {
    if (donor === receiver) report("same-ends", ["streams", i, "receiver"], { id: donor });
  });
  const reportCircle = (circle: readonly string[], path: readonly (string | number)[]) =>
    report("successor-circle", path, { circle: circle.join(" → ") });
  for (const [i, circle] of circlesOf(
    streams.map(({ id, successor }) => ({ id, next: successor === null ? [] : [successor] })),
  ))
    reportCircle(circle, ["streams", i, "successor"]);
  for (const [i, circle] of circlesOf(partners.map(({ id, successors }) => ({ id, next: successors }))))
    reportCircle(circle, ["partners", i, "successors"]);
}

interface Link {
  readonly id: string;
  readonly next: readonly string[];
}

/** Returns each circle once, from its first record in the list on and back to it, with that record's place. */
function circlesOf(links: readonly Link[]): Map<number, readonly string[]> {
  const next = new Map(links.map((link) => [link.id, link.next]));
  const circles = new Map<number, readonly string[]>();
  const told = new Set<string>();
  links.forEach(({ id }, i) => {
    if (told.has(id)) return;
    const circle = wayBack(id, next);
    if (circle === null) return;
    for (const member of circle) told.add(member);
    circles.set(i, circle);
  });
  return circles;
}

/** Returns the way from a record to itself, null if there is none. */
function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  const ways: string[][] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop())
    for (const id of next.get(way.at(-1) ?? "") ?? []) {
      if (id === start) return [...way, id];
      if (seen.has(id)) continue;
      seen.add(id);
      ways.push([...way, id]);
    }
  return null;
}
