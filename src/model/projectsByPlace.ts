import { isWithin } from "../dataset/bounds.ts";
import type { LonLat } from "../dataset/schema/common.ts";
import type { Meta } from "../dataset/schema/dataset.ts";
import type { Project } from "../dataset/schema/story.ts";

/** Where a project takes place, seen from the symbiosis. */
export type Where = "abroad" | "across" | "elsewhere" | "home";

export interface ProjectGroup {
  readonly where: Where;
  readonly projects: readonly Project[];
}

/** Far places first: they are what the view is named after. */
const ORDER: readonly Where[] = ["abroad", "across", "elsewhere", "home"];

/** Returns the projects by where they take place, empty groups left out, the newest first in each. */
export function projectsByPlace(projects: readonly Project[], meta: Meta): ProjectGroup[] {
  const country = homeCountry(projects, meta);
  const start = (project: Project) => project.from.year ?? -Infinity;
  return ORDER.map((where) => ({
    where,
    projects: projects
      .filter((project) => whereOf(project, meta, country) === where)
      .toSorted((a, b) => start(b) - start(a)),
  })).filter((group) => group.projects.length > 0);
}

/** Returns the country of the symbiosis itself, as its projects at home name it; null if none does. */
export function homeCountry(projects: readonly Project[], meta: Meta): string | null {
  return (
    projects.find((project) => isAtHome(project, meta) && project.place.country !== null)?.place.country ??
    null
  );
}

function whereOf(project: Project, meta: Meta, country: string | null): Where {
  if (isAtHome(project, meta)) return "home";
  if (project.place.country === null) return "across";
  return project.place.country === country ? "elsewhere" : "abroad";
}

/** Returns whether a project takes place at home: on the map of the symbiosis, or named as its place begins . */
export function isAtHome({ place }: Project, meta: Meta): boolean {
  return place.lonLat === null
    ? meta.place.en.split(",")[0] === place.name.en
    : isWithinHome(place.lonLat, meta);
}

/** Returns whether a point lies on the map of the symbiosis. */
export const isWithinHome = (lonLat: LonLat, meta: Meta): boolean => isWithin(lonLat, meta.map.bounds);
