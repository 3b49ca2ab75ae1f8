import * as v from "valibot";
import {
  filledListOf,
  IdSchema,
  IdsSchema,
  OptionalTextSchema,
  ReferencesSchema,
  TextSchema,
  TitleTextSchema,
  YearSchema,
} from "./common.ts";

/**
 * A published study that compares the place with its exchanges and without them. It holds no value of its own: its figures are the
 * claims of its references about the impact figures that it names, wherever those stand.
 */
export const StudySchema = v.strictObject({
  id: IdSchema,
  title: TitleTextSchema,
  /** What was compared, by whom, in neutral words. */
  description: TextSchema,
  /** What stands on each side, as far as it is published. */
  with: TextSchema,
  without: TextSchema,
  method: TextSchema,
  /** The year that the data are of, and that of the publication. */
  referenceYear: v.nullable(YearSchema),
  publishedYear: v.optional(v.nullable(YearSchema), null),
  /** Impact figures in the order in which they are shown; those of one group share a unit and an axis. */
  groups: filledListOf(filledListOf(IdSchema)),
  /** What of it is not published, or could not be read. */
  note: OptionalTextSchema,
  /** Where it is published: their claims are its figures. */
  references: ReferencesSchema,
  /** References that give its figures again, in other units or as something else. */
  restatedBy: IdsSchema,
});
export type Study = v.InferOutput<typeof StudySchema>;
