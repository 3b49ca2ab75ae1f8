import type { Dataset } from "../dataset/schema/dataset.ts";
import type { Partner } from "../dataset/schema/partner.ts";
import type { ImpactFigure, Milestone, Project, Reference, Series } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { type EvidenceByStream, evidenceByStream } from "./evidence.ts";

/** A dataset with its indexes. Made once for each dataset; ids and aliases both find a record. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly firstYear: number;
  /** Year of the dataset's as-of date; the default year. */
  readonly lastYear: number;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly streams: ReadonlyMap<string, Stream>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly figures: ReadonlyMap<string, ImpactFigure>;
  readonly series: ReadonlyMap<string, Series>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly references: ReadonlyMap<string, Reference>;
  /** What shows each stream running, and until when, by id of the stream. */
  readonly evidence: EvidenceByStream;
}

/** Returns the atlas of a valid dataset. */
export function createAtlas(dataset: Dataset): Atlas {
  return {
    dataset,
    firstYear: dataset.meta.firstYear,
    lastYear: Number(dataset.meta.asOf.slice(0, 4)),
    partners: index(dataset.partners),
    streams: index(dataset.streams),
    milestones: index(dataset.milestones),
    figures: index(dataset.impactFigures),
    series: index(dataset.series),
    projects: index(dataset.projects),
    references: index(dataset.references),
    evidence: evidenceByStream(dataset),
  };
}

function index<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  const byId = new Map<string, R>();
  for (const record of records) {
    const aliases = "aliases" in record && Array.isArray(record.aliases) ? record.aliases : [];
    for (const alias of aliases) byId.set(String(alias), record);
  }
  for (const record of records) byId.set(record.id, record);
  return byId;
}
