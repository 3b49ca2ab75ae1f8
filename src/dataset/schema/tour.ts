import * as v from "valibot";
import { AliasesSchema, IdSchema, ReferencesSchema, TextSchema, YearSchema } from "./common.ts";
import { FamilySchema } from "./stream.ts";
import { VIEWS } from "./viewNames.ts";

/**
 * What a step puts on screen: a partial view state under the names of the address.
 * What is left out stays at its default, so that a step looks the same however the talk got there.
 */
export const StepStateSchema = v.strictObject({
  view: v.optional(v.picklist(VIEWS), "overview"),
  /** Null: the dataset's last year. */
  year: v.optional(v.nullable(YearSchema), null),
  /** A second year that the first is held against. */
  compare: v.optional(v.nullable(YearSchema), null),
  /** At most one of these five: the selection. */
  partner: v.optional(IdSchema),
  stream: v.optional(IdSchema),
  milestone: v.optional(IdSchema),
  figure: v.optional(IdSchema),
  project: v.optional(IdSchema),
  family: v.optional(v.array(FamilySchema), []),
  status: v.optional(v.array(v.picklist(["running", "pilot", "planned", "unconfirmed", "ended"])), []),
  with: v.optional(v.array(IdSchema), []),
  /** Camera of the map as in the address: zoom/latitude/longitude. */
  map: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,2}(\.\d+)?\/-?\d{1,2}(\.\d+)?\/-?\d{1,3}(\.\d+)?$/, "camera-form")),
  ),
});
export type StepState = v.InferOutput<typeof StepStateSchema>;

/** The least and the greatest planned time of a step, in seconds. */
export const STEP_SECONDS = [5, 3600] as const;

/** One step of a tour: what is on screen, what the audience reads, what the guide says. */
export const StepSchema = v.strictObject({
  id: IdSchema,
  state: StepStateSchema,
  /** States what one sees, at most a line or two on stage. */
  headline: TextSchema,
  /** A sentence or two for the audience. */
  text: TextSchema,
  /** For the guide alone: what to tell, what people ask. */
  notes: TextSchema,
  /** Planned time. */
  seconds: v.pipe(
    v.number(),
    v.integer("out-of-range"),
    v.minValue(STEP_SECONDS[0], "out-of-range"),
    v.maxValue(STEP_SECONDS[1], "out-of-range"),
  ),
  references: ReferencesSchema,
});
export type Step = v.InferOutput<typeof StepSchema>;

/** An ordered talk over live views. */
export const TourSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  title: TextSchema,
  description: TextSchema,
  audience: v.picklist(["general", "school", "attract"]),
  steps: v.pipe(v.array(StepSchema), v.minLength(1, "empty-list")),
});
export type Tour = v.InferOutput<typeof TourSchema>;
