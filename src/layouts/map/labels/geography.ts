import type { MapLabel } from "../../../dataset/schema/dataset.ts";
import { type LabelPlace, placesAlong, placesAround, placesOn, wrappedPlaces } from "./labelPlaces.ts";
import { placesOfFeature } from "../features.ts";
import type { Box, MapFrame } from "../frame.ts";
import { figureSize, type GridLine, placesOfFigure } from "../graticule.ts";
import { type LabelWish, SECOND_RANK } from "./labels.ts";
import { isInside, type MapNode } from "../nodes.ts";
import type { FeatureText, GeoText, MapScene, TextSize } from "../scene.ts";
import type { Point, Projection } from "../mercator.ts";

const TOWN_DOT_PX = 3;
const GROUND_ASIDE_PX = 12; // from a disc or dot to the name of a water or land: it would be read as theirs
const TOWN_PLACES = 8; // a town's name stands close by
const SHIFTS_PX = [0, -12, 12]; // more, and the name of a narrow water would lie on land
const CHIEF_WATER_RANK = 0.5; // before all: one should know what water one looks at, and partners have more places to choose from
const ASIDE_PX = [0, -14, 14, -28, 28]; // of small letters
const SMALL_COST = 8; // of small letters where a chief water should have large ones
const FIGURE_RANK = SECOND_RANK + 20; // after everything else

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

/** Returns the names of waters, land and towns that are due at a zoom. */
export function geoWishes(
  { geoTexts, home }: MapScene,
  dots: ReadonlyMap<string, TownDot>,
  { project }: Projection,
  zoom: number,
): LabelWish[] {
  return geoTexts.flatMap((text): LabelWish[] => {
    if (!isDue(text, zoom)) return [];
    const { id, kind, rank, width, height, wrapped, small, points, course } = text;
    const isChiefWater = kind === "water" && rank === 1;
    const place = isChiefWater ? CHIEF_WATER_RANK : SECOND_RANK + rank;
    const wish = { id: `geo ${id}`, rank: place, width, height, isGround: true };
    if (TOWNS.includes(text.kind)) {
      const dot = dots.get(id);
      if (dot === undefined) return [];
      // It stands at its own dot, and no nearer to another.
      const places = placesAround(dot, TOWN_DOT_PX, text).slice(
        0,
        rank === 1 ? 2 * TOWN_PLACES : TOWN_PLACES,
      );
      return [{ ...wish, places, disc: dot }];
    }
    const at = points.map(project);
    const placesIn = (size: TextSize, two: TextSize | null, asidePx: readonly number[] = [0]) => [
      ...placesAlong(course.map(project), size),
      ...withWrapped(size, two, (own) =>
        at.flatMap(({ x, y }) => asidePx.flatMap((aside) => placesOn({ x: x + aside, y }, own, SHIFTS_PX))),
      ),
    ];
    const places = [
      ...placesIn(text, wrapped),
      ...(small === null ? [] : placesIn(small, small.wrapped, ASIDE_PX).map(inSmall(small))),
    ];
    // The water at the place itself should be named, but not at the cost of a partner.
    const isHome = text.points.some((point) => isInside(home, point));
    return [{ ...wish, places, asidePx: GROUND_ASIDE_PX, need: isChiefWater && isHome ? 0.5 : 0 }];
  });
}

const inSmall =
  ({ width, height }: TextSize) =>
  (place: LabelPlace): LabelPlace => ({ ...place, small: { width, height }, cost: place.cost + SMALL_COST });

/** Returns the names of drawn features. */
export const featureWishes = (features: readonly FeatureText[], projection: Projection): LabelWish[] =>
  features.map((text) => ({
    id: `feature ${text.id}`,
    rank: SECOND_RANK + text.rank,
    width: text.width,
    height: text.height,
    places: withWrapped(text, text.wrapped, (size) => placesOfFeature(text, size, projection)),
    isGround: true,
  }));

/** Returns the figures of the graticule, at the edge of the map or of its frame, whichever is in view. */
export function figureWishes(
  grid: readonly GridLine[],
  { inner, size }: MapFrame,
  plate: Box | null,
  type: number,
): LabelWish[] {
  const own = figureSize(type);
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
      id: figureId(line),
      rank: FIGURE_RANK,
      ...own,
      places: placesOfFigure(line, frame, own),
      isGround: true,
    }));
}

/** Returns the id of the figure of a line among the placed names. */
export const figureId = ({ isMeridian, figure }: GridLine): string =>
  `figure ${isMeridian ? "east" : "north"} ${figure}`;

function withWrapped(
  size: TextSize,
  wrapped: TextSize | null,
  places: (size: TextSize) => readonly LabelPlace[],
): LabelPlace[] {
  return [...places(size), ...(wrapped === null ? [] : wrappedPlaces(places(wrapped), wrapped))];
}
