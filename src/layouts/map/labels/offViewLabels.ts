import { crossesBox } from "../../geometry/crossesBox.ts";
import type { LabelCandidate } from "./candidates.ts";
import type { MapFrame } from "../base/frame.ts";
import type { LabelRequest } from "./label.ts";
import { type MapNode, offViewId } from "../base/nodes.ts";
import { gapTo } from "../../geometry/disc.ts";
import type { Box } from "../../geometry/box.ts";
import type { MapStream, StreamEnds } from "../base/streamCourse.ts";
import type { Point } from "../../geometry/point.ts";
import type { MapPlace } from "../base/scene.ts";

const LAST_RANK = 99; // after all other names: it moves none
const LINE_PX = 17; // as names below the map
const ARROW_PX = 18; // the arrow and what parts it from the name
const AWAY_PX = [6, 12, 18, 26, 34, 44, 56]; // along the frame from the pipe
const INWARD_PX = [0, 20];
const AWAY_COST = 0.05; // of each px
const OTHER_PIPE_COST = 3; // of standing at the next pipe to the same partner
const PIPES = 3; // at which a name is tried
const NEXT_PIPE_PX = 24;
const ASIDE_PX = 10; // from a disc, which it would seem to name
const HALVINGS = 12; // until the crossing is found to within a px

/** What a scene (`mapScene`) knows of streams, partners and type. */
interface OffViewScene {
  readonly streams: readonly StreamEnds[];
  readonly visible: ReadonlySet<string>;
  readonly places: readonly Pick<MapPlace, "partnerId" | "rank">[];
  readonly siteTexts: ReadonlyMap<string, { readonly rowPx: number }>;
  readonly type: number;
  readonly stage: { readonly named: ReadonlySet<string> } | null;
}

/** A picture as far as it matters to names of what lies out of view. */
export interface OffViewInput {
  readonly scene: OffViewScene;
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly streams: readonly MapStream[];
  /** Discs that are seen. */
  readonly discs: readonly MapNode[];
  readonly frame: Pick<MapFrame, "size" | "inner">;
  /** Names stand inside it. */
  readonly labelFrame: Box;
}

/** Returns the names, just inside the frame, of partners out of view to which streams of the year leave the map. */
export function offViewLabels({
  scene,
  nodes,
  streams,
  discs,
  frame,
  labelFrame,
}: OffViewInput): LabelRequest[] {
  const { size, inner } = frame;
  const isOff = ({ kind, x, y }: MapNode) =>
    kind === "site" && (x < 0 || x > size.width || y < 0 || y > inner.y + inner.height);
  const courses = new Map(streams.map((stream) => [stream.streamId, stream]));
  const found = new Map<MapNode, Point[]>();
  for (const { streamId, donor, receiver } of scene.streams) {
    const course = scene.visible.has(streamId) ? courses.get(streamId) : undefined;
    if (course === undefined) continue;
    for (const end of [donor, receiver]) {
      const node = nodes.get(end);
      if (node === undefined || !isOff(node)) continue;
      const line = [...course.points, course.tip];
      const at = entryOf(end === donor ? line : line.toReversed(), labelFrame);
      const known = found.get(node) ?? [];
      if (at === null || known.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < NEXT_PIPE_PX)) continue;
      found.set(node, [...known, at]);
    }
  }
  if (found.size === 0) return [];
  const ranks = new Map(scene.places.map(({ partnerId, rank }) => [partnerId, rank]));
  return [...found].flatMap(([node, crossings]): LabelRequest[] => {
    const [first = ""] = node.partnerIds;
    if (scene.stage?.named.has(first) === false) return [];
    const namePx = scene.siteTexts.get(first)?.rowPx ?? 0;
    const box = { width: namePx + ARROW_PX * scene.type, height: LINE_PX * scene.type };
    const candidates = crossings
      .slice(0, PIPES)
      .flatMap((at, i) => candidatesBeside(at, box, labelFrame, scene.type, i * OTHER_PIPE_COST))
      .filter((place) => discs.every((disc) => gapTo({ ...place, ...box }, disc) > ASIDE_PX));
    return [{ id: offViewId(node), rank: LAST_RANK + (ranks.get(first) ?? 9), ...box, candidates }];
  });
}

/** Where a line from outside first comes into a box; null where it never does. */
function entryOf(line: readonly Point[], frame: Box): Point | null {
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (from === undefined || !crossesBox(frame, from, to)) continue;
    const at = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    let [outside, within] = [0, 1];
    for (let n = 0; n < HALVINGS; n++) {
      const middle = (outside + within) / 2;
      if (crossesBox(frame, from, at(middle))) within = middle;
      else outside = middle;
    }
    return at(within);
  }
  return null;
}

/** Places along the frame on both sides of where a pipe crosses it. */
function candidatesBeside(
  at: Point,
  { width, height }: Pick<Box, "width" | "height">,
  frame: Box,
  type: number,
  cost: number,
): LabelCandidate[] {
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  const [fromLeft, fromTop] = [at.x - frame.x, at.y - frame.y];
  const least = Math.min(fromLeft, right - at.x, fromTop, bottom - at.y);
  const isUpright = least === fromLeft || least === right - at.x;
  const isFirst = least === fromLeft || least === fromTop; // the left or the upper edge
  return INWARD_PX.flatMap((inward) =>
    AWAY_PX.flatMap((away) =>
      [1, -1].map((side): LabelCandidate => {
        const [step, into] = [away * type, inward * type];
        const beside = (middle: number, length: number) =>
          side > 0 ? middle + step : middle - step - length;
        return {
          x: isUpright ? (isFirst ? frame.x + into : right - width - into) : beside(at.x, width),
          y: isUpright ? beside(at.y, height) : isFirst ? frame.y + into : bottom - height - into,
          align: isUpright ? (isFirst ? "left" : "right") : "center",
          isAbove: false,
          cost: cost + (away + inward) * AWAY_COST,
        };
      }),
    ),
  );
}
