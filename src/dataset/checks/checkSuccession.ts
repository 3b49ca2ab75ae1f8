import type { Dataset } from "../schema/dataset.ts";
import type { Path, Report } from "./report.ts";

/** Reports streams that go from one to itself, and records that are their own successor, be it by way of others. */
export function checkSuccession({ streams, partners }: Dataset, report: Report): void {
  streams.forEach(({ donor, receiver }, i) => {
    if (donor === receiver) report("same-ends", ["streams", i, "receiver"], { id: donor });
  });
  const reportCircle = (circle: readonly string[], path: Path) =>
    report("successor-circle", path, { circle: shortened(circle).join(" → ") });
  for (const [i, circle] of circlesOf(
    streams.map(({ id, successor }) => ({ id, next: successor === null ? [] : [successor] })),
  ))
    reportCircle(circle, ["streams", i, "successor"]);
  for (const [i, circle] of circlesOf(partners.map(({ id, successors }) => ({ id, next: successors }))))
    reportCircle(circle, ["partners", i, "successors"]);
}

const SHOWN = 6; // members of a circle that a message names

const shortened = (circle: readonly string[]) =>
  circle.length <= SHOWN + 1 ? circle : [...circle.slice(0, SHOWN), "…", ...circle.slice(-1)];

interface Link {
  readonly id: string;
  readonly next: readonly string[];
}

/** A record that the walk stands on, and how many of its successors it has tried. */
interface Step {
  readonly id: string;
  tried: number;
}

/**
 * Returns circles, from their first record in the list on and back to it, with that record's place. Each record is told
 * of once, so that of circles that share records the first stands for the others.
 *
 * Depth-first search that finds an edge back to where it still stands; each record and link is looked at once.
 */
function circlesOf(links: readonly Link[]): Map<number, readonly string[]> {
  const next = new Map(links.map((link) => [link.id, link.next]));
  const place = new Map(links.map(({ id }, i) => [id, i]));
  const circles = new Map<number, readonly string[]>();
  const told = new Set<string>();
  const depth = new Map<string, number>(); // of the records on the way; -1 of those done with
  for (const { id: start } of links) {
    if (depth.has(start)) continue;
    const way: Step[] = [{ id: start, tried: 0 }];
    depth.set(start, 0);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const id = next.get(step.id)?.[step.tried];
      step.tried += 1;
      if (id === undefined) {
        depth.set(step.id, -1);
        way.pop();
        continue;
      }
      const at = depth.get(id);
      if (at === undefined) {
        depth.set(id, way.length);
        way.push({ id, tried: 0 });
      } else if (at >= 0 && !told.has(id) && !told.has(step.id)) {
        const members = way.slice(at).map((one) => one.id);
        for (const member of members) told.add(member);
        const [circle, first] = fromFirst(members, place);
        circles.set(first, circle);
      }
    }
  }
  return circles;
}

/** Returns a circle turned so that the record that stands first in the list begins and ends it, and that record's place. */
function fromFirst(members: readonly string[], place: ReadonlyMap<string, number>): [string[], number] {
  const places = members.map((id) => place.get(id) ?? Infinity);
  const first = places.reduce((least, at) => Math.min(least, at), Infinity);
  const turn = places.indexOf(first);
  const turned = [...members.slice(turn), ...members.slice(0, turn)];
  return [[...turned, ...turned.slice(0, 1)], first];
}
