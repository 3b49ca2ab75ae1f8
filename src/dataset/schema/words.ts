import * as v from "valibot";
import { filledListOf, listOf, OptionalTextSchema } from "./common.ts";
import { ENTRIES, LETTERS } from "./limits.ts";
import { plainText } from "./plainText.ts";

/** One word for one thing, in one language. */
export const WordRuleSchema = v.strictObject({
  language: v.picklist(["da", "en"]),
  write: plainText(LETTERS.name),
  /** What is not to be written; `*` at the end stands for any ending. */
  not: filledListOf(plainText(LETTERS.name)),
  why: OptionalTextSchema,
});
export type WordRule = v.InferOutput<typeof WordRuleSchema>;

/** The word list of a dataset: for its keepers, never served to readers. */
export const WordsSchema = v.strictObject({ words: listOf(WordRuleSchema, ENTRIES.records) });
