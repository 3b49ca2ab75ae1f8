import { type CSSProperties, type KeyboardEvent, memo, useState } from "react";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { LedgerPlate } from "../../layouts/ledger/plate.ts";
import type { LedgerRow } from "../../layouts/ledger/rows.ts";
import { type LedgerSide, nameStop, squareStop, stopsOf, walkLedger } from "../../layouts/ledger/walk.ts";
import type { StreamInYear } from "../../model/filter.ts";
import type { Highlight, Selection } from "../../model/selection.ts";
import { rovingItem } from "../../ui/useRovingFocus.ts";
import { hoverProps } from "../hooks/useHover.ts";
import { useNames } from "../hooks/useNames.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { useHighlight } from "../hooks/useYearGraph.ts";
import { Square } from "./Square.tsx";
import type { LedgerWords } from "./useLedgerWords.ts";

interface Props {
  readonly rows: readonly LedgerRow[];
  readonly plate: LedgerPlate;
  readonly words: LedgerWords;
  readonly labelledBy: string;
}

/** The partners, each with the squares of what it gets and gives; one stop of the tab key, with arrows inside. */
export function LedgerRows({ rows, plate, words, labelledBy }: Props) {
  const t = useWords(ledgerWords);
  const highlight = useHighlight();
  const [last, setLast] = useState<string | null>(null);
  const stops = rows.flatMap(stopsOf);
  const first = rows[0] === undefined ? null : nameStop(rows[0].partnerId);
  const current = last !== null && stops.includes(last) ? last : first;
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const from = event.target.closest<HTMLElement>("[data-roving]")?.dataset["roving"];
    const to = from === undefined ? null : walkLedger(rows, from, event.key);
    if (to === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-roving="${CSS.escape(to)}"]`)?.focus();
  };
  return (
    // The keys belong to the links within; the list only leads from one to the next.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      className="ledger-view__rows"
      aria-labelledby={labelledBy}
      data-keys="own"
      data-recedes={highlight !== null}
      style={styleOf(plate)}
      onKeyDown={walk}
      onFocus={({ target }) => setLast(target.dataset["roving"] ?? null)}
    >
      {rows.map((row, i) => (
        <li
          key={row.partnerId}
          className="ledger-row"
          data-partner={row.partnerId}
          data-member={row.isMember}
          style={{ "--y": plate.tops[i] }}
        >
          {!row.isMember && rows[i - 1]?.isMember === true && <i className="ledger-row__line" />}
          <Name row={row} words={words} isLit={highlight?.partners.has(row.partnerId)} current={current} />
          {(["gets", "gives"] as const).map((side) => (
            <ul key={side} className={`ledger-row__${side}`} aria-label={t[side]}>
              {row[side].map((inYear) => (
                <li key={inYear.stream.id}>
                  <SquareLink
                    inYear={inYear}
                    stop={squareStop(row.partnerId, side satisfies LedgerSide, inYear.stream.id)}
                    words={words}
                    isLit={isLit(highlight, inYear)}
                    current={current}
                  />
                </li>
              ))}
            </ul>
          ))}
        </li>
      ))}
    </ul>
  );
}

const isLit = (highlight: Highlight | null, { stream }: StreamInYear) => highlight?.streams.has(stream.id);

const styleOf = (plate: LedgerPlate): CSSProperties => ({
  "--type": `${plate.typeRem}rem`,
  "--names": `${plate.namesPx}px`,
  "--pitch": `${plate.pitchPx}px`,
  "--step": `${plate.stepPx}px`,
  "--square": `${plate.squarePx}px`,
  "--gap": `${plate.gapPx}px`,
  height: plate.heightPx,
});

interface NameProps {
  readonly row: LedgerRow;
  readonly words: LedgerWords;
  readonly isLit: boolean | undefined;
  /** The stop that the tab key reaches. */
  readonly current: string | null;
}

function Name({ row, words, isLit: lit, current }: NameProps) {
  const names = useNames();
  const self: Selection = { kind: "partner", id: row.partnerId };
  const link = useSelectLink(self);
  const stop = nameStop(row.partnerId);
  return (
    <a
      {...link}
      {...hoverProps(self)}
      {...rovingItem(stop, stop === current)}
      className="view-link ledger-row__name"
      aria-label={words.partner(row)}
      data-lit={lit}
      translate="no"
    >
      {names.short(row.partnerId)}
    </a>
  );
}

interface SquareProps {
  readonly inYear: StreamInYear;
  readonly stop: string;
  readonly words: LedgerWords;
  readonly isLit: boolean | undefined;
  readonly current: string | null;
}

const SquareLink = memo(function SquareLink({ inYear, stop, words, isLit: lit, current }: SquareProps) {
  const self: Selection = { kind: "stream", id: inYear.stream.id };
  const link = useSelectLink(self);
  return (
    <a
      {...link}
      {...hoverProps(self)}
      {...rovingItem(stop, stop === current)}
      className="view-link ledger-row__square"
      aria-label={words.stream(inYear)}
      data-lit={lit}
    >
      <Square family={inYear.stream.family} state={inYear.state} />
    </a>
  );
});
