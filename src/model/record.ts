import type { Partner } from "../dataset/schema/partner.ts";
import type { ImpactFigure, Milestone, Project } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import type { Selection } from "./selection.ts";

/** A selected record together with its kind. */
export type SelectedRecord =
  | { readonly kind: "partner"; readonly record: Partner }
  | { readonly kind: "stream"; readonly record: Stream }
  | { readonly kind: "milestone"; readonly record: Milestone }
  | { readonly kind: "figure"; readonly record: ImpactFigure }
  | { readonly kind: "project"; readonly record: Project };

/** Returns what is selected, null if the dataset does not have it. */
export function recordOf(atlas: Atlas, { kind, id }: Selection): SelectedRecord | null {
  switch (kind) {
    case "partner": {
      const record = atlas.partners.get(id);
      return record === undefined ? null : { kind, record };
    }
    case "stream": {
      const record = atlas.streams.get(id);
      return record === undefined ? null : { kind, record };
    }
    case "milestone": {
      const record = atlas.milestones.get(id);
      return record === undefined ? null : { kind, record };
    }
    case "figure": {
      const record = atlas.figures.get(id);
      return record === undefined ? null : { kind, record };
    }
    case "project": {
      const record = atlas.projects.get(id);
      return record === undefined ? null : { kind, record };
    }
  }
}
