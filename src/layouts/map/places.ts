import { isWithin } from "../../dataset/bounds.ts";
import type { Dataset } from "../../dataset/schema/dataset.ts";
import type { Partner } from "../../dataset/schema/partner.ts";
import type { Atlas } from "../../model/atlas.ts";
import { streamOrder } from "../../model/filter.ts";
import type { PipePlan } from "./base/pipePlan.ts";
import type { StreamEnds } from "./base/streamCourse.ts";
import type { MapContent, MapPlace } from "./base/scene.ts";

/** Plans the pipes of a dataset (`homePlan`), null where there is nothing to plan. */
export type PlanPipes = (
  dataset: Dataset,
  places: readonly MapPlace[],
  streams: readonly StreamEnds[],
) => PipePlan | null;

/**
 * Returns the partners and streams of the map, the same for every year.
 * Partners that have neither a place nor a stream are left out.
 *
 * @param plan is handed in, since the page loads it beside the map's engine
 */
export function mapContent(atlas: Atlas, plan: PlanPipes): MapContent {
  const streams = streamOrder(atlas.dataset.streams);
  const { bounds } = atlas.dataset.meta.map;
  const counts = new Map<string, number>();
  for (const { donor, receiver } of streams) {
    for (const id of [donor, receiver]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const isLocal = (partner: Partner) => {
    const lonLat = partner.sites[0]?.lonLat ?? null;
    return lonLat !== null && isWithin(lonLat, bounds);
  };
  const hasPlace = (partner: Partner) => partner.sites[0]?.lonLat != null;
  const drawn = atlas.dataset.partners.filter((partner) => hasPlace(partner) || counts.has(partner.id));

  const isInMargin = (partner: Partner) => !hasPlace(partner) && partner.gate?.bearing == null;
  const margin = marginOrder(drawn.filter(isInMargin), atlas, isLocal);

  const places = drawn.map((partner): MapPlace => {
    const site = partner.sites[0];
    const index = margin.indexOf(partner.id);
    return {
      partnerId: partner.id,
      rank: partner.rank,
      lonLat: site?.lonLat ?? null,
      errorMeters: site?.accuracy === "approximate" ? site.errorMeters : null,
      hasCircle: isLargestError(partner, drawn),
      hasGate: partner.gate !== null || !isLocal(partner),
      bearing: partner.gate?.bearing ?? null,
      streamCount: counts.get(partner.id) ?? 0,
      marginIndex: index === -1 ? null : index,
    };
  });
  const ends = streams.map(({ id, donor, receiver }) => ({ streamId: id, donor, receiver }));
  return {
    places,
    streams: ends,
    families: new Map(streams.map(({ id, family }) => [id, family])),
    pipes: plan(atlas.dataset, places, ends),
  };
}

/** Of several approximate sites on one spot only one draws the soft circle: seven would make a black hole. */
function isLargestError(partner: Partner, drawn: readonly Partner[]): boolean {
  const site = partner.sites[0];
  if (site?.accuracy !== "approximate" || site.lonLat === null || site.errorMeters === null) return false;
  const [lon, lat] = site.lonLat;
  const rival = drawn
    .filter(({ sites: [other] }) => other?.accuracy === "approximate" && other.lonLat !== null)
    .filter(({ sites: [other] }) => other?.lonLat?.[0] === lon && other.lonLat[1] === lat)
    .toSorted((a, b) => (b.sites[0]?.errorMeters ?? 0) - (a.sites[0]?.errorMeters ?? 0))[0];
  return rival === partner;
}

/** Those in the row below the map, from west to east by where their streams come from or go to. */
function marginOrder(
  partners: readonly Partner[],
  atlas: Atlas,
  isLocal: (partner: Partner) => boolean,
): string[] {
  const meanLon = (partnerId: string): number => {
    const lons = atlas.dataset.streams.flatMap(({ donor, receiver }) => {
      if (donor !== partnerId && receiver !== partnerId) return [];
      const other = atlas.partners.get(donor === partnerId ? receiver : donor);
      const lonLat = other !== undefined && isLocal(other) ? other.sites[0]?.lonLat : null;
      return lonLat == null ? [] : [lonLat[0]];
    });
    return lons.length === 0 ? Infinity : lons.reduce((sum, lon) => sum + lon, 0) / lons.length;
  };
  const requests = new Map(partners.map(({ id }) => [id, meanLon(id)]));
  const request = (id: string) => requests.get(id) ?? Infinity;
  return partners.map(({ id }) => id).toSorted((a, b) => request(a) - request(b) || (a < b ? -1 : 1));
}
