import type { LonLat, Text } from "../dataset/schema/common.ts";
import type { Dataset, Meta } from "../dataset/schema/dataset.ts";
import type { Project } from "../dataset/schema/story.ts";
import { homeCountry, isAtHome, isWithinHome } from "./projectsByPlace.ts";

/** A town or region away from home where projects take place, or where somebody who takes part in one is. */
export interface ProjectPlace {
  /** Its point: no two have the same. */
  readonly id: string;
  readonly name: Text;
  readonly country: string | null;
  readonly lonLat: LonLat;
  /** Whether a project takes place there; else it is where somebody who takes part in one is. */
  readonly isSite: boolean;
  /** The newest first. */
  readonly projects: readonly Project[];
}

/** Where projects are on a small-scale map. */
export interface ProjectMap {
  readonly home: {
    readonly id: string;
    readonly name: Text;
    readonly country: string | null;
    readonly lonLat: LonLat;
  };
  readonly places: readonly ProjectPlace[];
  /** Projects away from home that have no point at all. */
  readonly unplaced: readonly Project[];
}

/**
 * Returns home and every place of a project away from it; what shares a point is one place.
 *
 * @param shown the projects whose places are wanted; all unless told
 */
export function projectMap({ projects, meta }: Dataset, shown: readonly Project[] = projects): ProjectMap {
  const found = new Map<
    string,
    { name: Text; country: string | null; lonLat: LonLat; isSite: boolean; projects: Project[] }
  >();
  const add = (project: Project, { name, country, lonLat }: Project["place"], isSite: boolean) => {
    if (lonLat === null || isWithinHome(lonLat, meta)) return;
    const id = lonLat.join(",");
    const known = found.get(id);
    if (known === undefined) found.set(id, { name, country, lonLat, isSite, projects: [project] });
    else {
      if (!known.projects.includes(project)) known.projects.push(project);
      if (isSite && !known.isSite) Object.assign(known, { name, isSite });
    }
  };
  const newestFirst = shown.toSorted((a, b) => startOf(b) - startOf(a));
  for (const project of newestFirst) {
    add(project, project.place, true);
    for (const { place } of project.members) add(project, place, false);
  }
  const places = [...found].map(([id, place]) => ({ id, ...place }));
  const placed = new Set(places.flatMap((place) => place.projects));
  return {
    home: homeOf(projects, meta),
    places,
    unplaced: newestFirst.filter((project) => !placed.has(project) && !isAtHome(project, meta)),
  };
}

/** Returns whether a project, or somebody who takes part in it, has a point away from home. */
export const hasPlaceAway = ({ place, members }: Project, meta: Meta): boolean =>
  [place, ...members.map((member) => member.place)].some(
    ({ lonLat }) => lonLat !== null && !isWithinHome(lonLat, meta),
  );

const startOf = (project: Project): number => project.from.year ?? -Infinity;

function homeOf(projects: readonly Project[], meta: Meta): ProjectMap["home"] {
  const [west, south, east, north] = meta.map.view;
  const [da = "", en = ""] = [meta.place.da, meta.place.en].map((name) => name.split(",")[0]);
  return {
    id: "home",
    name: { da, en },
    country: homeCountry(projects, meta),
    lonLat: [(west + east) / 2, (south + north) / 2],
  };
}

/** So many projects stand on cards in a hall. */
const MOST_CARDS = 6;

/** Returns the projects that a hall shows on cards: those that the data number, in that order; else the newest away from home. */
export function cardProjects({ projects, meta }: Dataset): readonly Project[] {
  const numbered = projects.filter(({ card }) => card !== null);
  const away = projects.filter((project) => !isAtHome(project, meta));
  const chosen =
    numbered.length > 0
      ? numbered.toSorted((a, b) => (a.card ?? 0) - (b.card ?? 0))
      : away.toSorted((a, b) => startOf(b) - startOf(a));
  return chosen.slice(0, MOST_CARDS);
}
