import { geoDistance } from "d3-geo";
import type { LonLat } from "../../dataset/schema/common.ts";
import { EARTH_KM } from "./projection.ts";

/** A place to be drawn. */
export interface Spot {
  readonly id: string;
  readonly lonLat: LonLat;
  readonly country: string | null;
}

/** "around": home and what lies near it; "country": what lies in home's own country. */
export type PlateName = "around" | "country" | "world";

export interface Plate<S extends Spot> {
  readonly name: PlateName;
  /** The places inside it, home not among them. */
  readonly spots: readonly S[];
  /** Those of them that no closer plate shows: they are named here. */
  readonly named: readonly S[];
}

/** Two places nearer than this belong to one neighbourhood, and so does what is near either. */
const NEIGHBOURS_KM = 900;
/** Nearer than this to a place of home's country, one beyond its border stands on the country's plate too. */
const NEXT_DOOR_KM = 100;
/** Fewer places than these do not crowd. */
const CROWD = 3;

/**
 * Returns the plates that show all places, from the widest to the closest: the world always, closer ones where at least
 * three places crowd around home.
 */
export function platesOf<S extends Spot>(spots: readonly S[], home: Spot): Plate<S>[] {
  const near = neighboursOf(spots, home);
  const inland = home.country === null ? [] : near.filter(({ country }) => country === home.country);
  const shown: (readonly [PlateName, readonly S[]])[] = [["world", spots]];
  const beside = near.filter((spot) =>
    [home, ...inland].some(({ lonLat }) => kmBetween(lonLat, spot.lonLat) <= NEXT_DOOR_KM),
  );
  const close = near.filter((spot) => inland.includes(spot) || beside.includes(spot));
  const hasCountry = inland.length >= CROWD;
  if (near.length >= CROWD && !(hasCountry && close.length === near.length)) shown.push(["around", near]);
  if (hasCountry) shown.push(["country", close]);
  return shown.map(([name, own], i) => {
    const closer = new Set(shown[i + 1]?.[1]);
    return { name, spots: own, named: own.filter((spot) => !closer.has(spot)) };
  });
}

/** The places that hang together with home, each near home or near another one that does. */
function neighboursOf<S extends Spot>(spots: readonly S[], home: Spot): S[] {
  const found = new Set<S>();
  const ends: Spot[] = [home];
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const spot of spots) {
      if (found.has(spot) || kmBetween(end.lonLat, spot.lonLat) > NEIGHBOURS_KM) continue;
      found.add(spot);
      ends.push(spot);
    }
  }
  return spots.filter((spot) => found.has(spot));
}

const kmBetween = ([aLon, aLat]: LonLat, [bLon, bLat]: LonLat): number =>
  geoDistance([aLon, aLat], [bLon, bLat]) * EARTH_KM;
