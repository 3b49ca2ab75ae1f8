import { trailWords } from "../../i18n/messages/trail.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { type ChainLink, linkBetween } from "../../model/chains.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";

/** Words of a hop, as the chosen year and language have them. */
export interface HopWords {
  /** Between two streams: "becomes". */
  readonly between: (link: ChainLink | null) => string;
  /**
   * In a sentence: what happens from one stream to the next, where, and whether that is inferred; of the first of a chain how
   * it begins.
   */
  readonly told: (before: string | null, id: string) => string;
}

/** Returns functions that say what ties one stream to the next. */
export function useHopWords(): HopWords {
  const t = useWords(trailWords);
  const say = useSay();
  const names = useNames();
  const atlas = useAtlas();
  const resource = (id: string) => {
    const stream = atlas.streams.get(id);
    return stream === undefined ? id : say(stream.resource);
  };
  const happens = ({ kind, at, what, to }: ChainLink): string => {
    const name = at === null ? "" : names.short(at);
    if (kind === "gives") return t.bothAt({ name });
    if (what !== null && kind === "becomes") return t.atPartner({ name, what: say(what) });
    if (what !== null) return say(what);
    return kind === "needs" ? t.needed({ resource: resource(to) }) : t.tookOver({ resource: resource(to) });
  };
  const beginning = (id: string) => {
    const stream = atlas.streams.get(id);
    if (stream === undefined) return "";
    return t.beginsWith({ donor: names.short(stream.donor), receiver: names.short(stream.receiver) });
  };
  return {
    between: (link) => t[link?.kind ?? "untied"],
    told: (before, id) => {
      if (before === null) return beginning(id);
      const link = linkBetween(atlas, before, id);
      if (link === null) return t.noLink;
      return link.isInferred ? `${happens(link)} ${t.inferred}` : happens(link);
    },
  };
}
