import type { Atlas } from "./atlas.ts";
import { partnersOf } from "./filter.ts";

/** The one thing that is selected in all views. */
export interface Selection {
  readonly kind: "partner" | "stream" | "milestone" | "figure" | "project";
  readonly id: string;
}

/** What lights up when something is selected. */
export interface Highlight {
  readonly streams: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
}

/** Returns streams with the partners that they touch. */
export function streamsLit(atlas: Atlas, ids: readonly string[]): Highlight {
  const own = ids.flatMap((id) => atlas.streams.get(id) ?? []);
  return { streams: new Set(own.map(({ id }) => id)), partners: new Set(own.flatMap(partnersOf)) };
}

/**
 * Returns the part of a chain that has been walked: up to the selected stream, or all of it while nothing is selected;
 * null where no chain is followed, or something beside it is selected.
 */
export function chainLit(
  atlas: Atlas,
  follow: readonly string[],
  selection: Selection | null,
): Highlight | null {
  if (follow.length === 0) return null;
  if (selection === null) return streamsLit(atlas, follow);
  const at = selection.kind === "stream" ? follow.indexOf(selection.id) : -1;
  return at < 0 ? null : streamsLit(atlas, follow.slice(0, at + 1));
}

/** Returns the streams and partners that belong to a selection; null when nothing is selected. */
export function highlightOf(atlas: Atlas, selection: Selection | null): Highlight | null {
  if (selection === null) return null;
  const { streams } = atlas.dataset;
  switch (selection.kind) {
    case "stream": {
      const stream = atlas.streams.get(selection.id);
      return stream === undefined
        ? null
        : { streams: new Set([stream.id]), partners: new Set(partnersOf(stream)) };
    }
    case "partner": {
      if (!atlas.partners.has(selection.id)) return null;
      const own = streams.filter((s) => partnersOf(s).includes(selection.id));
      return {
        streams: new Set(own.map((s) => s.id)),
        partners: new Set([selection.id, ...own.flatMap(partnersOf)]),
      };
    }
    default: {
      const record = {
        milestone: atlas.milestones,
        figure: atlas.figures,
        project: atlas.projects,
      }[selection.kind].get(selection.id);
      if (record === undefined) return null;
      const { streams: own, partners } = streamsLit(atlas, "streams" in record ? record.streams : []);
      return { streams: own, partners: new Set([...record.partners, ...partners]) };
    }
  }
}
