import * as v from "valibot";
import {
  DaySchema,
  FiniteSchema,
  IdSchema,
  LonLatSchema,
  OptionalTextSchema,
  TextSchema,
  YearSchema,
} from "./common.ts";
import { CorridorsSchema } from "./corridors.ts";
import { MapFeatureSchema } from "./mapFeature.ts";
import { PartnerSchema } from "./partner.ts";
import {
  ImpactFigureSchema,
  MilestoneSchema,
  ProjectSchema,
  ReferenceSchema,
  SeriesSchema,
} from "./story.ts";
import { StreamSchema } from "./stream.ts";
import { TourSchema } from "./tour.ts";

/** The format that this build reads; a dataset of another version is refused with a message. */
export const FORMAT_VERSION = 1;

/** A name printed on the map. */
export const MapLabelSchema = v.strictObject({
  id: IdSchema,
  name: TextSchema,
  kind: v.picklist(["water", "lake", "peninsula", "town", "village", "island", "region"]),
  lonLat: LonLatSchema,
  /** More points where the name may stand when the first is out of view or taken, the best first. */
  also: v.optional(v.array(LonLatSchema), []),
  /** For a water: the line that its letters follow where there is room, from west to east; empty for none. */
  course: v.optional(v.array(LonLatSchema), []),
  minZoom: FiniteSchema,
  maxZoom: FiniteSchema,
  rank: FiniteSchema,
  approximate: v.optional(v.boolean(), false),
});
export type MapLabel = v.InferOutput<typeof MapLabelSchema>;

/** `[west, south, east, north]` in degrees. */
export const BoundsSchema = v.tuple([FiniteSchema, FiniteSchema, FiniteSchema, FiniteSchema]);
export type Bounds = v.InferOutput<typeof BoundsSchema>;

/** A view that the map offers by name. */
export const MapStopSchema = v.strictObject({ id: IdSchema, name: TextSchema, bounds: BoundsSchema });
export type MapStop = v.InferOutput<typeof MapStopSchema>;

/** What the dataset is about, and the frame of its map. */
export const MetaSchema = v.strictObject({
  id: IdSchema,
  /** Name of the symbiosis, as a title. */
  title: TextSchema,
  place: TextSchema,
  /** One or two sentences for people who have never heard of it. */
  description: TextSchema,
  firstYear: YearSchema,
  /** The dataset's own today. */
  asOf: DaySchema,
  /** Edition of the data, shown on screen and in exports. */
  version: v.string(),
  licence: TextSchema,
  /** What the count of streams is and is not. */
  countNote: TextSchema,
  map: v.strictObject({
    /** What the map opens on. */
    view: BoundsSchema,
    /** No coordinate of a local site may lie outside. */
    bounds: BoundsSchema,
    /** What the basemap covers: the map ends here in a frame. Null means that it never ends. */
    extent: v.optional(v.nullable(BoundsSchema), null),
    /** Views to jump to, from the widest to the closest. */
    stops: v.optional(v.array(MapStopSchema), []),
    /** Files beside the dataset, relative to it. */
    basemap: v.array(v.string()),
    attribution: TextSchema,
    /** What is surveyed and what is schematic. */
    note: OptionalTextSchema,
  }),
});
export type Meta = v.InferOutput<typeof MetaSchema>;

/** The whole dataset, as one file. */
export const DatasetSchema = v.strictObject({
  formatVersion: v.literal(FORMAT_VERSION),
  meta: MetaSchema,
  partners: v.array(PartnerSchema),
  streams: v.array(StreamSchema),
  milestones: v.array(MilestoneSchema),
  impactFigures: v.array(ImpactFigureSchema),
  series: v.array(SeriesSchema),
  projects: v.array(ProjectSchema),
  references: v.array(ReferenceSchema),
  mapLabels: v.array(MapLabelSchema),
  /** What the basemap lacks and the map draws itself. */
  mapFeatures: v.optional(v.array(MapFeatureSchema), []),
  /** Where the map's pipes run; without any, streams are drawn as curves. */
  corridors: v.optional(CorridorsSchema, { nodes: [], edges: [] }),
  tours: v.array(TourSchema),
});
export type Dataset = v.InferOutput<typeof DatasetSchema>;
