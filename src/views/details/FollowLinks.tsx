import type { Stream } from "../../dataset/schema/stream.ts";
import { trailWords } from "../../i18n/messages/trail.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { chainFrom, type Direction, longestChain } from "../../model/chains.ts";
import { following } from "../../state/following.ts";
import { useView } from "../../state/useAtlasState.ts";
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
  const view = useView((state) => state.view);
  const best = longestChain(atlas, streams, year, (id) => chainFrom(atlas, id, direction, year));
  if (best === null) return null;
  const how = direction === "onward" ? t.followOn : t.followBack;
  return (
    <ViewLink to={following(atlas, { view, year }, best)} className="text-button">
      {isNamed ? t.followWhat({ how, resource: say(best.stream.resource) }) : how}
    </ViewLink>
  );
}
