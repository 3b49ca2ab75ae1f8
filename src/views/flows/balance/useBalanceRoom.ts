import { useMemo } from "react";
import type { BalanceRoom } from "../../../layouts/balance/balanceLayout.ts";
import { columnsOf } from "../../../layouts/balance/columns.ts";
import { sharedScale } from "../../../layouts/balance/scale.ts";
import { BOLD, type TextRuler } from "../../hooks/useTextRuler.ts";
import type { ShownBalance } from "./useBalance.ts";
import type { BalanceTexts } from "./useBalanceWords.ts";

const LINE_EM = 1.3; // of a line of type
const HATCH_EM = 0.4; // width of what is not published
const BRANCH_EM = 4;
const GAP_PX = 12; // between a node and its name
const LEAST_REACH_PX = 260; // between the outer columns, or bands would be all curves
const LEAST_SCALE_PX = 70; // height of the greatest band of all years, or there would be nothing to compare

/** The room for a picture, its scale in all years, and whether it is worth drawing. */
export interface BalanceSpace {
  readonly room: BalanceRoom;
  readonly columns: ReadonlyMap<string, number>;
  readonly pxPerUnit: number;
  readonly fontPx: number;
  readonly fits: boolean;
}

/** Returns the room that a box leaves for a balance once its names have theirs. */
export function useBalanceRoom(
  shown: ShownBalance,
  texts: BalanceTexts,
  ruler: TextRuler,
  box: { readonly widthPx: number; readonly heightPx: number; readonly fontPx: number },
): BalanceSpace {
  const { widthPx, heightPx, fontPx } = box;
  return useMemo(() => {
    const { balance, years, branches } = shown;
    const columns = columnsOf(balance);
    const linePx = fontPx * LINE_EM;
    const widest = (words: readonly string[]) =>
      Math.max(0, ...words.map((word) => ruler.em(word, BOLD))) * fontPx;
    const sources = balance.nodes.filter(({ id }) => columns.get(id) === 0);
    const sinks = balance.nodes.filter(({ id }) => !balance.links.some(({ from }) => from === id));
    // The widest of any year, so that the columns stay where they are.
    const amounts = years.flatMap(({ links }) =>
      links.map((link) => [texts.link(link), texts.doubt(link)].filter(Boolean).join(" · ")),
    );
    const names = [...branches.values()].flat().map((stream) => texts.receiver(stream));
    const named = (id: string) => [texts.node(id), texts.owner(id)].filter(Boolean).join(" ");
    const side = (nodes: readonly { readonly id: string }[], more: readonly string[]) =>
      Math.max(widest(nodes.map(({ id }) => named(id))), widest([...amounts, ...more]) * 0.92) + GAP_PX;
    const room: BalanceRoom = {
      widthPx,
      heightPx,
      leftPx: side(sources, []),
      rightPx: side(sinks, names),
      headPx: 2.4 * linePx,
      linePx,
      branchPx: BRANCH_EM * fontPx,
      hatchPx: HATCH_EM * fontPx,
      padPx: 2.15 * linePx,
    };
    const pxPerUnit = sharedScale(years, columns, heightPx - room.headPx, room);
    const most = Math.max(...years.flatMap(({ links }) => links.map(({ value }) => value ?? 0)));
    const fits = widthPx - room.leftPx - room.rightPx >= LEAST_REACH_PX && most * pxPerUnit >= LEAST_SCALE_PX;
    return { room, columns, pxPerUnit, fontPx, fits };
  }, [shown, texts, ruler, widthPx, heightPx, fontPx]);
}
