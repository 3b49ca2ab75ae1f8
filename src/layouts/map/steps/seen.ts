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
  /** Streams that are not drawn although all is asked for: at an end of theirs no name finds room. */
  readonly noRoom: readonly string[];
}

const FEW = 2; // streams of a partner whom a picture of all can do without

/** How many streams are drawn that begin or end at a partner. */
const drawnAt = (id: string, ends: MapScene["streams"], visible: MapScene["visible"]): number =>
  ends.filter(({ streamId, donor, receiver }) => visible.has(streamId) && (donor === id || receiver === id))
    .length;

/**
 * Step 8: who is seen. On a stage every mark has its name: beside what it is about, whoever has found no room for one is left out, with
 * their pipes, which would end in nothing, and with those who have no other pipe; so is whoever is there only because all is
 * asked for, or has few streams among all of them, and that is said. What a card hides keeps its pipes: they go under it.
 */
export function seenStep(
  { scene: { stage, streams: ends, visible }, frame: { hiding }, streams }: Drawn,
  { seen, nodes }: NodesStep,
  labels: ReadonlyMap<string, PlacedLabel>,
): Seen {
  if (stage === null) return { partners: seen, streams, noRoom: [] };
  const isSmall = (id: string) => drawnAt(id, ends, visible) <= FEW;
  const mayGo = (id: string) => stage.asked.has(id) || (stage.asked.size > 0 && isSmall(id));
  const isFirm = (id: string) => stage.named.has(id) && !mayGo(id);
  const named = [...seen].filter((id) => isFirm(id) || labels.has(nodes.get(id)?.id ?? ""));
  const isUnderCard = (id: string) => {
    const node = nodes.get(id);
    return node !== undefined && hiding.some((cover) => holds(cover, node));
  };
  const lost = new Set([...seen].filter((id) => !named.includes(id) && !isUnderCard(id)));
  if (lost.size === 0) return { partners: new Set(named), streams, noRoom: [] };
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
  return {
    partners: new Set(named.filter((id) => has.has(id) || !had.has(id))),
    streams: left,
    noRoom: stage.asked.size === 0 ? [] : [...theirs].filter((id) => visible.has(id)),
  };
}
