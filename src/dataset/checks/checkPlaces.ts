import { isWithin } from "../bounds.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Report } from "./report.ts";

/** Reports sites off the map or without their accuracy, and partners whose streams the map could not draw. */
export function checkPlaces({ partners, streams, meta }: Dataset, report: Report): void {
  const { bounds } = meta.map;
  const ends = new Set(streams.flatMap(({ donor, receiver }) => [donor, receiver]));
  partners.forEach((partner, i) => {
    const path = ["partners", i];
    partner.sites.forEach((site, n) => {
      const at = [...path, "sites", n];
      if (site.lonLat === null) return;
      if (site.errorMeters === null || site.accuracy === "none") report("point-without-error", at);
      if (!isWithin(site.lonLat, bounds) && partner.gate === null)
        report("outside-bounds", [...at, "lonLat"], {
          found: site.lonLat.join(", "),
          bounds: bounds.join(", "),
        });
    });
    const isPlaced = partner.gate !== null || partner.sites.some((site) => site.lonLat !== null);
    if (!isPlaced && ends.has(partner.id)) report("no-place-no-gate", path);
  });
}
