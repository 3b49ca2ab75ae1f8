import { isInRow } from "../base/bays.ts";
import { candidatesAround, candidatesFarFrom, candidatesInRow, type FarGrid } from "./candidates.ts";
import { formOf, isSmallMap, type MapFrame } from "../base/frame.ts";
import { type LabelRequest, SECOND_RANK } from "./label.ts";
import type { MapNode } from "../base/nodes.ts";
import type { MapPlace, MapScene, SiteTextSize, TextSize } from "../base/scene.ts";
import type { MarkSizes } from "../base/markSizes.ts";

const NAME_PX = 19; // line height of a site's name
const PORT_PX = 17; // of the name of a port: in the row below the map or, where it has no room there, above
/** Where a map has little room its names have the size of what else is small on a page. */
const SMALL = { linePx: 15, size: 14 / 15 }; // lines so close that letters touch nothing, and no closer
const LEADER_PX = 60; // the longest leader line from a disc to its name, at the size of the desk's type
const UTMOST = 2.2; // times as long for a name that must not be missing, where no place is to be had within that
const UTMOST_OF_ALL = 3.6; // on a stage where all is asked for: amid so many pipes it stands beyond them
const AROUND_PX = 54; // so far from its disc a name stands at most where it need not look further
const GROUP_FAR = 0.4; // of the shorter side of the map: so far stands the name of the place where all sites stand as one
const ABOUT = 1.5; // what a stage is about is named though two others should go without
const FIRM = 3; // what leads off the map is nowhere else to be read
const ASKED = 1; // what is drawn because all is asked for gives way to what runs
const BESIDE = 0.5; // what it is not about is named where those leave room
const LEAST = 0.2; // of a name that is left out before all others
const MANY = 6; // streams over all years
const MAKES_PX = 18; // line height of what it makes

/**
 * Returns the names of sites, of gates and of ports that have none below, and of the one disc where all stand as one.
 *
 * @param rowReachPx how far the marks reach below the row of gates, whichever of them the year has
 */
export function siteRequests(
  scene: MapScene,
  seen: readonly MapNode[],
  { level }: MarkSizes,
  { size, inner }: MapFrame,
  rowReachPx: number,
): LabelRequest[] {
  // A name of what is out of view would say that it is here.
  const isInSight = ({ x, y }: MapNode) => x >= 0 && x <= size.width && y >= 0 && y <= inner.y + inner.height;
  const places = new Map(scene.places.map((place) => [place.partnerId, place]));
  const isSmall = scene.stage === null && isSmallMap(size);
  const linePx = (isSmall ? SMALL.linePx : NAME_PX) * scene.type;
  const ofSmall = needOfSmall(scene);
  const leaderPx = LEADER_PX * scene.type;
  return seen.flatMap((node): LabelRequest[] => {
    const [first = ""] = node.partnerIds;
    const text = scene.siteTexts.get(first);
    if (text === undefined || !isInSight(node)) return [];
    if (node.kind === "group") return [groupRequest(scene, node, Math.min(size.width, size.height))];
    const isPort = node.kind === "margin";
    const [box, wrapped] = isPort
      ? boxesOf(text, PORT_PX * scene.type, 1)
      : boxesOf(text, linePx, isSmall ? SMALL.size : 1);
    const isOther = scene.stage?.named.has(first) === false;
    const isLater = isOther || scene.stage?.asked.has(first) === true;
    const place = places.get(first);
    const need = needOf(scene, node, place, ofSmall);
    const hasMakes = level === "harbour" && node.kind === "site" && scene.stage === null;
    return [
      {
        id: node.id,
        // Gates first: they have fewer places.
        rank:
          (node.kind === "gate" && !isLater) || isPort
            ? 0.9
            : Math.min((isLater ? 5 : 0) + (place?.rank ?? 9), SECOND_RANK - 1),
        ...box,
        isSmall,
        candidates: [
          ...(isInRow(node) ? candidatesInRow(node, rowReachPx, box, scene.type) : []),
          ...candidatesAround(node, node.radius, box, { wrapped, farthestPx: AROUND_PX * scene.type }),
        ],
        disc: node,
        longestLeaderPx: leaderPx,
        ...(isPort ? {} : utmostOf(scene, need)),
        ...(need > 0
          ? {
              need,
              farCandidates: (farthestPx: number, grid: FarGrid) =>
                candidatesFarFrom(node, node.radius, box, { wrapped, farthestPx, grid, type: scene.type }),
            }
          : {}),
        ...(hasMakes ? { second: { width: text.makesPx, height: MAKES_PX * scene.type } } : {}),
      },
    ];
  });
}

