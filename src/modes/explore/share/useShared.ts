import { exploreWords } from "../../../i18n/messages/explore.ts";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../../i18n/useWords.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { useAtlas } from "../../../views/hooks/atlasContext.ts";
import { sayDifference } from "../../../views/compare/sayDifference.ts";
import { useDifference, useYearGraph } from "../../../views/hooks/useYearGraph.ts";
import { STREAM_VIEWS } from "../../parts/streamViews.ts";
import { TIMELESS_VIEWS } from "../../parts/timelessViews.ts";
import { usePublicAddress } from "../../parts/usePublicAddress.ts";
import type { SheetWords } from "./pictureSheet.ts";
import { shownData } from "./shownData.ts";

/** Returns what a shared view says about itself, and the beginning of its files' names. */
export function useShared(): { readonly words: SheetWords; readonly fileName: string } {
  const t = useWords(shareWords);
  const views = useWords(exploreWords);
  const say = useSay();
  const format = useFormat();
  const language = useLanguage();
  const atlas = useAtlas();
  const graph = useYearGraph();
  const difference = useDifference();
  const view = useView((state) => state.view);
  const address = usePublicAddress({ lang: language, edition: atlas.dataset.meta.version });
  const sources = usePublicAddress({ view: "sources", year: null, selection: null, camera: null });
  const { meta } = atlas.dataset;
  const date = format.date(meta.asOf);
  const n = shownData(atlas, graph, view).references.length;
  const words: SheetWords = {
    title: say(meta.title),
    lead: `${views[view]} · ${TIMELESS_VIEWS.has(view) ? t.asOf({ date }) : t.year({ year: graph.year })}`,
    notes: [
      ...(difference === null || !STREAM_VIEWS.has(view) ? [] : [sayDifference(difference, language)]),
      t.references({ n, address: sources }),
      `${t.edition({ version: meta.version, date })} ${say(meta.licence)} ${say(meta.map.attribution)}.`,
      address,
    ],
  };
  const fileName = `${meta.id}-${view}-${graph.year}-v${meta.version}`.replaceAll(/[^\w.-]+/g, "-");
  return { words, fileName };
}

/** Returns the view that is on screen. */
export const shownView = (): Element | null => document.querySelector("#stage > .overview, #stage > .view");
