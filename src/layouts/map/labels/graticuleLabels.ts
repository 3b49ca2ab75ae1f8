import type { Box } from "../../geometry/box.ts";
import type { GridLine } from "../base/graticule.ts";
import type { TextSize } from "../base/scene.ts";
import type { LabelCandidate } from "./candidates.ts";

const EDGE_PX = 6; // from the edge of the map to a degree

/** Returns the size of a degree. */
export const graticuleLabelSize = (type: number): TextSize => ({ width: 48 * type, height: 17 * type });

/** Returns where the degree of a line may stand: at the upper or lower end, at the right or left. */
export function graticuleCandidates(
  { isMeridian, at }: GridLine,
  frame: Box,
  size: TextSize,
): LabelCandidate[] {
  const { width, height } = size;
  const spots = isMeridian
    ? [
        { x: at - width / 2, y: frame.y + EDGE_PX },
        { x: at - width / 2, y: frame.y + frame.height - height - EDGE_PX },
      ]
    : [
        { x: frame.x + frame.width - width - EDGE_PX, y: at - height / 2 },
        { x: frame.x + EDGE_PX, y: at - height / 2 },
      ];
  return spots.map((spot) => ({ ...spot, align: "center", isAbove: false, cost: 0 }));
}
