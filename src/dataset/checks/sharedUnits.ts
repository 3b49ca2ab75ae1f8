import type { Unit } from "../../lib/units.ts";
import type { Dataset } from "../schema/dataset.ts";

/** Returns the unit of every shared figure that a record uses, by its id: a bundle holds them in no other place. */
export function sharedUnits({
  streams,
  partners,
  impactFigures,
  projects,
}: Dataset): ReadonlyMap<string, Unit> {
  const claims = [
    ...streams.flatMap((stream) => stream.claims.filter((claim) => claim.about === "quantity")),
    ...partners.flatMap((partner) => partner.figures),
    ...impactFigures.flatMap((figure) => figure.claims),
    ...projects.flatMap((project) => project.figures),
  ];
  return new Map(claims.flatMap(({ figure, unit }) => (figure === null ? [] : [[figure, unit]])));
}
