import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { AboutSchema } from "../../src/dataset/schema/about.ts";
import { BalanceSchema } from "../../src/dataset/schema/balance.ts";
import {
  FigureClaimSchema,
  FigureUseSchema,
  ProjectFigureSchema,
  QuantityUseSchema,
  SharedFigureSchema,
  StreamClaimSchema,
} from "../../src/dataset/schema/claim.ts";
import { filledListOf, listOf } from "../../src/dataset/schema/common.ts";
import { CorridorsSchema } from "../../src/dataset/schema/corridors.ts";
import { DatasetSchema, MapLabelSchema, MetaSchema } from "../../src/dataset/schema/dataset.ts";
import { StudySchema } from "../../src/dataset/schema/study.ts";
import { FindingSchema } from "../../src/dataset/schema/finding.ts";
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
import { SynonymsSchema } from "../../src/dataset/schema/synonyms.ts";
import { TourSchema } from "../../src/dataset/schema/tour.ts";
import { WordsSchema } from "../../src/dataset/schema/words.ts";

/** A record whose figures may be written in full or named by the id of a shared one. */
const withUses = <S extends v.GenericSchema, U extends v.GenericSchema>(claim: S, named: U) =>
  v.optional(listOf(v.union([claim, named])));
const figures = withUses(FigureClaimSchema, FigureUseSchema);

const { budget } = ProjectFigureSchema.entries;
const projectFigures = withUses(ProjectFigureSchema, v.strictObject({ ...FigureUseSchema.entries, budget }));

const pointer = { $schema: v.optional(v.string()) };
const list = <S extends v.GenericSchema>(key: string, item: S) =>
  v.strictObject({ ...pointer, [key]: listOf(item, ENTRIES.records) });

/** Returns name and text of every JSON Schema, generated from the validation schemas. */
export function jsonSchemas(): Map<string, string> {
  const schemas: Record<string, v.GenericSchema> = {
    partner: v.strictObject({ ...pointer, ...PartnerSchema.entries, figures }),
    stream: v.strictObject({
      ...pointer,
      ...StreamSchema.entries,
      claims: withUses(StreamClaimSchema, QuantityUseSchema),
    }),
    tour: v.strictObject({ ...pointer, ...TourSchema.entries }),
    series: v.strictObject({ ...pointer, ...SeriesSchema.entries }),
    balance: v.strictObject({ ...pointer, ...BalanceSchema.entries }),
    meta: v.strictObject({ ...pointer, ...MetaSchema.entries }),
    milestones: list("milestones", MilestoneSchema),
    "impact-figures": list(
      "impactFigures",
      v.strictObject({
        ...ImpactFigureSchema.entries,
        claims: filledListOf(v.union([FigureClaimSchema, FigureUseSchema])),
      }),
    ),
    projects: list("projects", v.strictObject({ ...ProjectSchema.entries, figures: projectFigures })),
    figures: list("figures", SharedFigureSchema),
    findings: list("findings", FindingSchema),
    studies: list("studies", StudySchema),
    references: list("references", ReferenceSchema),
    "map-labels": list("labels", MapLabelSchema),
    "map-features": list("features", MapFeatureSchema),
    corridors: v.strictObject({ ...pointer, ...CorridorsSchema.entries }),
    about: v.strictObject({ ...pointer, ...AboutSchema.entries }),
    synonyms: v.strictObject({ ...pointer, synonyms: SynonymsSchema }),
    words: v.strictObject({ ...pointer, ...WordsSchema.entries }),
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
