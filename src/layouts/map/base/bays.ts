import type { Box } from "../../geometry/box.ts";
import type { MapSize } from "./mercator.ts";
import { DIAMOND } from "./nodeEdge.ts";
import type { MapNode } from "./nodes.ts";

const AROUND_PX = 3; // from the mark of a gate to the edge of its bay
const BEYOND_PX = 4; // the picture: there its edge is not seen

/**
 * Returns the bays in the edge of the picture in which gates stand, and the shore of those in a row along its lower edge, as the
 * `d` of an SVG path: a gate is no place on the ground, so the map ends around it.
 */
export function bayPath(nodes: readonly MapNode[], size: MapSize): string {
  const row = rowOf(nodes, size);
  const bays = nodes
    .filter((node) => node.kind === "gate" && !isInRow(node))
    .map((node) => bayOf(node, size));
  const { x, y, width, height } = row ?? { x: 0, y: 0, width: 0, height: 0 };
  const strip = row === null ? "" : `M${x} ${px(y)}h${width}v${px(height)}h${-width}Z`;
  return [strip, ...bays].join("");
}

/** Returns what of the picture lies below the row in which gates without a direction stand; null where none is. */
export function rowOf(nodes: readonly MapNode[], { width, height }: MapSize): Box | null {
  const first = nodes.find(isInRow);
  if (first === undefined) return null;
  return {
    x: -BEYOND_PX,
    y: first.y,
    width: width + 2 * BEYOND_PX,
    height: height + BEYOND_PX - first.y,
  };
}

/** Returns how far the largest mark in that row reaches from its middle, px. */
export const reachOfRow = (nodes: readonly MapNode[]): number =>
  DIAMOND * Math.max(0, ...nodes.filter(isInRow).map(({ radius }) => radius));

/** Whether a gate stands in the row along the lower edge of the picture. */
export const isInRow = ({ kind, facing }: MapNode): boolean => kind === "gate" && facing === -Math.PI / 2;

function bayOf({ x, y, radius, facing }: MapNode, { width }: MapSize): string {
  const r = radius * DIAMOND + AROUND_PX;
  const [ux, uy] = [Math.cos(facing ?? 0), Math.sin(facing ?? 0)];
  // Back from the mark to the edge of the picture: the upper one, or one of its sides.
  const back = BEYOND_PX + (uy > 0.5 ? y : ux > 0 ? x : width - x);
  const at = (along: number, aside: number) =>
    `${px(x + ux * along - uy * aside)} ${px(y + uy * along + ux * aside)}`;
  return `M${at(-back, -r)}L${at(0, -r)}A${px(r)} ${px(r)} 0 0 1 ${at(0, r)}L${at(-back, r)}Z`;
}

const px = (value: number): number => Math.round(value * 10) / 10;
