import type { LonLat } from "../../../dataset/schema/common.ts";
import type { CorridorNode } from "../../../dataset/schema/corridors.ts";
import type { Point } from "../../geometry/point.ts";

/** Where a partner stands in a picture: in the map, or at its edge. */
export interface PipeDisc extends Point {
  readonly radius: number;
  /** For places at the edge: the direction into the map, in radians, clockwise from east; else null. */
  readonly facing: number | null;
}

/** A node of the network: a partner where streams begin and end, or a junction where they pass. */
export interface PipeNode {
  readonly id: string;
  readonly partner: string | null;
  /** Where a junction lies; partners stand where their disc stands. */
  readonly lonLat: LonLat | null;
  readonly at: Point;
  readonly exit: CorridorNode["exit"];
}

/** A corridor between two nodes, given by their numbers. */
export interface PipeEdge {
  readonly a: number;
  readonly b: number;
  /** Leads to a partner that has no node of its own, so it serves this partner only. */
  readonly isLeg: boolean;
}

/** The network with all partners that streams join attached to it, in a fixed order. */
export interface PipeNetwork {
  readonly nodes: readonly PipeNode[];
  readonly edges: readonly PipeEdge[];
  /** Numbers of the edges at each node. */
  readonly incident: readonly (readonly number[])[];
  /** Number of the node of each partner. */
  readonly nodeOf: ReadonlyMap<string, number>;
}

/** One edge of a way, and whether it is gone from its node `a` to its node `b`. */
export interface PipeStep {
  readonly edge: number;
  readonly isForward: boolean;
}

/** All streams between two partners: they take one way, so that mutual exchanges run side by side. */
export interface PipeGroup {
  readonly key: string;
  /** From the partner whose id comes first to the other one. */
  readonly steps: readonly PipeStep[];
  /** Those in the direction of the steps first; by id. */
  readonly streams: readonly { readonly streamId: string; readonly isAlong: boolean }[];
}

/** Groups on each edge from left to right, seen from its node `a`; groups by their number. */
export type TrackOrders = readonly (readonly number[])[];

/** Which way every stream takes and beside which others: the same for every year, camera and size. */
export interface PipePlan {
  readonly network: PipeNetwork;
  readonly groups: readonly PipeGroup[];
  readonly orders: TrackOrders;
  /** Streams on each edge from left to right, seen from its node `a`. */
  readonly streamTracks: readonly (readonly string[])[];
  /** On which lane a stream runs; where it is missing, on its own. */
  readonly lanes: ReadonlyMap<string, string>;
  /** Lanes on each edge from left to right, seen from its node `a`. */
  readonly tracks: readonly (readonly string[])[];
  /** How far each bundle lies beside the middle of its edge, in tracks to the right, seen from its node `a`. */
  readonly shifts: readonly number[];
}
