import * as v from "valibot";
import { IdSchema, IdsSchema, listOf, LonLatSchema, NameTextSchema, OptionalTextSchema } from "./common.ts";
import { ENTRIES } from "./limits.ts";

/**
 * A point of the pipe network: a partner's site, or a junction of our own.
 * A partner with a site in the frame of the map stands at its first site; every other node says where it stands.
 */
export const CorridorNodeSchema = v.strictObject({
  id: IdSchema,
  /** Whose streams begin and end here; no other stream passes through. */
  partner: v.optional(v.nullable(IdSchema), null),
  lonLat: v.optional(v.nullable(LonLatSchema), null),
  /** Towards which side of the map streams leave the network here for partners at its edge; null if they do not. */
  exit: v.optional(v.nullable(v.picklist(["west", "north", "east", "south"])), null),
});
export type CorridorNode = v.InferOutput<typeof CorridorNodeSchema>;

/** A straight corridor between two nodes, in which streams run side by side. */
export const CorridorEdgeSchema = v.strictObject({
  from: IdSchema,
  to: IdSchema,
  /** False only where a source publishes that pipes run this way. */
  schematic: v.boolean(),
  references: IdsSchema,
  /** Name of the road or pipe, where a source names it. */
  name: v.optional(v.nullable(NameTextSchema), null),
  note: OptionalTextSchema,
});
export type CorridorEdge = v.InferOutput<typeof CorridorEdgeSchema>;

/** The network over which the map draws streams; empty where a town has none. */
export const CorridorsSchema = v.strictObject({
  nodes: listOf(CorridorNodeSchema, ENTRIES.records),
  edges: listOf(CorridorEdgeSchema, ENTRIES.records),
});
export type Corridors = v.InferOutput<typeof CorridorsSchema>;
