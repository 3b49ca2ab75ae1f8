import { searchWords } from "../../i18n/messages/search.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { Hit } from "../../model/search/find.ts";
import { chainMeant } from "../../model/search/chainMeant.ts";
import type { Target } from "../../model/search/thing.ts";
import { following } from "../../state/following.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

interface Props {
  readonly hits: readonly Hit[];
  readonly onFound: ((target: Target, follow: readonly string[]) => void) | undefined;
  readonly onClose: () => void;
}

/** What is called as somebody typed, followed from where it comes to where it goes: the chain in words, and a way to it. */
export function FollowFound({ hits, onFound, onClose }: Props) {
  const t = useWords(searchWords);
  const say = useSay();
  const atlas = useAtlas();
  const store = useAtlasStore();
  const year = useYear();
  const view = useView((state) => state.view);
  const meant = chainMeant(atlas, hits, year);
  if (meant === null) return null;
  const { stream, chain } = meant;
  const to = following(atlas, { view, year }, meant);
  const follow = () => {
    if (onFound === undefined) store.choose(to);
    else onFound({ kind: "stream", id: stream.id }, chain);
    onClose();
  };
  const told = chain.flatMap((id) => {
    const one = atlas.streams.get(id);
    return one === undefined ? [] : say(one.resource);
  });
  return (
    <p className="search__follow">
      <ViewLink to={to} onFollow={follow} className="link-button">
        <strong>{t.follow({ resource: say(stream.resource) })}</strong> {told.join(" → ")}
      </ViewLink>
    </p>
  );
}
