import { clamp } from "../../../lib/clamp.ts";
import type { MarkSizes } from "./markSizes.ts";
import type { MapPlace } from "./scene.ts";
import { holds } from "../../geometry/box.ts";
import { isWithin } from "../../../dataset/bounds.ts";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import { fanOut } from "./fan.ts";
import { type MapFrame } from "./frame.ts";
import { layoutMapGates } from "./gates.ts";
import { type MapCamera, type Projection, projectionOf } from "./mercator.ts";
import { angleOfBearing } from "../../geometry/angle.ts";
import type { StreamNode } from "./streamCourse.ts";
import type { Point } from "../../geometry/point.ts";

/** A partner on the map: at its site, at the edge, in the row below, or one with the others of the place. */
export interface MapNode extends StreamNode {
  readonly kind: "site" | "gate" | "margin" | "group";
  /** The true place, where the disc stands beside it; null if it stands on it or has none. */
  readonly truePlace: Point | null;
  /** Soft circle around the true place. */
  readonly error: (Point & { readonly radius: number }) | null;
  /** Partners that it stands for: itself, or everyone of the place. */
  readonly partnerIds: readonly string[];
}

export const GROUP_ID = "place"; // no partner can have it: ids of discs are otherwise partner ids prefixed
const MOST_OF_PITCH = 0.42; // half the mark of a port, of the way to the next one
const AROUND_DIGIT = 0.58; // radius of a disc with a figure in it, in sizes of its type
const AROUND_TWO = 0.72; // with two figures
const NEAR_PX = 6; // closer than this a disc needs no leader line to its true place

/** How far each disc stands from its true place at one zoom, by partner. Moving the map does not change it. */
export type FanOffsets = ReadonlyMap<string, Point>;

/** Returns how sites that lie too close together fan out at a zoom. */
export function fanOffsets(
  places: readonly MapPlace[],
  home: Bounds,
  zoom: number,
  sizes: MarkSizes,
): FanOffsets {
  const { scale, level } = sizes;
  const camera: MapCamera = { center: [(home[0] + home[2]) / 2, (home[1] + home[3]) / 2], zoom };
  const { project } = projectionOf(camera, { width: 0, height: 0 });
  const isGrouped = level === "country" || level === "municipality";
  const discs = places.flatMap((place) => {
    if (place.lonLat === null || (isGrouped && isWithin(place.lonLat, home))) return [];
    const radius = discRadius(place, sizes);
    return [{ id: place.partnerId, ...project(place.lonLat), radius, weight: firmness(place) }];
  });
  const standing = fanOut(discs, 18 * scale);
  return new Map(
    discs.map(({ id, x, y }) => {
      const at = standing.get(id) ?? { x, y };
      return [id, { x: at.x - x, y: at.y - y }];
    }),
  );
}

export interface MapNodesInput {
  readonly places: readonly MapPlace[];
  readonly home: Bounds;
  readonly projection: Projection;
  readonly frame: MapFrame;
  readonly sizes: MarkSizes;
  readonly offsets: FanOffsets;
}

/** Returns the disc of each partner; partners that stand as one have the same disc. */
export function layoutMapNodes(input: MapNodesInput): Map<string, MapNode> {
  const nodes = new Map<string, MapNode>();
  const grouped: MapPlace[] = [];
  const gates: GateRequest[] = [];
  for (const place of input.places) {
    const found = whereabouts(place, input);
    if (found === null) continue;
    if (found.kind === "group") grouped.push(place);
    else if (found.kind === "gate") gates.push({ place, direction: found.direction });
    else nodes.set(place.partnerId, found.node);
  }
  for (const [partnerId, gate] of gateNodes(gates, [...nodes.values()], input)) nodes.set(partnerId, gate);
  if (grouped.length > 0) {
    const group = groupNode(grouped, input);
    for (const { partnerId } of grouped) nodes.set(partnerId, group);
  }
  return nodes;
}

interface GateRequest {
  readonly place: MapPlace;
  /** Where it lies from the middle of the map, in radians. */
  readonly direction: number;
}

type Whereabouts =
  | { readonly kind: "group" }
  | { readonly kind: "gate"; readonly direction: number }
  | { readonly kind: "node"; readonly node: MapNode };

