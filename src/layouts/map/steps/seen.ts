import { holds } from "../../geometry/box.ts";
import type { MapFrame } from "../base/frame.ts";
import type { MapScene } from "../base/scene.ts";
import type { MapStream } from "../base/streamCourse.ts";
import type { PlacedLabel } from "../labels/label.ts";
import type { NodesStep } from "./nodes.ts";

interface Drawn {
  readonly scene: MapScene;
  readonly frame: MapFrame;
  readonly streams: readonly MapStream[];
}

interface Seen {
  readonly partners: ReadonlySet<string>;
  readonly streams: readonly MapStream[];
}

/**
 * Step 8: who is seen. On a stage every mark has its name: beside what it is about, whoever has found no room for one is left out, with
 * their pipes, which would end in nothing, and with those who have no other pipe. What a card hides keeps its pipes: they go under it.
 */
export function seenStep(
  { scene: { stage, streams: ends, visible }, frame: { hiding }, streams }: Drawn,
  { seen, nodes }: NodesStep,
  labels: ReadonlyMap<string, PlacedLabel>,
): Seen {
  if (stage === null) return { partners: seen, streams };
  const named = [...seen].filter((id) => stage.named.has(id) || labels.has(nodes.get(id)?.id ?? ""));
  const isUnderCard = (id: string) => {
    const node = nodes.get(id);
    return node !== undefined && hiding.some((cover) => holds(cover, node));
  };
  const lost = new Set([...seen].filter((id) => !named.includes(id) && !isUnderCard(id)));
  if (lost.size === 0) return { partners: new Set(named), streams };
  const theirs = new Set(
    ends.flatMap(({ streamId, donor, receiver }) =>
      lost.has(donor) || lost.has(receiver) ? [streamId] : [],
    ),
  );
  const left = streams.filter(({ streamId }) => !theirs.has(streamId));
  const endsOf = (some: readonly MapStream[]) => {
    const ids = new Set(some.map(({ streamId }) => streamId));
    const drawn = ends.filter(({ streamId }) => ids.has(streamId) && visible.has(streamId));
    return new Set(drawn.flatMap(({ donor, receiver }) => [donor, receiver]));
  };
  const [had, has] = [endsOf(streams), endsOf(left)];
  return { partners: new Set(named.filter((id) => has.has(id) || !had.has(id))), streams: left };
}
