import type { MapLabel } from "../../../dataset/schema/dataset.ts";
import {
  type LabelCandidate,
  candidatesAlong,
  candidatesAround,
  candidatesOn,
  wrappedCandidates,
} from "./candidates.ts";
import type { MapFrame } from "../base/frame.ts";
import { type GridLine } from "../base/graticule.ts";
import { type LabelRequest, SECOND_RANK } from "./label.ts";
import { type MapNode } from "../base/nodes.ts";
import type { FeatureText, GeoText, MapScene, TextSize } from "../base/scene.ts";
import type { Projection } from "../base/mercator.ts";
import { candidatesOfFeature } from "./featureCandidates.ts";
import type { Box } from "../../geometry/box.ts";
import { graticuleLabelSize, graticuleCandidates } from "./graticuleLabels.ts";
import { isWithin } from "../../../dataset/bounds.ts";
import type { Point } from "../../geometry/point.ts";

const TOWN_DOT_PX = 3;
const GROUND_ASIDE_PX = 12; // from a disc or dot to the name of a water or land: it would be read as theirs
const TOWN_PLACES = 8; // a town's name stands close by
const SHIFTS_PX = [0, -12, 12]; // more, and the name of a narrow water would lie on land
const CHIEF_WATER_RANK = 0.5; // before all: one should know what water one looks at, and partners have more places to choose from
const CHIEF_WATER_NEED = { usual: 0.5, small: 0.1 }; // at home; where there is little room every partner comes before it
const ASIDE_PX = [0, -14, 14, -28, 28]; // of small letters
const SMALL_COST = 8; // of small letters where a chief water should have large ones
const GRATICULE_RANK = SECOND_RANK + 20; // after everything else

const TOWNS: readonly MapLabel["kind"][] = ["town", "village"];
const isDue = ({ minZoom, maxZoom }: GeoText, zoom: number) => zoom >= minZoom && zoom <= maxZoom;

/** The dot of a town. */
export interface TownDot extends Point {
  readonly radius: number;
}

/** Returns where the dots of towns lie. One that would lie on a site is left out: the site says it. */
export function townDots(
  { geoTexts }: MapScene,
  seen: readonly MapNode[],
  { project }: Projection,
  zoom: number,
): Map<string, TownDot> {
  const sites = seen.filter(({ kind }) => kind !== "margin");
  return new Map(
    geoTexts.flatMap((text): [string, TownDot][] => {
      const [lonLat] = text.points;
      if (lonLat === undefined || !TOWNS.includes(text.kind) || !isDue(text, zoom)) return [];
      const at = project(lonLat);
      const isCovered = sites.some(({ x, y, radius }) => Math.hypot(x - at.x, y - at.y) < radius + 12);
      return isCovered ? [] : [[text.id, { ...at, radius: TOWN_DOT_PX }]];
    }),
  );
}

/** Returns the names of waters, land and towns that are due at a zoom; `isSmall`: on a small map. */
export function groundRequests(
  { geoTexts, home }: MapScene,
  dots: ReadonlyMap<string, TownDot>,
  { project }: Projection,
  zoom: number,
  isSmall: boolean,
): LabelRequest[] {
  return geoTexts.flatMap((text): LabelRequest[] => {
    if (!isDue(text, zoom)) return [];
    const { id, kind, rank, width, height, wrapped, small, points, course } = text;
    const isChiefWater = kind === "water" && rank === 1;
    const place = isChiefWater ? CHIEF_WATER_RANK : SECOND_RANK + rank;
    const request = { id: `geo ${id}`, rank: place, width, height, isGround: true };
    if (TOWNS.includes(text.kind)) {
      const dot = dots.get(id);
      if (dot === undefined) return [];
      // It stands at its own dot, and no nearer to another.
      const candidates = candidatesAround(dot, TOWN_DOT_PX, text).slice(
        0,
        rank === 1 ? 2 * TOWN_PLACES : TOWN_PLACES,
      );
      return [{ ...request, candidates, disc: dot }];
    }
    const at = points.map(project);
    const placesIn = (size: TextSize, two: TextSize | null, asidePx: readonly number[] = [0]) => [
      ...candidatesAlong(course.map(project), size),
      ...withWrapped(size, two, (own) =>
        at.flatMap(({ x, y }) =>
          asidePx.flatMap((aside) => candidatesOn({ x: x + aside, y }, own, SHIFTS_PX)),
        ),
      ),
    ];
    const candidates = [
      ...placesIn(text, wrapped),
      ...(small === null ? [] : placesIn(small, small.wrapped, ASIDE_PX).map(inSmall(small))),
    ];
    // The water at the place itself should be named, but not at the cost of a partner.
    const need = isSmall ? CHIEF_WATER_NEED.small : CHIEF_WATER_NEED.usual;
    const isHome = text.points.some((point) => isWithin(point, home));
    return [{ ...request, candidates, asidePx: GROUND_ASIDE_PX, need: isChiefWater && isHome ? need : 0 }];
  });
}

const inSmall =
  ({ width, height }: TextSize) =>
  (place: LabelCandidate): LabelCandidate => ({
    ...place,
    small: { width, height },
    cost: place.cost + SMALL_COST,
  });

/** Returns the names of drawn features. */
export const featureRequests = (features: readonly FeatureText[], projection: Projection): LabelRequest[] =>
  features.map((text) => ({
    id: `feature ${text.id}`,
    rank: SECOND_RANK + text.rank,
    width: text.width,
    height: text.height,
    candidates: withWrapped(text, text.wrapped, (size) => candidatesOfFeature(text, size, projection)),
    isGround: true,
  }));

/** Returns the degrees of the graticule, at the edge of the map or of its frame, whichever is in view. */
export function graticuleRequests(
  grid: readonly GridLine[],
  { inner, size }: MapFrame,
  plate: Box | null,
  type: number,
): LabelRequest[] {
  const own = graticuleLabelSize(type);
  const bottom = inner.y + inner.height;
  const x = Math.max(0, plate?.x ?? 0);
  const y = Math.max(0, plate?.y ?? 0);
  const end = { x: size.width, y: bottom };
  if (plate !== null) {
    end.x = Math.min(end.x, plate.x + plate.width);
    end.y = Math.min(end.y, plate.y + plate.height);
  }
  const frame = { x, y, width: end.x - x, height: end.y - y };
  return grid
    .filter(({ isMeridian, at }) => (isMeridian ? at > x && at < end.x : at > y && at < end.y))
    .map((line) => ({
      id: graticuleId(line),
      rank: GRATICULE_RANK,
      ...own,
      candidates: graticuleCandidates(line, frame, own),
      isGround: true,
    }));
}

/** Returns the id of the degree of a line among the placed names. */
export const graticuleId = ({ isMeridian, label }: GridLine): string =>
  `graticule ${isMeridian ? "east" : "north"} ${label}`;

function withWrapped(
  size: TextSize,
  wrapped: TextSize | null,
  candidatesIn: (size: TextSize) => readonly LabelCandidate[],
): LabelCandidate[] {
  return [
    ...candidatesIn(size),
    ...(wrapped === null ? [] : wrappedCandidates(candidatesIn(wrapped), wrapped)),
  ];
}