/** Returns how a partner stands on the map; null where nothing is known of its place, nor any row for it. */
function whereabouts(place: MapPlace, input: MapNodesInput): Whereabouts | null {
  const { home, projection, frame, sizes } = input;
  const { lonLat, bearing, marginIndex } = place;
  if (lonLat !== null) {
    if ((sizes.level === "country" || sizes.level === "municipality") && isWithin(lonLat, home))
      return { kind: "group" };
    const at = projection.project(lonLat);
    if (place.hasGate && !holds(frame.inner, at)) return { kind: "gate", direction: directionTo(at, frame) };
    return { kind: "node", node: siteNode(place, at, input) };
  }
  if (bearing !== null) return { kind: "gate", direction: angleOfBearing(bearing) };
  return marginIndex === null ? null : { kind: "node", node: marginNode(place, marginIndex, input) };
}

function directionTo(at: Point, { inner }: MapFrame): number {
  return Math.atan2(at.y - (inner.y + inner.height / 2), at.x - (inner.x + inner.width / 2));
}

function marginNode(place: MapPlace, index: number, { frame, sizes }: MapNodesInput): MapNode {
  const pitchPx = frame.marginPort(1).x - frame.marginPort(0).x;
  const atPort = atEdge(place, sizes);
  return {
    ...atPort,
    // On a phone ports stand so close that a large mark would lie on its neighbours and their numbers.
    radius: Math.min(atPort.radius, MOST_OF_PITCH * pitchPx),
    ...frame.marginPort(index),
    // Without the row it is one more way off the map.
    kind: frame.hasStrip ? "margin" : "gate",
    facing: -Math.PI / 2,
  };
}

/** Returns the gates by partner, spread along the edge where sites leave room. */
function gateNodes(
  gates: readonly GateRequest[],
  nodes: readonly MapNode[],
  { frame, sizes }: MapNodesInput,
): [partnerId: string, node: MapNode][] {
  const places = layoutMapGates(
    gates.map(({ place, direction }) => ({ id: place.partnerId, direction })),
    frame,
    nodes.filter(({ kind }) => kind === "site"),
    Math.max(0, ...gates.map(({ place }) => atEdge(place, sizes).radius)),
  );
  return gates.flatMap(({ place }): [string, MapNode][] => {
    const at = places.get(place.partnerId);
    return at === undefined ? [] : [[place.partnerId, { ...atEdge(place, sizes), ...at, kind: "gate" }]];
  });
}

/** With room for the number of its streams: their count over all years, so that the disc stays as it is. */
const discRadius = (place: MapPlace, { scale, digitPx }: MarkSizes) =>
  Math.max(scale * plainRadius(place), digitPx * (place.streamCount < 10 ? AROUND_DIGIT : AROUND_TWO));

/** At scale 1, where no figure asks for more. */
const plainRadius = ({ streamCount }: MapPlace) => clamp(7.5, 1.8 + 4.2 * Math.sqrt(streamCount), 26);

/** Returns how firmly a partner stands beside others: the same wherever figures make small discs as large as great ones. */
export const firmness = (place: MapPlace): number => plainRadius(place) ** 3;

function siteNode(place: MapPlace, at: Point, { projection, sizes, offsets }: MapNodesInput): MapNode {
  const offset = offsets.get(place.partnerId) ?? { x: 0, y: 0 };
  const { errorMeters, hasCircle, lonLat, partnerId } = place;
  const hasMoved = Math.hypot(offset.x, offset.y) > NEAR_PX;
  return {
    id: `site ${partnerId}`,
    kind: "site",
    x: at.x + offset.x,
    y: at.y + offset.y,
    radius: discRadius(place, sizes),
    facing: null,
    truePlace: hasMoved ? at : null,
    error:
      errorMeters === null || !hasCircle || lonLat === null
        ? null
        : { ...at, radius: errorMeters * projection.pxPerMeter(lonLat[1]) },
    partnerIds: [partnerId],
  };
}

function atEdge({ partnerId, streamCount }: MapPlace, { scale }: MarkSizes) {
  return {
    id: `edge ${partnerId}`,
    radius: scale * clamp(8, 6 + 2 * Math.sqrt(streamCount), 13),
    truePlace: null,
    error: null,
    partnerIds: [partnerId],
  };
}

function groupNode(places: readonly MapPlace[], { home, projection, sizes }: MapNodesInput): MapNode {
  const at = projection.project([(home[0] + home[2]) / 2, (home[1] + home[3]) / 2]);
  return {
    id: GROUP_ID,
    kind: "group",
    ...at,
    radius: 22 * sizes.scale,
    facing: null,
    truePlace: null,
    error: null,
    partnerIds: places.map(({ partnerId }) => partnerId),
  };
}

/** Returns the id of the name that a disc out of view has at the edge of the map. */
export const offViewId = ({ id }: Pick<MapNode, "id">): string => `off ${id}`;
