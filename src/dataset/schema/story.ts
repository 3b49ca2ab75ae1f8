import * as v from "valibot";
import { UNIT_KEYS } from "../../lib/units.ts";
import { EndClaimSchema, FigureClaimSchema, ProjectFigureSchema, StartClaimSchema } from "./claim.ts";
import {
  AliasesSchema,
  ConfidenceSchema,
  AddressSchema,
  AmountSchema,
  filledListOf,
  IdSchema,
  IdsSchema,
  listOf,
  LonLatSchema,
  MomentSchema,
  NameTextSchema,
  OptionalTextSchema,
  ReferencesSchema,
  TextSchema,
  TitleTextSchema,
  YearSchema,
} from "./common.ts";
import { NETWORK_MEASURES } from "./networkMeasures.ts";
import { LineSchema } from "./plainText.ts";

/** A dated event. */
export const MilestoneSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  when: MomentSchema,
  kind: v.picklist(["stream", "partner", "network", "project", "recognition", "environment"]),
  title: TitleTextSchema,
  description: TextSchema,
  partners: IdsSchema,
  streams: IdsSchema,
  /** Streams that ended with it: they make it a case of what happened when something stopped. */
  stopped: IdsSchema,
  /** Where sources disagree about the date. */
  claims: v.optional(listOf(v.variant("about", [StartClaimSchema, EndClaimSchema])), []),
  confidence: ConfidenceSchema,
  references: ReferencesSchema,
  /** What could not be found or proved: for the evidence part of the record, never for the public sentence. */
  reservation: OptionalTextSchema,
});
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

/** Why claims about one figure differ, and what says so. */
const ConflictSchema = v.strictObject({ text: TextSchema, references: ReferencesSchema });

/** A published result or count, with every version of it that was found. */
export const ImpactFigureSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  /**
   * "impact": saved or gained by the whole symbiosis; "stream-count" and "member-count": published counts;
   * "single": belongs to one project or partner and must not be added to the whole; "context": background.
   */
  kind: v.picklist(["impact", "stream-count", "member-count", "single", "context"]),
  /** Which measure of the network it states, so that it stands beside the atlas's own; null where it states none. */
  network: v.optional(v.nullable(v.picklist(NETWORK_MEASURES)), null),
  title: TitleTextSchema,
  /** What the figure says, and why versions differ, in neutral words. */
  description: TextSchema,
  claims: filledListOf(FigureClaimSchema),
  /** What the claims disagree about, and why as far as it is known, in a sentence; null where they agree. */
  conflict: v.optional(v.nullable(ConflictSchema), null),
  partners: IdsSchema,
  streams: IdsSchema,
  note: OptionalTextSchema,
  /** What could not be found or proved: for the evidence part of the record, never for the public sentence. */
  reservation: OptionalTextSchema,
});
export type ImpactFigure = v.InferOutput<typeof ImpactFigureSchema>;

/** A town or region on a small-scale map. */
export const PlaceSchema = v.strictObject({
  name: NameTextSchema,
  /** ISO 3166-1 alpha-2; null where it spans several countries. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "country-form"))),
  /** A point of the town or region, for a small-scale map. */
  lonLat: v.nullable(LonLatSchema),
  /** What the point stands for; null where it is not said. */
  precision: v.optional(v.nullable(v.picklist(["town", "region"])), null),
  /** What the point was set on, where that is not the place itself: the chief town of a region. */
  point: OptionalTextSchema,
  /** Where the point was taken from. */
  references: v.optional(listOf(IdSchema), []),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

/** A development or export project, in the place itself or abroad. */
export const ProjectSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  title: TitleTextSchema,
  description: TextSchema,
  place: PlaceSchema,
  from: MomentSchema,
  to: v.optional(v.nullable(MomentSchema), null),
  status: v.picklist(["running", "completed", "planned", "unknown"]),
  /** Who leads it; fits after "led by". */
  lead: OptionalTextSchema,
  /** Who pays for it; fits after "paid by". */
  funder: OptionalTextSchema,
  /** Who takes part besides, in words; fits after "with" where there is a lead. */
  participants: OptionalTextSchema,
  partners: IdsSchema,
  /** Those who take part and are elsewhere than the project itself, each with its town. */
  members: v.optional(listOf(v.strictObject({ who: NameTextSchema, place: PlaceSchema })), []),
  figures: v.optional(listOf(ProjectFigureSchema), []),
  /** Its number among the cards that a hall shows; null for no card. */
  card: v.optional(v.nullable(v.pipe(v.number(), v.integer("out-of-range"), v.minValue(1, "out-of-range"))), null),
  confidence: ConfidenceSchema,
  references: ReferencesSchema,
  note: OptionalTextSchema,
  /** What could not be found or proved: for the evidence part of the record, never for the public sentence. */
  reservation: OptionalTextSchema,
});
export type Project = v.InferOutput<typeof ProjectSchema>;

/** Values of one indicator year by year. */
export const SeriesSchema = v.strictObject({
  id: IdSchema,
  title: TitleTextSchema,
  unit: v.picklist(UNIT_KEYS, "unknown-unit"),
  /** What is inside the count: which plants, which network. */
  scope: TextSchema,
  /** What in it is our reading, not the reference's words; null if nothing. */
  inferred: OptionalTextSchema,
  /** True when a value was computed from published ones (shown as such). */
  computed: v.optional(v.boolean(), false),
  /** One value a year, in order; null is not published. */
  values: filledListOf(v.strictObject({ year: YearSchema, value: v.nullable(AmountSchema) })),
  partners: IdsSchema,
  streams: IdsSchema,
  /** Streams that ran in a year with a value above zero: what is counted is what they bring. */
  shows: IdsSchema,
  /** Streams whose coming and going the values explain; they are drawn beside it. */
  explains: IdsSchema,
  /** Shared figures that said beforehand what the values would be; drawn beside what was measured. */
  promised: IdsSchema,
  confidence: ConfidenceSchema,
  references: ReferencesSchema,
});
export type Series = v.InferOutput<typeof SeriesSchema>;

/** A source document. */
export const ReferenceSchema = v.strictObject({
  id: IdSchema,
  title: TitleTextSchema,
  author: LineSchema,
  publisher: LineSchema,
  year: v.nullable(YearSchema),
  yearNote: OptionalTextSchema,
  url: v.nullable(AddressSchema),
  /** Why there is no address, where there is none. */
  noUrl: OptionalTextSchema,
  otherUrls: v.optional(listOf(AddressSchema), []),
  kind: v.picklist([
    "source-document",
    "official",
    "company",
    "association",
    "news",
    "scholarly",
    "book",
    "database",
    "web",
  ]),
  /** What part of it was read. */
  read: OptionalTextSchema,
});
export type Reference = v.InferOutput<typeof ReferenceSchema>;
