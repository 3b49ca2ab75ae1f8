import * as v from "valibot";
import {
  AliasesSchema,
  filledListOf,
  IdSchema,
  IdsSchema,
  listOf,
  ReferencesSchema,
  TextSchema,
  TitleTextSchema,
  YearSchema,
} from "./common.ts";
import { LIMITS } from "./limits.ts";
import { NETWORK_MEASURES } from "./networkMeasures.ts";
import { FamilySchema } from "./stream.ts";
import { VIEWS } from "./viewNames.ts";

/** What a step can ask to see; "unconfirmed" is what older tours say for what is last documented or probably ended. */
const STEP_STATES = [
  "running",
  "pilot",
  "last-documented",
  "probably-ended",
  "planned",
  "planned-overdue",
  "ended",
  "unconfirmed",
] as const;

const DEEPEST_ZOOM = 22; // as in `map=` of the address

/** Returns whether a camera written as zoom/latitude/longitude looks at a place that the map has. */
function isOnTheMap(camera: string): boolean {
  const [zoom = 0, lat = 0, lon = 0] = camera.split("/").map(Number);
  const { latitude, longitude } = LIMITS;
  return zoom <= DEEPEST_ZOOM && Math.abs(lat) <= latitude.most && Math.abs(lon) <= longitude.most;
}

/**
 * What a step puts on screen: a partial view state under the names of the address.
 * What is left out stays at its default, so that a step looks the same however the talk got there.
 */
export const StepStateSchema = v.strictObject({
  view: v.optional(v.picklist(VIEWS), "overview"),
  /** Null: the dataset's last year. */
  year: v.optional(v.nullable(YearSchema), null),
  /** The picture grows from this year to the step's own when the step is shown; left out: it stands there at once. */
  from: v.optional(YearSchema),
  /** A second year that the first is held against. */
  compare: v.optional(v.nullable(YearSchema), null),
  /** At most one of these five: the selection. */
  partner: v.optional(IdSchema),
  stream: v.optional(IdSchema),
  milestone: v.optional(IdSchema),
  figure: v.optional(IdSchema),
  project: v.optional(IdSchema),
  /** Streams of a chain that is followed, in the order in which they flow. */
  follow: IdsSchema,
  /** The partner without which the network is looked at; "all" leaves out every exchange. */
  without: v.optional(IdSchema),
  family: v.optional(listOf(FamilySchema), []),
  status: v.optional(listOf(v.picklist(STEP_STATES)), []),
  /** "all" draws also what does not run. */
  show: v.optional(v.picklist(["all"])),
  /** The family whose amounts the flows draw to scale. */
  measure: v.optional(FamilySchema),
  /** The balance that is drawn of it, by its id; "each" draws each published figure on its own. */
  balance: v.optional(IdSchema),
  /** The measure of the network that the step is about. */
  metric: v.optional(v.picklist(NETWORK_MEASURES)),
  with: IdsSchema,
  /** Camera of the map as in the address: zoom/latitude/longitude. */
  map: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,2}(\.\d{1,9})?\/-?\d{1,2}(\.\d{1,9})?\/-?\d{1,3}(\.\d{1,9})?$/, "camera-form"),
      v.check(isOnTheMap, "camera-form"),
    ),
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
  headline: TitleTextSchema,
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
  title: TitleTextSchema,
  description: TextSchema,
  audience: v.picklist(["general", "school", "attract"]),
  steps: filledListOf(StepSchema),
});
export type Tour = v.InferOutput<typeof TourSchema>;
