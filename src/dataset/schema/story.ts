import * as v from "valibot";
import { UNIT_KEYS } from "../../lib/units.ts";
import { EndClaimSchema, FigureClaimSchema, StartClaimSchema } from "./claim.ts";
import {
  AliasesSchema,
  ConfidenceSchema,
  FiniteSchema,
  IdSchema,
  LonLatSchema,
  MomentSchema,
  OptionalTextSchema,
  ReferencesSchema,
  TextSchema,
  YearSchema,
} from "./common.ts";

/** A dated event. */
export const MilestoneSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  when: MomentSchema,
  kind: v.picklist(["stream", "partner", "network", "project", "recognition", "environment"]),
  title: TextSchema,
  description: TextSchema,
  partners: v.optional(v.array(IdSchema), []),
  streams: v.optional(v.array(IdSchema), []),
  /** Where sources disagree about the date. */
  claims: v.optional(v.array(v.variant("about", [StartClaimSchema, EndClaimSchema])), []),
  confidence: ConfidenceSchema,
  references: ReferencesSchema,
});
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

/** A published result or count, with every version of it that was found. */
export const ImpactFigureSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  /**
   * "impact": saved or gained by the whole symbiosis; "stream-count" and "member-count": published counts;
   * "single": belongs to one project or partner and must not be added to the whole; "context": background.
   */
  kind: v.picklist(["impact", "stream-count", "member-count", "single", "context"]),
  title: TextSchema,
  /** What the figure says, and why versions differ, in neutral words. */
  description: TextSchema,
  claims: v.pipe(v.array(FigureClaimSchema), v.minLength(1, "empty-list")),
  partners: v.optional(v.array(IdSchema), []),
  streams: v.optional(v.array(IdSchema), []),
  note: OptionalTextSchema,
});
export type ImpactFigure = v.InferOutput<typeof ImpactFigureSchema>;

/** A development or export project, in the place itself or abroad. */
export const ProjectSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  title: TextSchema,
  description: TextSchema,
  place: v.strictObject({
    name: TextSchema,
    /** ISO 3166-1 alpha-2; null where it spans several countries. */
    country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "country-form"))),
    /** A point of the town or region, for a small-scale map. */
    lonLat: v.nullable(LonLatSchema),
  }),
  from: MomentSchema,
  to: v.optional(v.nullable(MomentSchema), null),
  status: v.picklist(["running", "completed", "planned", "unknown"]),
  /** Who leads, pays or takes part, in words. */
  participants: OptionalTextSchema,
  partners: v.optional(v.array(IdSchema), []),
  figures: v.optional(v.array(FigureClaimSchema), []),
  confidence: ConfidenceSchema,
  references: ReferencesSchema,
  note: OptionalTextSchema,
});
export type Project = v.InferOutput<typeof ProjectSchema>;

/** Values of one indicator year by year. */
export const SeriesSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  unit: v.picklist(UNIT_KEYS, "unknown-unit"),
  /** What is inside the count: which plants, which network. */
  scope: TextSchema,
  /** What in it is our reading, not the reference's words; null if nothing. */
  inferred: OptionalTextSchema,
  /** True when a value was computed from published ones (shown as such). */
  computed: v.optional(v.boolean(), false),
  /** One value a year, in order; null is not published. */
  values: v.pipe(
    v.array(v.strictObject({ year: YearSchema, value: v.nullable(FiniteSchema) })),
    v.minLength(1, "empty-list"),
  ),
  partners: v.optional(v.array(IdSchema), []),
  streams: v.optional(v.array(IdSchema), []),
  confidence: ConfidenceSchema,
  references: ReferencesSchema,
});
export type Series = v.InferOutput<typeof SeriesSchema>;

/** A source document. */
export const ReferenceSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  author: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  year: v.nullable(YearSchema),
  yearNote: OptionalTextSchema,
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//, "address-form"))),
  otherUrls: v.optional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\//, "address-form"))), []),
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
