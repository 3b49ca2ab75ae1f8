import { fanOffsets, type FanOffsets, layoutMapNodes, type MapNode } from "../base/nodes.ts";
import type { MapScene } from "../base/scene.ts";
import type { CorridorParts } from "./corridorParts.ts";
import { type TownDot, townDots } from "../labels/groundLabels.ts";
import { type Made, reuse } from "../base/reuse.ts";
import { digitPx, type FrameStep, type MapViewport, markType } from "./frame.ts";

/** Where partners and towns stand. */
export interface NodesStep {
  /** Disc of each partner. */
  readonly nodes: ReadonlyMap<string, MapNode>;
  /** Partners that are seen: in the chosen year. */
  readonly seen: ReadonlySet<string>;
  /** Discs of those, each once. */
  readonly seenDiscs: readonly MapNode[];
  /** Dots of towns, by the id of the name. */
  readonly dots: ReadonlyMap<string, TownDot>;
}

/** How far discs stand from their true places, kept while neither zoom nor content changes. */
export interface NodesMemory {
  readonly offsets: Made<FanOffsets>;
  /** How far sites make way for pipes, by zoom: filled in as the map zooms, for as long as the plan is the same. */
  readonly asides: Made<Map<string, FanOffsets>>;
}

/** Step 2: where partners stand: at their sites, at the edge, in the row below, or as one. */
export function nodesStep(
  scene: MapScene,
  { camera }: MapViewport,
  { projection, frame, sizes, isFar }: FrameStep,
  parts: CorridorParts | null,
  before: NodesMemory | undefined,
): NodesStep & { readonly memory: NodesMemory } {
  const { places, home, pipes } = scene;
  const asides = reuse(before?.asides, [pipes, places], () => new Map<string, FanOffsets>());
  const offsets = reuse(
    before?.offsets,
    [camera.zoom, places, markType(scene), digitPx(scene), parts],
    () => {
      const fan = fanOffsets(places, home, camera.zoom, sizes);
      if (pipes === null || parts === null) return fan;
      return parts.asidesFor(
        { plan: pipes, scene, zoom: camera.zoom, type: markType(scene), digitPx: digitPx(scene) },
        fan,
        asides.value,
      );
    },
  );
  const nodes = layoutMapNodes({ places, home, projection, frame, sizes, offsets: offsets.value });
  const { shown, stage } = scene;
  // From far off a stage shows only what it is about.
  const isLeftOut = (id: string) => isFar && stage?.isSelective === true && !stage.named.has(id);
  const seen = new Set([...nodes.keys()].filter((id) => shown.has(id) && !isLeftOut(id)));
  const seenDiscs = discs(nodes).filter(({ partnerIds }) => partnerIds.some((id) => seen.has(id)));
  return {
    nodes,
    seen,
    seenDiscs,
    dots: townDots(scene, seenDiscs, projection, camera.zoom),
    memory: { offsets, asides },
  };
}

/** The discs, each once. */
const discs = (nodes: ReadonlyMap<string, MapNode>): readonly MapNode[] => [
  ...new Map([...nodes.values()].map((node) => [node.id, node])).values(),
];
