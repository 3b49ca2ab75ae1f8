import * as v from "valibot";
import { listOf } from "./common.ts";
import { ENTRIES, LETTERS } from "./limits.ts";
import { plainText } from "./plainText.ts";

/**
 * Words and phrases of one meaning, in either language: who asks the search for one of them finds what has another. At least
 * two of them, or there is nothing to find. Endings and compounds are known without.
 */
export const SynonymGroupSchema = v.pipe(
  v.strictObject({
    da: v.optional(listOf(plainText(LETTERS.name)), []),
    en: v.optional(listOf(plainText(LETTERS.name)), []),
  }),
  v.check(({ da, en }) => da.length + en.length > 1, "synonym-alone"),
);
export type SynonymGroup = v.InferOutput<typeof SynonymGroupSchema>;

export const SynonymsSchema = listOf(SynonymGroupSchema, ENTRIES.records);
