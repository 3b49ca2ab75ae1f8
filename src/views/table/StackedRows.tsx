import type { ReactNode } from "react";
import { tableWords } from "../../i18n/messages/table.ts";
import { useWords } from "../../i18n/useWords.ts";
import { TABLE_COLUMNS, type TableColumn } from "../../model/orders.ts";
import type { StreamRow } from "../../model/streamTable.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { StateMark } from "../parts/StateMark.tsx";
import { AmountCell } from "./AmountCell.tsx";
import type { RowsProps } from "./rowsProps.ts";
import { StateThen } from "./StateThen.tsx";
import { StreamLink } from "./StreamLink.tsx";
import { SinceText, UntilText } from "./SpanTexts.tsx";
import { useRowChoice } from "./useRowChoice.ts";

/** The rows where there is no room for columns: each stream with its facts under it. */
export function StackedRows({ rows, order, onOrder }: RowsProps) {
  return (
    <>
      <OrderChoice order={order} onOrder={onOrder} />
      <ul className="stacked">
        {rows.map((row) => (
          <StackedRow key={row.stream.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function OrderChoice({ order, onOrder }: Pick<RowsProps, "order" | "onOrder">) {
  const t = useWords(tableWords);
  const year = useYear();
  const direction = order?.direction ?? "ascending";
  const chooseColumn = (value: string) => {
    const column = TABLE_COLUMNS.find((one) => one === value);
    onOrder(column === undefined ? null : { column, direction });
  };
  return (
    <div className="stacked__order">
      <label>
        <span>{t.sortBy}</span>{" "}
        <select
          className="select"
          value={order?.column ?? ""}
          onChange={(event) => chooseColumn(event.target.value)}
        >
          <option value="">{t.ownOrder}</option>
          {TABLE_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {column === "state" ? t.state({ year }) : t[column]}
            </option>
          ))}
        </select>
      </label>
      {order !== null && (
        <button
          type="button"
          className="text-button"
          onClick={() =>
            onOrder({ ...order, direction: direction === "ascending" ? "descending" : "ascending" })
          }
        >
          {t[direction]}
        </button>
      )}
    </div>
  );
}

function StackedRow({ row }: { readonly row: StreamRow }) {
  const { attributes, toggleByPointer } = useRowChoice<HTMLLIElement>(row.stream.id);
  const { stream, words, state } = row;
  return (
    // As in the table: keys and screen readers have the link.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li {...attributes} onClick={toggleByPointer}>
      <p className="stacked__head">
        <FamilyMark family={stream.family} />
        <span className="visually-hidden">{words.family}: </span>
        <StreamLink row={row} />
        <span>
          <StateMark state={state} stream={stream} />
          <StateThen stream={stream} />
        </span>
      </p>
      <dl>
        <Pair column="donor">
          <span translate="no">{words.donor}</span>
        </Pair>
        <Pair column="receiver">
          <span translate="no">{words.receiver}</span>
        </Pair>
        <Pair column="since">
          <SinceText row={row} />
        </Pair>
        <Pair column="until">
          <UntilText row={row} />
        </Pair>
        <Pair column="amount">
          <AmountCell row={row} />
        </Pair>
        <Pair column="references">{row.references.length}</Pair>
      </dl>
    </li>
  );
}

interface PairProps {
  readonly column: Exclude<TableColumn, "state">;
  readonly children: ReactNode;
}

function Pair({ column, children }: PairProps) {
  const t = useWords(tableWords);
  return (
    <div className={column === "amount" ? "stacked__wide" : ""}>
      <dt>{t[column]}</dt>
      <dd>{children}</dd>
    </div>
  );
}
