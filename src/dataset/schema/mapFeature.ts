import * as v from "valibot";
import {
  FiniteSchema,
  IdSchema,
  LonLatSchema,
  MomentSchema,
  OptionalTextSchema,
  ReferencesSchema,
  TextSchema,
} from "./common.ts";

/** Where a drawn thing lies: a line, a closed outline, a circle or a point. */
export const MapShapeSchema = v.variant("form", [
  v.strictObject({
    form: v.literal("line"),
    points: v.pipe(v.array(LonLatSchema), v.minLength(2, "empty-list")),
  }),
  v.strictObject({
    form: v.literal("area"),
    /** Corners of the outline; the last joins the first. */
    points: v.pipe(v.array(LonLatSchema), v.minLength(3, "empty-list")),
  }),
  v.strictObject({
    form: v.literal("circle"),
    center: LonLatSchema,
    radiusMeters: v.pipe(FiniteSchema, v.minValue(1, "out-of-range")),
  }),
  v.strictObject({ form: v.literal("point"), at: LonLatSchema }),
]);
export type MapShape = v.InferOutput<typeof MapShapeSchema>;

/** Something on the ground that the basemap lacks, drawn from facts with references. */
export const MapFeatureSchema = v.strictObject({
  id: IdSchema,
  name: TextSchema,
  kind: v.picklist(["railway", "station", "harbour", "exploration", "site"]),
  shape: MapShapeSchema,
  /** False only where a reference publishes the very outline. */
  schematic: v.boolean(),
  /** Shown from this year on; an unknown year means always. */
  from: MomentSchema,
  to: v.optional(v.nullable(MomentSchema), null),
  minZoom: FiniteSchema,
  rank: FiniteSchema,
  references: ReferencesSchema,
  /** What is known of it, and how the drawing was made. */
  note: OptionalTextSchema,
});
export type MapFeature = v.InferOutput<typeof MapFeatureSchema>;
