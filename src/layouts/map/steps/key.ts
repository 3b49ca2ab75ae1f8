import type { MapFrame } from "../base/frame.ts";
import type { MapSize } from "../base/mercator.ts";
import { DIAMOND } from "../base/nodeEdge.ts";
import type { MapNode } from "../base/nodes.ts";
import type { MapScene } from "../base/scene.ts";
import { layoutKeyNames } from "../labels/keyNames.ts";
import { layoutMarginNames, type MarginName } from "../labels/marginNames.ts";
import type { PlacedLabel } from "../labels/label.ts";
import { keyNumberId } from "../labels/siteLabels.ts";
import { type Made, reuse } from "../base/reuse.ts";

export type MarginNames = ReadonlyMap<string, MarginName>;

/** What stands in the row below the map, by partner. */
export interface KeyStep {
  readonly marginNames: MarginNames;
  /** Names that found no room on the map; their number stands there. */
  readonly keyNames: MarginNames;
  /** The names on the map without the numbers for which the row has no room. */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
}

/** Step 6: the names in the row below the map, first those of its ports, then those that found no room on the map. */
export function keyStep(
  scene: MapScene,
  size: MapSize,
  {
    frame,
    nodes,
    labels,
  }: {
    readonly frame: MapFrame;
    readonly nodes: ReadonlyMap<string, MapNode>;
    readonly labels: ReadonlyMap<string, PlacedLabel>;
  },
  before: Made<MarginNames> | undefined,
): KeyStep & { readonly memory: Made<MarginNames> } {
  // Marks in the row grow with the zoom, and their names keep below them.
  const reachPx = Math.round(
    Math.max(0, ...[...nodes.values()].map(({ kind, radius }) => (kind === "margin" ? radius : 0))),
  );
  const memory = reuse(before, [scene, size, reachPx], () => namesOfPorts(scene, nodes, frame));
  const waiting = withoutRoom(scene, nodes, labels);
  const top = frame.inner.y + frame.inner.height;
  const strip = { x: 0, y: top, width: size.width, height: frame.hasStrip ? size.height - top : 0 };
  const keyNames = layoutKeyNames(waiting, [...memory.value.values()], strip, scene.type);
  const unnamed = new Set(waiting.flatMap(({ id, numberId }) => (keyNames.has(id) ? [] : [numberId])));
  return {
    marginNames: memory.value,
    keyNames,
    labels: new Map([...labels].filter(([id]) => !unnamed.has(id))),
    memory,
  };
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

/** Partners of whom only a number stands on the map: the chosen one first, then the gates. */
const withoutRoom = (
  { siteTexts, chosen }: MapScene,
  nodes: ReadonlyMap<string, MapNode>,
  labels: ReadonlyMap<string, PlacedLabel>,
) =>
  [...nodes]
    .flatMap(([id, node]) => {
      const numberId = keyNumberId(node);
      const namePx = labels.has(numberId) ? siteTexts.get(id)?.rowPx : undefined;
      const turn = id === chosen ? 0 : node.kind === "gate" ? 1 : 2;
      return namePx === undefined ? [] : [{ id, namePx, numberId, turn }];
    })
    .toSorted((a, b) => a.turn - b.turn);
