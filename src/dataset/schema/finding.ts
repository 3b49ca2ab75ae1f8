import * as v from "valibot";
import { filledListOf, IdSchema, ReferencesSchema, TextSchema, YearSchema } from "./common.ts";

/**
 * What the chart of a finding draws, by id: never the values themselves, which stand where their sources do. Yearly series
 * of one unit; all claims about a figure, by year; the claim that is followed of each of several figures; a picture to scale
 * in one of its years.
 */
export const FindingChartSchema = v.union(
  [
    v.strictObject({ series: filledListOf(IdSchema) }),
    v.strictObject({ figure: IdSchema }),
    v.strictObject({ figures: filledListOf(IdSchema) }),
    v.strictObject({ balance: IdSchema, year: YearSchema }),
  ],
  "finding-chart",
);
export type FindingChart = v.InferOutput<typeof FindingChartSchema>;

/** One sentence that a chart and its sources bear out; the page of results opens with them. */
export const FindingSchema = v.strictObject({
  id: IdSchema,
  sentence: TextSchema,
  chart: FindingChartSchema,
  references: ReferencesSchema,
});
export type Finding = v.InferOutput<typeof FindingSchema>;
