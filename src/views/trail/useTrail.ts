import { useMemo } from "react";
import { chainBy, type ChainLink, type Direction, endOfLink } from "../../model/chains.ts";
import { standingAt } from "../../state/following.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear } from "../hooks/useYearGraph.ts";

/** The chain that is followed, where one stands in it, and ways to move. */
export interface Trail {
  readonly chain: readonly string[];
  /** Place of the stream that one stands at; the last while nothing is selected, -1 while something beside it is. */
  readonly at: number;
  /** What to change to stand at a stream of the chain: it is selected, in a year in which it is there. */
  readonly viewAt: (place: number) => Partial<ViewState>;
  /** What to change to go another way from the stream that one stands at. */
  readonly viewBy: (link: ChainLink, direction: Direction) => Partial<ViewState>;
  readonly goTo: (place: number) => void;
  readonly leave: () => void;
}

/** Returns the chain in the address. */
export function useTrail(): Trail {
  const atlas = useAtlas();
  const store = useAtlasStore();
  const chain = useView((view) => view.follow);
  const selection = useView((view) => view.selection);
  const year = useYear();
  return useMemo(() => {
    const stand = (id: string | undefined): Partial<ViewState> => {
      const stream = atlas.streams.get(id ?? "");
      return stream === undefined ? {} : standingAt(atlas, stream, year);
    };
    const viewAt = (place: number) => stand(chain[place]);
    const lastIfNone = selection === null ? chain.length - 1 : -1;
    return {
      chain,
      at: selection?.kind === "stream" ? chain.indexOf(selection.id) : lastIfNone,
      viewAt,
      viewBy: (link, direction) => ({
        ...stand(endOfLink(link, direction)),
        follow: chainBy(atlas, chain, link, direction, year),
      }),
      goTo: (place) => store.choose(viewAt(place)),
      leave: () => store.choose({ follow: [] }),
    };
  }, [atlas, store, chain, selection, year]);
}
