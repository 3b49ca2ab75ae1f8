import * as v from "valibot";
import { AboutSchema } from "./about.ts";
import { BalanceSchema } from "./balance.ts";
import {
  between,
  DaySchema,
  IdSchema,
  IdsSchema,
  listOf,
  LonLatSchema,
  NameTextSchema,
  OptionalTextSchema,
  ShortTextSchema,
  TextSchema,
  TitleTextSchema,
  YearSchema,
} from "./common.ts";
import { SharedFigureSchema } from "./claim.ts";
import { StudySchema } from "./study.ts";
import { FindingSchema } from "./finding.ts";
import { CorridorsSchema } from "./corridors.ts";
import { ENTRIES, LETTERS, LIMITS } from "./limits.ts";
import { MapFeatureSchema } from "./mapFeature.ts";
import { PartnerSchema } from "./partner.ts";
import { plainText } from "./plainText.ts";
import {
  ImpactFigureSchema,
  MilestoneSchema,
  ProjectSchema,
  ReferenceSchema,
  SeriesSchema,
} from "./story.ts";
import { StreamSchema } from "./stream.ts";
import { SynonymsSchema } from "./synonyms.ts";
import { TourSchema } from "./tour.ts";

/** The format that this build reads; a dataset of another version is refused with a message. */
export const FORMAT_VERSION = 1;

/** A name printed on the map. */
export const MapLabelSchema = v.strictObject({
  id: IdSchema,
  name: NameTextSchema,
  kind: v.picklist(["water", "lake", "peninsula", "town", "village", "island", "region"]),
  lonLat: LonLatSchema,
  /** More points where the name may stand when the first is out of view or taken, the best first. */
  also: v.optional(listOf(LonLatSchema), []),
  /** For a water: the line that its letters follow where there is room, from west to east; empty for none. */
  course: v.optional(listOf(LonLatSchema), []),
  minZoom: between(LIMITS.zoom),
  maxZoom: between(LIMITS.zoom),
  rank: between(LIMITS.labelRank),
  approximate: v.optional(v.boolean(), false),
});
export type MapLabel = v.InferOutput<typeof MapLabelSchema>;

/** `[west, south, east, north]` in degrees. */
export const BoundsSchema = v.tuple([
  between(LIMITS.longitude),
  between(LIMITS.latitude),
  between(LIMITS.longitude),
  between(LIMITS.latitude),
]);
export type Bounds = v.InferOutput<typeof BoundsSchema>;

/** A view that the map offers by name. */
export const MapStopSchema = v.strictObject({ id: IdSchema, name: ShortTextSchema, bounds: BoundsSchema });
export type MapStop = v.InferOutput<typeof MapStopSchema>;

/** Two years that people ask about, offered by name wherever two years are compared. */
export const ComparisonSchema = v.strictObject({
  id: IdSchema,
  title: TitleTextSchema,
  from: YearSchema,
  /** Null means the year of the as-of date. */
  to: v.optional(v.nullable(YearSchema), null),
  /** The events between the two that say why, in the order in which they are told. */
  milestones: IdsSchema,
  /** Series whose values in the two years show what it was about. */
  series: IdsSchema,
});
export type Comparison = v.InferOutput<typeof ComparisonSchema>;

/** What the dataset is about, and the frame of its map. */
export const MetaSchema = v.strictObject({
  id: IdSchema,
  /** Name of the symbiosis, as a title. */
  title: NameTextSchema,
  place: NameTextSchema,
  /** One or two sentences for people who have never heard of it. */
  description: TextSchema,
  firstYear: YearSchema,
  /** The dataset's own today. */
  asOf: DaySchema,
  /** For so many years after its last evidence a stream counts as running; then it is "last documented" in that year. */
  evidenceYears: v.optional(v.pipe(between(LIMITS.evidenceYears), v.integer("out-of-range")), 3),
  /** Edition of the data, shown on screen and in exports. */
  version: plainText(LETTERS.short),
  licence: TextSchema,
  /** What the count of streams is and is not. */
  countNote: TextSchema,
  /** Pairs of years to compare; empty offers the first year and today. */
  comparisons: v.optional(listOf(ComparisonSchema), []),
  map: v.strictObject({
    /** What the map opens on. */
    view: BoundsSchema,
    /** No coordinate of a local site may lie outside. */
    bounds: BoundsSchema,
    /** What the basemap covers: the map ends here in a frame. Null means that it never ends. */
    extent: v.optional(v.nullable(BoundsSchema), null),
    /** Views to jump to, from the widest to the closest. */
    stops: v.optional(listOf(MapStopSchema), []),
    /** Files beside the dataset, relative to it: never an address of somewhere else. */
    basemap: listOf(
      v.pipe(
        v.string(),
        v.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/, "path-form"),
        v.maxLength(LETTERS.title, "too-long"),
      ),
    ),
    attribution: TextSchema,
    /** What is surveyed and what is schematic. */
    note: OptionalTextSchema,
  }),
});
export type Meta = v.InferOutput<typeof MetaSchema>;

/** The figures that several records share. */
export const FiguresSchema = listOf(SharedFigureSchema, ENTRIES.records);

/** The whole dataset, as one file. */
export const DatasetSchema = v.strictObject({
  formatVersion: v.literal(FORMAT_VERSION),
  meta: MetaSchema,
  partners: listOf(PartnerSchema, ENTRIES.records),
  streams: listOf(StreamSchema, ENTRIES.records),
  milestones: listOf(MilestoneSchema, ENTRIES.records),
  impactFigures: listOf(ImpactFigureSchema, ENTRIES.records),
  series: listOf(SeriesSchema, ENTRIES.records),
  projects: listOf(ProjectSchema, ENTRIES.records),
  references: listOf(ReferenceSchema, ENTRIES.records),
  /** Figures that stand in several records; empty in a bundle, whose records hold them already. */
  figures: v.optional(FiguresSchema, []),
  mapLabels: listOf(MapLabelSchema, ENTRIES.records),
  /** What the basemap lacks and the map draws itself. */
  mapFeatures: v.optional(listOf(MapFeatureSchema, ENTRIES.records), []),
  /** Where the map's pipes run; without any, streams are drawn as curves. */
  corridors: v.optional(CorridorsSchema, { nodes: [], edges: [] }),
  tours: listOf(TourSchema, ENTRIES.records),
  /** Pictures to scale, made of series and figures; none where the sources carry none. */
  balances: v.optional(listOf(BalanceSchema, ENTRIES.records), []),
  /** What the results come to, the strongest first; none where nobody has written them. */
  findings: v.optional(listOf(FindingSchema, ENTRIES.records), []),
  /** Published studies that compare the place with its exchanges and without; none where there are none. */
  studies: v.optional(listOf(StudySchema, ENTRIES.records), []),
  /** What the symbiosis says of itself; null where the dataset has no such page. */
  about: v.optional(v.nullable(AboutSchema), null),
  /** Words of one meaning, for the search; empty where people say what the records say. */
  synonyms: v.optional(SynonymsSchema, []),
});
export type Dataset = v.InferOutput<typeof DatasetSchema>;
