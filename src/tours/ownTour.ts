import * as v from "valibot";
import { StepSchema, TourSchema } from "../dataset/schema/tour.ts";

/** A text that may still be empty, in one language or in both. */
export const LooseTextSchema = v.strictObject({
  da: v.pipe(v.string(), v.trim()),
  en: v.pipe(v.string(), v.trim()),
});

/**
 * A guide's own tour. Unlike one of the dataset it may lack words: nothing is put into a guide's mouth, so what nobody
 * has written is empty, and who shows it says so. Everything else is as in a dataset.
 */
export const OwnTourSchema = v.strictObject({
  ...TourSchema.entries,
  title: LooseTextSchema,
  description: LooseTextSchema,
  steps: v.pipe(
    v.array(
      v.strictObject({
        ...StepSchema.entries,
        headline: LooseTextSchema,
        text: LooseTextSchema,
        notes: LooseTextSchema,
      }),
    ),
    v.minLength(1, "empty-list"),
  ),
});
