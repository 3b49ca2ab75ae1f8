import type { LonLat } from "../../dataset/schema/common.ts";
import type { Bounds } from "../../dataset/schema/dataset.ts";
import { fanOut } from "./fan.ts";
import { contains, type MapFrame } from "./frame.ts";
import { angleOfBearing, layoutMapGates } from "./gates.ts";
import { radiusFor, type StreamNode } from "./pipes/streams.ts";
import { type MapCamera, type Point, type Projection, projectionOf } from "./mercator.ts";

/** What the map knows of a partner; the same in every year. */
export interface MapPlace {
  readonly partnerId: string;
  readonly rank: number;
  /** Null where no place is known or there is none. */
  readonly lonLat: LonLat | null;
  /** Radius of the error in metres where the place is approximate; null where it is a point. */
  readonly errorMeters: number | null;
  /** Whether the error is drawn: not where another, larger circle stands on the same spot. */
  readonly hasCircle: boolean;
  /** Whether it leaves the map through a gate when its place is not in view. */
  readonly hasGate: boolean;
  /** Compass bearing of its gate; null where it has no direction. */
  readonly bearing: number | null;
  /** Number of its streams over all years. */
  readonly streamCount: number;
  /** Its place in the row below the map; null if it never stands there. */
  readonly marginIndex: number | null;
}

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

/** What each zoom level tells. */
export type MapLevel = "country" | "municipality" | "fjord" | "harbour";

/** Sizes that grow with the zoom. */
export interface MapMeasures {
  readonly level: MapLevel;
  /** 1 where the home view is 700 px wide. */
  readonly scale: number;
  /** Between the middles of two pipes side by side. */
  readonly gapPx: number;
  readonly strokePx: number;
  readonly arrowPx: number;
  /** Whether pipes are far enough apart to carry their letter. */
  readonly hasLetters: boolean;
}

export const GROUP_ID = "place"; // no partner can have it: ids of discs are otherwise partner ids prefixed
const GROUP_BELOW_PX = 160; // home view narrower than this: its sites stand as one
const COUNTRY_BELOW_PX = 40;
const LETTERS_FROM_PX = 480;
const HARBOUR_FROM_PX = 590;
const MOST_OF_PITCH = 0.42; // half the mark of a port, of the way to the next one
const NEAR_PX = 6; // closer than this a disc needs no leader line to its true place

/** Returns the sizes of discs and pipes when the home view is `px` wide on the screen and the type has a size. */
export function mapMeasures(px: number, type = 1): MapMeasures {
  const homePx = px / type;
  const isGrouped = homePx < GROUP_BELOW_PX;
  const scale = type * (isGrouped ? 0.8 : Math.max(0.56, Math.min(1.3, homePx / 700)));
  return {
    level: isGrouped
      ? homePx < COUNTRY_BELOW_PX
        ? "country"
        : "municipality"
      : homePx < HARBOUR_FROM_PX
        ? "fjord"
        : "harbour",
    scale,
    gapPx: 6.6 * scale,
    strokePx: Math.max(2.2, 3.8 * scale),
    arrowPx: Math.max(6, 9 * scale),
    hasLetters: homePx >= LETTERS_FROM_PX,
  };
}

/** Returns the width in px of the home view at a zoom. */
export function homeWidthPx([west, south, east]: Bounds, zoom: number): number {
  const at = projectionOf({ center: [west, south], zoom }, { width: 0, height: 0 });
  return at.project([east, south]).x - at.project([west, south]).x;
}

/** How far each disc stands from its true place at one zoom, by partner. Moving the map does not change it. */
export type FanOffsets = ReadonlyMap<string, Point>;

/** Returns how sites that lie too close together fan out at a zoom. */
export function fanOffsets(
  places: readonly MapPlace[],
  home: Bounds,
  zoom: number,
  { scale, gapPx, level }: MapMeasures,
): FanOffsets {
  const camera: MapCamera = { center: [(home[0] + home[2]) / 2, (home[1] + home[3]) / 2], zoom };
  const { project } = projectionOf(camera, { width: 0, height: 0 });
  const isGrouped = level === "country" || level === "municipality";
  const discs = places.flatMap((place) => {
    if (place.lonLat === null || (isGrouped && isInside(home, place.lonLat))) return [];
    const radius = discRadius(place, gapPx, scale);
    return [{ id: place.partnerId, ...project(place.lonLat), radius, weight: radius ** 3 }];
  });
  const standing = fanOut(discs, 20 * scale);
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
  readonly measures: MapMeasures;
  readonly offsets: FanOffsets;
}

