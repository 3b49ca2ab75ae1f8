import { exploreWords } from "../../../i18n/messages/explore.ts";
import { impactWords } from "../../../i18n/messages/impact.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import type { Sheet } from "../../../lib/xlsx.ts";
import type { StreamRow } from "../../../model/streamTable.ts";
import { drawnBalance } from "../../../state/drawnBalance.ts";
import { useView } from "../../../state/useAtlasState.ts";
import type { ViewName } from "../../../state/viewState.ts";
import { amountSheet } from "../../../views/flows/amounts/amountSheet.ts";
import { amountsInOrder } from "../../../views/flows/amounts/useAmounts.ts";
import { balanceSheet } from "../../../views/flows/balance/balanceSheet.ts";
import { seriesRows } from "../../../views/impact/chartRows.ts";
import { useAtlas } from "../../../views/hooks/atlasContext.ts";
import { useDrawnGraph, useYearGraph } from "../../../views/hooks/useYearGraph.ts";
import { partnersSheet, yearsSheet } from "../../../views/network/networkSheets.ts";
import { streamSheets } from "../../../views/table/streamSheets.ts";
import { recordRows, shownData } from "./shownData.ts";

const RECORD_VIEWS: ReadonlySet<ViewName> = new Set(["impact", "beyond", "sources", "about"]);

/** Returns what makes the sheets of the view: of a picture to scale its figures, of records these, else the streams. */
export function useSheets(rows: readonly StreamRow[]): () => readonly [Sheet, ...Sheet[]] {
  const views = useWords(exploreWords);
  const impact = useWords(impactWords);
  const language = useLanguage();
  const atlas = useAtlas();
  const graph = useYearGraph();
  const { visible } = useDrawnGraph();
  const view = useView((state) => state.view);
  const measure = useView((state) => (state.view === "flows" ? state.measure : null));
  const balance = useView((state) => drawnBalance(atlas, state));
  const { year } = graph;
  return () => {
    if (balance !== null) return [balanceSheet(atlas, balance, { year, language })];
    if (measure !== null) return [amountSheet(amountsInOrder(atlas, visible, year, measure), language)];
    if (view === "network") return [yearsSheet(atlas, language), partnersSheet(atlas, language)];
    if (!RECORD_VIEWS.has(view)) return streamSheets(atlas, { rows, year, language });
    const shown = recordRows(shownData(atlas, graph, view), view, language, atlas.dataset.about);
    const sheet = { name: views[view], rows: shown };
    if (view !== "impact" || atlas.dataset.series.length === 0) return [sheet];
    return [sheet, { name: impact.series, rows: seriesRows(atlas.dataset.series, language) }];
  };
}
