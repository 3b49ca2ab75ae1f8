import { clamp } from "../../../lib/clamp.ts";
import { amountPaths, branchPath, branchPx, pointAt } from "../../../layouts/flows/amountPaths.ts";
import { type AmountRow as Row, BAR_ROOM, GAP_REM } from "../../../layouts/flows/amountRows.ts";
import { amountsWords } from "../../../i18n/messages/amounts.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { DrawnAmount } from "../../../model/amounts.ts";
import { useNames } from "../../hooks/useNames.ts";
import type { TextRuler } from "../../hooks/useTextRuler.ts";
import { useHighlight } from "../../hooks/useYearGraph.ts";
import { AmountLabel } from "./AmountLabel.tsx";
import { type AmountEnd, AmountNames } from "./AmountNames.tsx";
import { StreamStop } from "./StreamStop.tsx";
import type { AmountWords } from "./useAmountWords.ts";

interface Props {
  readonly amount: DrawnAmount;
  readonly row: Row;
  readonly words: AmountWords;
  readonly ruler: TextRuler;
  readonly widthPx: number;
  readonly sidePx: number;
  readonly hatchId: string;
  /** The stream that the tab key reaches. */
  readonly focused: string | undefined;
}

const HEAD_PX = 9; // length of the point of a branch

/** One amount: its band, how it splits where nobody says, who gives and who gets it, and what is published. */
export function AmountRow({ amount, row, words, ruler, widthPx, sidePx, hatchId, focused }: Props) {
  const t = useWords(amountsWords);
  const names = useNames();
  const highlight = useHighlight();
  const { look, streams } = amount;
  const isLit = streams.some(({ stream }) => highlight?.streams.has(stream.id));
  const { band, range, hair, head } = amountPaths(row);
  const ends = (side: "donor" | "receiver"): AmountEnd[] => {
    const branches = side === "donor" ? row.donors : row.receivers;
    const ids = [...new Set(streams.map(({ stream }) => stream[side]))];
    const middle = (row.bandY0 + row.rangeY1) / 2;
    return ids.map((id, i) => ({
      id,
      name: names.short(id),
      y: branches[i]?.partnerY ?? middle,
      // Two lines stay within the row, however thin its band.
      nameY: branches[i]?.partnerY ?? clamp(row.y0 + ruler.remPx, middle, row.y1 - ruler.remPx * 1.2),
      barPx: branches.length > 0 ? branchPx(ruler.remPx) * 2 : Math.max(row.rangeY1 - row.bandY0, 6),
      streams: streams.filter(({ stream }) => stream[side] === id),
    }));
  };
  const [donors, receivers] = [ends("donor"), ends("receiver")];
  // Up to half way to the next row: thin bands are as easy to hit as wide ones.
  const gapPx = GAP_REM * ruler.remPx;
  const hitY0 = row.y0 - gapPx / 2;
  const hitPx = row.y1 - row.y0 + gapPx;
  const splitsAtDonor = row.donors.length > 0;
  return (
    <g
      className="amounts__row"
      data-family={streams[0]?.stream.family}
      data-look={look}
      data-pale={streams.every(({ state }) => state !== "running" && state !== "pilot")}
      data-recedes={highlight !== null && !isLit}
    >
      <g aria-hidden="true">
        <path className="amounts__band" d={band} />
        {range !== "" && <path className="amounts__range" d={range} />}
        {hair !== "" && <path className="amounts__hair" d={hair} />}
        {head !== "" && <path className="amounts__head" d={head} />}
        <Branches {...{ row, widthPx, sidePx, hatchId }} remPx={ruler.remPx} />
        {(splitsAtDonor || row.receivers.length > 0) && (
          <text
            className="amounts__no-split"
            x={splitsAtDonor ? row.bandX0 - 8 : row.bandX1 + 8}
            y={row.y1 - 2}
            textAnchor={splitsAtDonor ? "end" : "start"}
          >
            {t.noSplit}
          </text>
        )}
        <AmountLabel {...{ amount, row, words, ruler }} />
        <AmountNames ends={donors} side="donor" {...{ words, ruler, widthPx, sidePx }} />
        <AmountNames ends={receivers} side="receiver" {...{ words, ruler, widthPx, sidePx }} />
      </g>
      {streams.map((one, i) => (
        <StreamStop
          key={one.stream.id}
          one={one}
          spoken={words.spoken(one, [...Object.values(words.figure(amount)), words.ground(amount)].join(" "))}
          isTabStop={focused === one.stream.id}
          box={{
            x: 1,
            y: hitY0 + (hitPx * i) / streams.length,
            width: widthPx - 2,
            height: hitPx / streams.length,
          }}
        />
      ))}
    </g>
  );
}

interface BranchesProps {
  readonly row: Row;
  readonly widthPx: number;
  readonly sidePx: number;
  readonly hatchId: string;
  readonly remPx: number;
}

/** How an amount may split: lines of one width, because nobody says. */
function Branches({ row, widthPx, sidePx, hatchId, remPx }: BranchesProps) {
  const receiverX = widthPx - sidePx - BAR_ROOM;
  return (
    <>
      {[
        ...row.donors.map((branch) => branchPath(branch, row.bandX0, sidePx + BAR_ROOM)),
        ...row.receivers.map((branch) => branchPath(branch, row.bandX1, receiverX - HEAD_PX)),
      ].map((d) => (
        <g key={d}>
          <path className="amounts__branch-edge" d={d} strokeWidth={branchPx(remPx) + 2} />
          <path d={d} fill="none" stroke={`url(#${hatchId})`} strokeWidth={branchPx(remPx)} />
        </g>
      ))}
      {row.receivers.map(({ partnerY }) => (
        <path key={partnerY} className="amounts__head" d={pointAt(receiverX, partnerY, HEAD_PX)} />
      ))}
    </>
  );
}
