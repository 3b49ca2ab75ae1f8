import { useMemo } from "react";
import type { Partner } from "../../dataset/schema/partner.ts";
import { useSay } from "../../i18n/useWords.ts";
import { type FlowLayout, layoutFlows } from "../../layouts/flows/flowLayout.ts";
import type { FlowRoom } from "../../layouts/flows/flowScale.ts";
import { flowOrder } from "../../layouts/flows/order.ts";
import { type RoomOf, roomWithNames } from "../../layouts/flows/roomWithNames.ts";
import type { StreamState } from "../../model/status.ts";
import { shortForm } from "../../model/names.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import type { RowInYear } from "./useDiagramRows.ts";
import { useHighlight } from "../hooks/useYearGraph.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { BOLD, type TextRuler } from "../hooks/useTextRuler.ts";
import { nameLines, widestLine } from "../../layouts/flows/nameLines.ts";

const REGULAR = 400;

/** Whether a partner belongs to the association, or did. */
export const isMember = (kind: Partner["kind"]): boolean => kind !== "external";

/** Returns what the diagram has to hold in a box, measured; in a hall no more than can be named. */
export function useFlowRoom(
  rows: readonly RowInYear[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  ruler: TextRuler,
): RoomOf<RowInYear> {
  const atlas = useAtlas();
  const { dataset } = atlas;
  const say = useSay();
  const names = useNames();
  const { namesFirst = false } = useDisplay();
  const widest = useMemo(() => {
    const ids = new Set(dataset.streams.flatMap(({ donor, receiver }) => [donor, receiver]));
    const ends = dataset.partners.filter(({ id }) => ids.has(id));
    const most = (widths: readonly number[]) => widths.reduce((wide, width) => Math.max(wide, width), 0);
    const bold = (text: string) => ruler.em(text, BOLD);
    const inLines = (name: string) => nameLines(name, namesFirst ? 0 : Infinity, bold);
    return {
      partnerEm: most(
        ends.flatMap((p) => p.names.map((name) => widestLine(inLines(say(shortForm(name))), bold))),
      ),
      mostMakesEm: most(ends.map(({ makes }) => ruler.em(say(makes), REGULAR))),
    };
  }, [dataset, say, ruler, namesFirst]);
  const partners = useMemo(
    () =>
      new Map(
        dataset.partners.map(({ id, kind, makes }) => {
          const [name, made] = [names.short(id), say(makes)];
          const bold = (text: string) => ruler.em(text, BOLD);
          const lines = nameLines(name, widest.partnerEm, bold);
          // "Gas grid", which is the gas grid.
          const saysMore = !name.toLowerCase().includes(made.toLowerCase());
          return [
            id,
            {
              nameEm: widestLine(lines, bold),
              lines: lines.length,
              makesEm: saysMore ? ruler.em(made, REGULAR) : 0,
              isMember: isMember(kind),
            },
          ];
        }),
      ),
    [dataset, say, names, ruler, widest],
  );
  const lit = useHighlight()?.streams;
  return useMemo(() => {
    const remPx = ruler.remPx * (namesFirst ? shareOfHall() : 1);
    const room = { widthPx, heightPx, remPx, ...widest, rows, partners, namesFirst };
    if (!namesFirst || widthPx <= 0 || heightPx <= 0) return room;
    return roomWithNames(flowOrder(atlas), room, ({ stream, inYear }) =>
      lit?.has(stream.id) === true ? 0 : rankOf(inYear.state),
    );
  }, [atlas, widthPx, heightPx, ruler, widest, rows, partners, namesFirst, lit]);
}

const RANKS: Partial<Record<StreamState, number>> = { running: 1, pilot: 1, "last-documented": 2 };
const rankOf = (state: StreamState) => RANKS[state] ?? 3;

const WIDE = 9 / 16; // of a screen that is as high as the type of a hall is made for

/**
 * How much of the page's type the diagram of a hall has at least: that of a screen of 16:9 as wide, and with large text no more,
 * for larger type would take names from bands. Where rows are high it grows all the same.
 */
function shareOfHall(): number {
  const [short = 1, long = 1] = [innerWidth, innerHeight].toSorted((a, b) => a - b);
  const text = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--text"));
  return Math.min(1, (long * WIDE) / short) / (text > 0 ? text : 1);
}

/** Returns where everything lies. */
export function useFlowLayout(room: FlowRoom): FlowLayout {
  const order = flowOrder(useAtlas());
  return useMemo(() => layoutFlows(order, room), [order, room]);
}
