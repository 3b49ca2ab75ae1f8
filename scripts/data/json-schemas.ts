import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { AboutSchema } from "../../src/dataset/schema/about.ts";
import { listOf } from "../../src/dataset/schema/common.ts";
import { CorridorsSchema } from "../../src/dataset/schema/corridors.ts";
import { DatasetSchema, MapLabelSchema, MetaSchema } from "../../src/dataset/schema/dataset.ts";
import { ENTRIES } from "../../src/dataset/schema/limits.ts";
import { MapFeatureSchema } from "../../src/dataset/schema/mapFeature.ts";
import { PartnerSchema } from "../../src/dataset/schema/partner.ts";
import {
  ImpactFigureSchema,
  MilestoneSchema,
  ProjectSchema,
  ReferenceSchema,
  SeriesSchema,
} from "../../src/dataset/schema/story.ts";
import { StreamSchema } from "../../src/dataset/schema/stream.ts";
import { TourSchema } from "../../src/dataset/schema/tour.ts";

const pointer = { $schema: v.optional(v.string()) };
const list = <S extends v.GenericSchema>(key: string, item: S) =>
  v.strictObject({ ...pointer, [key]: listOf(item, ENTRIES.records) });

/** Returns name and text of every JSON Schema, generated from the validation schemas. */
export function jsonSchemas(): Map<string, string> {
  const schemas: Record<string, v.GenericSchema> = {
    partner: v.strictObject({ ...pointer, ...PartnerSchema.entries }),
    stream: v.strictObject({ ...pointer, ...StreamSchema.entries }),
    tour: v.strictObject({ ...pointer, ...TourSchema.entries }),
    series: v.strictObject({ ...pointer, ...SeriesSchema.entries }),
    meta: v.strictObject({ ...pointer, ...MetaSchema.entries }),
    milestones: list("milestones", MilestoneSchema),
    "impact-figures": list("impactFigures", ImpactFigureSchema),
    projects: list("projects", ProjectSchema),
    references: list("references", ReferenceSchema),
    "map-labels": list("labels", MapLabelSchema),
    "map-features": list("features", MapFeatureSchema),
    corridors: v.strictObject({ ...pointer, ...CorridorsSchema.entries }),
    about: v.strictObject({ ...pointer, ...AboutSchema.entries }),
    dataset: DatasetSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      // Cross-field checks have no JSON Schema form; `npm run data:check` makes them.
      `${JSON.stringify(toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" }), null, 2)}\n`,
    ]),
  );
}
