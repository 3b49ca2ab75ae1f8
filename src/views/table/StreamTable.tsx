import { tableWords } from "../../i18n/messages/table.ts";
import { useWords } from "../../i18n/useWords.ts";
import { TABLE_COLUMNS } from "../../model/orders.ts";
import type { StreamRow } from "../../model/streamTable.ts";
import { copyCells } from "../../ui/copyTable.ts";
import { Icon } from "../../ui/Icon.tsx";
import { pointerProps } from "../hooks/useHover.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { StateMark } from "../parts/StateMark.tsx";
import { AmountCell } from "./AmountCell.tsx";
import { nextOrder, type RowsProps } from "./rowsProps.ts";
import { StateThen } from "./StateThen.tsx";
import { StreamLink } from "./StreamLink.tsx";
import { SinceText, UntilText } from "./SpanTexts.tsx";
import { useRowChoice } from "./useRowChoice.ts";

/** The rows as a table whose headings sort. */
export function StreamTable({ rows, order, onOrder }: RowsProps) {
  const t = useWords(tableWords);
  const year = useYear();
  return (
    <div className="table-view__scroll">
      <table className="stream-table" onCopy={(event) => copyCells(event.nativeEvent, event.currentTarget)}>
        <caption className="visually-hidden">{t.caption({ year })}</caption>
        <thead>
          <tr>
            {TABLE_COLUMNS.map((column) => {
              const direction = order?.column === column ? order.direction : undefined;
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={direction}
                  className={`stream-table__${column}`}
                  title={column === "amount" ? t.amountOrder : undefined}
                >
                  <button type="button" onClick={() => onOrder(nextOrder(order, column))}>
                    {column === "state" ? t.state({ year }) : t[column]}
                    <span className="stream-table__arrow" data-direction={direction ?? "none"}>
                      <Icon name="next" />
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.stream.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ row }: { readonly row: StreamRow }) {
  const { stream, words, state } = row;
  const { attributes, toggleByPointer } = useRowChoice<HTMLTableRowElement>(stream.id);
  return (
    // The row is a larger target for pointers; keys and screen readers have the link in its first cell.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr {...attributes} onClick={toggleByPointer} {...pointerProps({ kind: "stream", id: stream.id })}>
      <th scope="row">
        <StreamLink row={row} />
      </th>
      <td>
        <span className="stream-table__mark">
          <FamilyMark family={stream.family} />
          <span>{words.family}</span>
        </span>
      </td>
      <td translate="no">{words.donor}</td>
      <td translate="no">{words.receiver}</td>
      <td>
        <SinceText row={row} />
      </td>
      <td>
        <UntilText row={row} />
      </td>
      <td>
        <StateMark state={state} stream={stream} />
        <StateThen stream={stream} />
      </td>
      <td>
        <AmountCell row={row} />
      </td>
      <td className="stream-table__number">{row.references.length}</td>
    </tr>
  );
}
