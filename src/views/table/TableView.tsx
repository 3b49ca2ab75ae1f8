import { tableWords } from "../../i18n/messages/table.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { countRunning, totalOf } from "../../model/counts.ts";
import { sortOf, tableOrderOf } from "../../model/orders.ts";
import { countNotYet } from "../../model/streamTable.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { endTyping } from "../../ui/endTyping.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useFind } from "../hooks/useFind.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { useFilter, useYearGraph } from "../hooks/useYearGraph.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { SaveAsSpreadsheet } from "../parts/SaveAsSpreadsheet.tsx";
import { sheetFileName, streamSheets } from "./streamSheets.ts";
import { StackedRows } from "./StackedRows.tsx";
import { StreamTable } from "./StreamTable.tsx";
import { useTableRows, useShownRows } from "./useTableRows.ts";
import "./table.css";

/** Below this width nine columns cannot be read, and each stream stands as a list of its own, in px. */
const TABLE_FROM = 880;

/** The streams of the chosen year; where there are no exchanges, what each partner would miss. */
export function TableView() {
  return useIsAlone() ? <LateAlone /> : <Table />;
}

/** The streams as text: to sort, to find in, to take home. */
function Table() {
  const t = useWords(tableWords);
  const atlas = useAtlas();
  const language = useLanguage();
  const store = useAtlasStore();
  const graph = useYearGraph();
  const notYet = countNotYet(graph, useFilter());
  const all = useTableRows();
  const [query, setQuery] = useFind();
  const order = tableOrderOf(useView(({ sort }) => sort));
  const [ref, { width }] = useElementSize<HTMLDivElement>();
  const rows = useShownRows(all);
  const { year } = graph;
  const otherYear = useView((view) => view.compare);
  const running = totalOf(countRunning(graph.visible));
  // 0 until it is laid out: then the table, which is what most screens have room for.
  const isNarrow = width > 0 && width < TABLE_FROM;
  const Rows = isNarrow ? StackedRows : StreamTable;

  return (
    <div ref={ref} className="table-view" data-narrow={isNarrow}>
      <header className="table-view__head">
        <h2>{t.title({ year, n: all.length, running })}</h2>
        {notYet > 0 && <p className="table-view__not-yet">{t.notYet({ year, n: notYet })}</p>}
        {all.length > 0 && (
          <div className="table-view__tools">
            <label className="table-view__find">
              <span>{t.find}</span>
              <input
                type="search"
                value={query}
                autoComplete="off"
                onChange={(event) => setQuery(event.target.value)}
                onKeyDown={endTyping}
              />
            </label>
            <span className="table-view__found" role="status">
              {query.trim() !== "" && t.found({ n: rows.length, of: all.length })}
            </span>
            <SaveAsSpreadsheet
              fileName={sheetFileName(atlas, year, language)}
              sheets={() => streamSheets(atlas, { rows, year, compare: otherYear, language })}
              disabled={rows.length === 0}
            />
          </div>
        )}
      </header>
      <NothingVisible />
      {all.length > 0 && rows.length === 0 && (
        <div className="empty">
          <p>{t.nothing({ query: query.trim() })}</p>
          <button type="button" className="text-button" onClick={() => setQuery("")}>
            {t.clearFind}
          </button>
        </div>
      )}
      {rows.length > 0 && (
        <Rows rows={rows} order={order} onOrder={(next) => store.choose({ sort: sortOf(next) })} />
      )}
    </div>
  );
}
