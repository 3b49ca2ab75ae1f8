import type { ReactNode } from "react";
import { printWords } from "../../../i18n/messages/print.ts";
import { tableWords } from "../../../i18n/messages/table.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { useAtlas } from "../../../views/hooks/atlasContext.ts";
import { useYearGraph } from "../../../views/hooks/useYearGraph.ts";
import { ReferenceLine } from "../../../views/parts/ReferenceList.tsx";
import { AmountCell } from "../../../views/table/AmountCell.tsx";
import { StateThen } from "../../../views/table/StateThen.tsx";
import { SinceText, UntilText } from "../../../views/table/SpanTexts.tsx";
import { useRows } from "../../../views/table/useRows.ts";
import { shownData } from "../share/shownData.ts";
import { useShared } from "../share/useShared.ts";

interface Props {
  readonly picture: ReactNode;
  /** Whether the view has a map that was not there yet. */
  readonly lacksMap: boolean;
}

/** What is on paper: title, the view as a picture, its streams as a table, the references by number. */
export function Paper({ picture, lacksMap }: Props) {
  const t = useWords(printWords);
  const table = useWords(tableWords);
  const atlas = useAtlas();
  const graph = useYearGraph();
  const view = useView((state) => state.view);
  const rows = useRows();
  const { words } = useShared();
  const data = shownData(atlas, graph, view);
  const numbers = new Map(data.references.map(({ id }, i) => [id, i + 1]));
  return (
    <>
      <header className="paper__head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {words.about.map((line) => (
          <p key={line} className="paper__about">
            {line}
          </p>
        ))}
      </header>
      {lacksMap && <p>{t.noMapYet}</p>}
      {picture}
      {words.notes.map((note) => (
        <p key={note} className="paper__note">
          {note}
        </p>
      ))}
      {data.streams.length > 0 && (
        <section>
          <h2>{t.streams({ year: graph.year })}</h2>
          <table className="paper__table">
            <thead>
              <tr>
                <th scope="col">{table.resource}</th>
                <th scope="col">{table.donor}</th>
                <th scope="col">{table.receiver}</th>
                <th scope="col">{table.since}</th>
                <th scope="col">{table.until}</th>
                <th scope="col">{table.state({ year: graph.year })}</th>
                <th scope="col">{table.amount}</th>
                <th scope="col">{t.numbers}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.stream.id}>
                  <th scope="row">
                    {row.words.resource} <small>{row.words.family}</small>
                  </th>
                  <td>{row.words.donor}</td>
                  <td>{row.words.receiver}</td>
                  <td>
                    <SinceText row={row} />
                  </td>
                  <td>
                    <UntilText row={row} />
                  </td>
                  <td>
                    {row.words.state} <StateThen stream={row.stream} />
                  </td>
                  <td>
                    <AmountCell row={row} />
                  </td>
                  <td>{numbersOf(row.references, numbers)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {view !== "sources" && (
        <section>
          <h2>{t.references}</h2>
          <ol className="paper__references">
            {data.references.map((reference) => (
              <li key={reference.id}>
                <ReferenceLine reference={reference} />
                {reference.url !== null && <span className="paper__url"> {reference.url}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** Returns the numbers of references in the list below, in their order. */
function numbersOf(ids: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const own = ids.map((id) => numbers.get(id)).filter((n) => n !== undefined);
  return own.toSorted((a, b) => a - b).join(", ");
}
