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
      const own = "streams" in record ? record.streams : [];
      const ends = own.flatMap((id) => {
        const stream = atlas.streams.get(id);
        return stream === undefined ? [] : partnersOf(stream);
      });
      return { streams: new Set(own), partners: new Set([...record.partners, ...ends]) };
    }
  }
}
