import { printWords } from "../../../i18n/messages/print.ts";
import { tableWords } from "../../../i18n/messages/table.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useYear } from "../../../views/hooks/useYearGraph.ts";
import { AmountCell } from "../../../views/table/AmountCell.tsx";
import { StateThen } from "../../../views/table/StateThen.tsx";
import { SinceText, UntilText } from "../../../views/table/SpanTexts.tsx";
import { useTableRows } from "../../../views/table/useTableRows.ts";

interface Props {
  /** Number of each reference in the list below the table. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The streams on paper, with the numbers of their references. */
export function PaperTable({ numbers }: Props) {
  const t = useWords(printWords);
  const table = useWords(tableWords);
  const year = useYear();
  const rows = useTableRows();
  return (
    <section>
      <h2>{t.streams({ year: year })}</h2>
      <table className="paper__table">
        <thead>
          <tr>
            <th scope="col">{table.resource}</th>
            <th scope="col">{table.donor}</th>
            <th scope="col">{table.receiver}</th>
            <th scope="col">{table.since}</th>
            <th scope="col">{table.until}</th>
            <th scope="col">{table.state({ year: year })}</th>
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
  );
}

/** Returns the numbers of references in the list below, in their order. */
function numbersOf(ids: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const own = ids.map((id) => numbers.get(id)).filter((n) => n !== undefined);
  return own.toSorted((a, b) => a - b).join(", ");
}
