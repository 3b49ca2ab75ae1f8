import { isWithin } from "../bounds.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Path, type Report } from "./report.ts";

/** Reports what does not fit in the pipe network: ids, places, corridors without a source. */
export function checkCorridors({ corridors, partners, meta }: Dataset, report: Report): void {
  const { bounds } = meta.map;
  const siteOf = new Map(partners.map(({ id, sites }) => [id, sites[0]?.lonLat ?? null]));
  const ids = new Set<string>();
  const owners = new Set<string>();

  corridors.nodes.forEach(({ id, partner, lonLat }, i) => {
    const path: Path = ["corridors", "nodes", i];
    if (ids.has(id)) report("duplicate-id", [...path, "id"], { id });
    ids.add(id);
    if (partner !== null) {
      if (!siteOf.has(partner)) report("dangling-id", [...path, "partner"], { kind: "partner", id: partner });
      if (owners.has(partner)) report("duplicate-id", [...path, "partner"], { id: partner });
      owners.add(partner);
    }
    const site = partner === null ? null : (siteOf.get(partner) ?? null);
    const hasSite = site !== null && isWithin(site, bounds);
    if (hasSite === (lonLat !== null)) report("corridor-place", path, { id });
    if (lonLat !== null && !isWithin(lonLat, bounds))
      report("outside-bounds", [...path, "lonLat"], { found: lonLat.join(", "), bounds: bounds.join(", ") });
  });

  const known = new Set<string>();
  corridors.edges.forEach(({ from, to, schematic, references }, i) => {
    const path: Path = ["corridors", "edges", i];
    for (const [end, id] of [
      ["from", from],
      ["to", to],
    ] as const)
      if (!ids.has(id)) report("dangling-id", [...path, end], { kind: "corridor node", id });
    const key = [from, to].toSorted().join(" ");
    if (from === to || known.has(key)) report("corridor-twice", path, { from, to });
    known.add(key);
    if (!schematic && references.length === 0) report("no-reference", [...path, "references"]);
  });
}
