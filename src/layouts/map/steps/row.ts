import type { MapFrame } from "../base/frame.ts";
import type { MapSize } from "../base/mercator.ts";
import { DIAMOND } from "../base/nodeEdge.ts";
import type { MapNode } from "../base/nodes.ts";
import type { MapScene } from "../base/scene.ts";
import { layoutMarginNames } from "../labels/marginNames.ts";
import type { MarginName } from "../labels/marginOptions.ts";
import { type Made, reuse } from "../base/reuse.ts";

export type MarginNames = ReadonlyMap<string, MarginName>;

/** Step 4: the names in the row below the map, by partner. */
export function rowStep(
  scene: MapScene,
  size: MapSize,
  { frame, nodes }: { readonly frame: MapFrame; readonly nodes: ReadonlyMap<string, MapNode> },
  before: Made<MarginNames> | undefined,
): Made<MarginNames> {
  // Marks in the row grow with the zoom, and their names keep below them.
  const reachPx = Math.round(
    Math.max(0, ...[...nodes.values()].map(({ kind, radius }) => (kind === "margin" ? radius : 0))),
  );
  return reuse(before, [scene, size, reachPx], () => namesOfPorts(scene, nodes, frame));
}

function namesOfPorts(
  { shown, siteTexts, type }: MapScene,
  nodes: ReadonlyMap<string, MapNode>,
  { size, inner }: MapFrame,
): MarginNames {
  const requests = [...nodes].flatMap(([id, node]) => {
    const text = siteTexts.get(id);
    if (node.kind !== "margin" || !shown.has(id) || text === undefined) return [];
    const { namePx, wrappedPx } = text;
    return [{ id, port: { x: node.x, y: node.y }, reachPx: node.radius * DIAMOND, namePx, wrappedPx }];
  });
  return layoutMarginNames(requests, size.width, size.height - inner.y - inner.height, type);
}