/** Returns the disc of each partner; partners that stand as one have the same disc. */
export function layoutMapNodes(input: MapNodesInput): Map<string, MapNode> {
  const { places, home, projection, frame, measures } = input;
  const isGrouped = measures.level === "country" || measures.level === "municipality";
  const nodes = new Map<string, MapNode>();
  const grouped: MapPlace[] = [];
  const gates: { place: MapPlace; direction: number }[] = [];
  const pitchPx = frame.marginPort(1).x - frame.marginPort(0).x;
  const middle = {
    x: frame.inner.x + frame.inner.width / 2,
    y: frame.inner.y + frame.inner.height / 2,
  };

  for (const place of places) {
    const { partnerId, lonLat, marginIndex } = place;
    if (lonLat !== null) {
      if (isGrouped && isInside(home, lonLat)) {
        grouped.push(place);
        continue;
      }
      const at = projection.project(lonLat);
      const isOff = !contains(frame.inner, { ...at, width: 0, height: 0 });
      if (isOff && place.hasGate) {
        gates.push({ place, direction: Math.atan2(at.y - middle.y, at.x - middle.x) });
      } else nodes.set(partnerId, siteNode(place, at, input));
    } else if (place.bearing !== null) {
      gates.push({ place, direction: angleOfBearing(place.bearing) });
    } else if (marginIndex !== null) {
      const atPort = atEdge(place, measures);
      nodes.set(partnerId, {
        ...atPort,
        // On a phone ports stand so close that a large mark would lie on its neighbours and their figures.
        radius: Math.min(atPort.radius, MOST_OF_PITCH * pitchPx),
        ...frame.marginPort(marginIndex),
        // Without the row it is one more way off the map.
        kind: frame.hasStrip ? "margin" : "gate",
        facing: -Math.PI / 2,
      });
    }
  }

  const gatePlaces = layoutMapGates(
    gates.map(({ place, direction }) => ({ id: place.partnerId, direction })),
    frame,
    [...nodes.values()].filter(({ kind }) => kind === "site"),
    Math.max(0, ...gates.map(({ place }) => atEdge(place, measures).radius)),
  );
  for (const { place } of gates) {
    const at = gatePlaces.get(place.partnerId);
    if (at !== undefined) nodes.set(place.partnerId, { ...atEdge(place, measures), ...at, kind: "gate" });
  }
  if (grouped.length > 0) {
    const group = groupNode(grouped, input);
    for (const { partnerId } of grouped) nodes.set(partnerId, group);
  }
  return nodes;
}

/** Returns whether a place lies within bounds. */
export const isInside = ([west, south, east, north]: Bounds, [lon, lat]: LonLat) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

const discRadius = ({ streamCount }: MapPlace, gapPx: number, scale: number) =>
  Math.max(7.5 * scale, Math.min(32 * scale, radiusFor(streamCount, gapPx, false)));

function siteNode(place: MapPlace, at: Point, { projection, measures, offsets }: MapNodesInput): MapNode {
  const offset = offsets.get(place.partnerId) ?? { x: 0, y: 0 };
  const { errorMeters, hasCircle, lonLat, partnerId } = place;
  const hasMoved = Math.hypot(offset.x, offset.y) > NEAR_PX;
  return {
    id: `site ${partnerId}`,
    kind: "site",
    x: at.x + offset.x,
    y: at.y + offset.y,
    radius: discRadius(place, measures.gapPx, measures.scale),
    facing: null,
    truePlace: hasMoved ? at : null,
    error:
      errorMeters === null || !hasCircle || lonLat === null
        ? null
        : { ...at, radius: errorMeters * projection.pxPerMeter(lonLat[1]) },
    partnerIds: [partnerId],
  };
}

function atEdge({ partnerId, streamCount }: MapPlace, { gapPx, scale }: MapMeasures) {
  return {
    id: `edge ${partnerId}`,
    radius: Math.max(8 * scale, Math.min(14 * scale, radiusFor(streamCount, gapPx, true))),
    truePlace: null,
    error: null,
    partnerIds: [partnerId],
  };
}

function groupNode(places: readonly MapPlace[], { home, projection, measures }: MapNodesInput): MapNode {
  const at = projection.project([(home[0] + home[2]) / 2, (home[1] + home[3]) / 2]);
  return {
    id: GROUP_ID,
    kind: "group",
    ...at,
    radius: 22 * measures.scale,
    facing: null,
    truePlace: null,
    error: null,
    partnerIds: places.map(({ partnerId }) => partnerId),
  };
}

/** Returns the id of the name that a disc out of view has at the edge of the map. */
export const offViewId = ({ id }: Pick<MapNode, "id">): string => `off ${id}`;