/** How long the leader line of a name may be at the utmost. */
function utmostOf(scene: MapScene, need: number): Pick<LabelRequest, "utmostLeaderPx"> {
  // The picture of a frame is read as it is: a name far off is better than none.
  const isBare = formOf(scene) === "bare";
  if (need < (isBare ? LEAST : 1)) return {};
  return { utmostLeaderPx: (isOfAll(scene) ? UTMOST_OF_ALL : UTMOST) * LEADER_PX * scene.type };
}

/** How much it matters that a partner has its name. */
function needOf(
  scene: MapScene,
  { kind, partnerIds: [first = ""] }: MapNode,
  place: MapPlace | undefined,
  ofSmall: (place: MapPlace) => number,
): number {
  const { chosen, stage } = scene;
  if (first === chosen) return 9;
  if (stage?.named.has(first) === false) return BESIDE;
  if (stage?.asked.has(first) === true) return ASKED;
  if (kind !== "site") return FIRM;
  const isChief = place !== undefined && isChiefPlace(place);
  if (stage !== null) return isOfAll(scene) ? FIRM * (isChief ? 2 : 1) : ABOUT;
  if (isChief) return 1;
  return place === undefined ? 0 : ofSmall(place);
}

/** Whether a stage draws some partners only because all is asked for. */
const isOfAll = ({ stage }: MapScene): boolean => stage !== null && stage.asked.size > 0;

/** Both ends of what is selected must have their names; other small partners have theirs where there is room. */
function needOfSmall({ streams, picked }: MapScene) {
  const lit = new Set(
    streams.flatMap(({ streamId, donor, receiver }) => (picked.has(streamId) ? [donor, receiver] : [])),
  );
  return ({ partnerId }: MapPlace): number => (lit.size === 2 && lit.has(partnerId) ? 1 : LEAST);
}

/** Whether a partner must not be missing: it is of the first rank, or has as many streams as those. */
export const isChiefPlace = ({ rank, streamCount }: MapPlace): boolean =>
  rank === 1 || (rank === 2 && streamCount >= MANY);

/** How many it stands for is said with the name: the bare number in its disc could be anything. */
function groupRequest({ group, type }: MapScene, node: MapNode, shorterPx: number): LabelRequest {
  const farthestPx = GROUP_FAR * shorterPx;
  const box = { width: group.widthPx, height: (NAME_PX + MAKES_PX) * type };
  const small = { width: box.width, height: NAME_PX * type };
  const around = (own: TextSize) =>
    candidatesAround(node, node.radius, own, { farthestPx: 0.75 * farthestPx });
  const farCandidates = () => [
    ...candidatesFarFrom(node, node.radius, box, { wrapped: null, farthestPx, type }),
    ...around(small).map((place) => ({ ...place, small })),
  ];
  const request = { id: node.id, rank: 0, ...box, candidates: around(box), disc: node };
  return { ...request, hasSecond: true, need: 2, farCandidates };
}

/** Its size on one line and on two. */
function boxesOf(
  { namePx, wrappedPx }: SiteTextSize,
  linePx: number,
  size: number,
): [one: TextSize, two: TextSize | null] {
  return [
    { width: namePx * size, height: linePx },
    wrappedPx === null ? null : { width: wrappedPx * size, height: 2 * linePx },
  ];
}
