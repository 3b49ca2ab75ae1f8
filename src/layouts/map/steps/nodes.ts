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
  /** Partners that have a stream then and that the picture leaves out, with their streams. */
  readonly leftOut: ReadonlySet<string>;
  /** Discs of those that are seen, each once. */
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
  { projection, frame, sizes, isFar, isNear }: FrameStep,
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
  const { shown } = scene;
  const there = [...nodes.keys()].filter((id) => shown.has(id));
  const leftOut = leftOutOf(scene, nodes, there, { isFar, isNear });
  const seen = new Set(there.filter((id) => !leftOut.has(id)));
  const seenDiscs = discs(nodes).filter(({ partnerIds }) => partnerIds.some((id) => seen.has(id)));
  return {
    nodes,
    seen,
    leftOut,
    seenDiscs,
    dots: townDots(scene, seenDiscs, projection, camera.zoom),
    memory: { offsets, asides },
  };
}

/**
 * Whom a stage that is about some streams leaves out: from far off all others; from near by what lies elsewhere, whose gates
 * would stand upon sites and whose pipes would come from the ends of corridors back into the place, and who has no other pipe.
 */
function leftOutOf(
  { stage, streams, visible }: MapScene,
  nodes: ReadonlyMap<string, MapNode>,
  there: readonly string[],
  { isFar, isNear }: Pick<FrameStep, "isFar" | "isNear">,
): ReadonlySet<string> {
  if (stage?.isSelective !== true || !(isFar || isNear)) return NOBODY;
  const others = there.filter((id) => !stage.named.has(id));
  if (isFar) return new Set(others);
  const elsewhere = new Set(others.filter((id) => nodes.get(id)?.kind === "gate"));
  const drawn = streams.filter(
    ({ streamId, donor, receiver }) =>
      visible.has(streamId) && !elsewhere.has(donor) && !elsewhere.has(receiver),
  );
  const ends = new Set(drawn.flatMap(({ donor, receiver }) => [donor, receiver]));
  return new Set(others.filter((id) => elsewhere.has(id) || !ends.has(id)));
}

const NOBODY: ReadonlySet<string> = new Set();

/** The discs, each once. */
const discs = (nodes: ReadonlyMap<string, MapNode>): readonly MapNode[] => [
  ...new Map([...nodes.values()].map((node) => [node.id, node])).values(),
];
