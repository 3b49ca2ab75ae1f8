import type { Stream } from "../../dataset/schema/stream.ts";
import { trailWords } from "../../i18n/messages/trail.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { Atlas } from "../../model/atlas.ts";
import { chainFrom, type Direction } from "../../model/chains.ts";
import { isDrawnByItself } from "../../model/drawn.ts";
import { streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

interface Props {
  /** Streams to follow onwards; of several the one whose chain is longest. */
  readonly onward: readonly Stream[];
  /** Streams to follow back to where they come from. */
  readonly back: readonly Stream[];
  /** Whether to say which stream it is, where the reader has not chosen it. */
  readonly isNamed?: boolean;
}

/** Where does it go, and where does it come from: the chain of a stream, or of what a partner gives and gets. */
export function FollowLinks({ onward, back, isNamed = false }: Props) {
  return (
    <span className="details__follow">
      <FollowLink streams={onward} direction="onward" isNamed={isNamed} />
      <FollowLink streams={back} direction="back" isNamed={isNamed} />
    </span>
  );
}

interface LinkProps {
  readonly streams: readonly Stream[];
  readonly direction: Direction;
  readonly isNamed: boolean;
}

function FollowLink({ streams, direction, isNamed }: LinkProps) {
  const t = useWords(trailWords);
  const say = useSay();
  const atlas = useAtlas();
  const year = useYear();
  const best = longestChain(atlas, streams, direction, year);
  if (best === null) return null;
  const how = direction === "onward" ? t.followOn : t.followBack;
  return (
    <ViewLink
      to={{ follow: best.chain, selection: { kind: "stream", id: best.stream.id }, without: null }}
      className="text-button"
    >
      {isNamed ? t.followWhat({ how, resource: say(best.stream.resource) }) : how}
    </ViewLink>
  );
}

/** Returns the stream whose chain is longest, what flows in the year before what does not. */
function longestChain(atlas: Atlas, streams: readonly Stream[], direction: Direction, year: number) {
  const chains = streams.map((stream) => ({
    stream,
    chain: chainFrom(atlas, stream.id, direction, year),
    flows: isDrawnByItself(streamState(atlas, stream, year)),
  }));
  const [best] = chains.toSorted(
    (a, b) => Number(b.flows) - Number(a.flows) || b.chain.length - a.chain.length,
  );
  return best ?? null;
}
