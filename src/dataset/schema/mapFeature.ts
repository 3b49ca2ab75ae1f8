import * as v from "valibot";
import {
  between,
  filledListOf,
  IdSchema,
  LonLatSchema,
  MomentSchema,
  OptionalTextSchema,
  NameTextSchema,
  ReferencesSchema,
} from "./common.ts";
import { ENTRIES, LIMITS } from "./limits.ts";

/** Where a drawn thing lies: a line, a closed outline, a circle or a point. */
export const MapShapeSchema = v.variant("form", [
  v.strictObject({
    form: v.literal("line"),
    points: filledListOf(LonLatSchema, ENTRIES.points, 2),
  }),
  v.strictObject({
    form: v.literal("area"),
    /** Corners of the outline; the last joins the first. */
    points: filledListOf(LonLatSchema, ENTRIES.points, 3),
  }),
  v.strictObject({
    form: v.literal("circle"),
    center: LonLatSchema,
    radiusMeters: between(LIMITS.radiusMeters),
  }),
  v.strictObject({ form: v.literal("point"), at: LonLatSchema }),
]);
export type MapShape = v.InferOutput<typeof MapShapeSchema>;

/** Something on the ground that the basemap lacks, drawn from facts with references. */
export const MapFeatureSchema = v.strictObject({
  id: IdSchema,
  name: NameTextSchema,
  kind: v.picklist(["railway", "station", "harbour", "exploration", "site"]),
  shape: MapShapeSchema,
  /** False only where a reference publishes the very outline. */
  schematic: v.boolean(),
  /** Shown from this year on; an unknown year means always. */
  from: MomentSchema,
  to: v.optional(v.nullable(MomentSchema), null),
  minZoom: between(LIMITS.zoom),
  rank: between(LIMITS.labelRank),
  references: ReferencesSchema,
  /** What is known of it, and how the drawing was made. */
  note: OptionalTextSchema,
});
export type MapFeature = v.InferOutput<typeof MapFeatureSchema>;
