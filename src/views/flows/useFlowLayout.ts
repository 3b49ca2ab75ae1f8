import { useMemo } from "react";
import type { Partner } from "../../dataset/schema/partner.ts";
import { useSay } from "../../i18n/useWords.ts";
import { type FlowLayout, layoutFlows } from "../../layouts/flows/flowLayout.ts";
import type { FlowRoom } from "../../layouts/flows/flowScale.ts";
import { flowOrder } from "../../layouts/flows/order.ts";
import { shortForm } from "../../model/names.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import type { RowInYear } from "./useDiagramRows.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { BOLD, type TextRuler } from "../hooks/useTextRuler.ts";
import { nameLines, widestLine } from "../../layouts/flows/nameLines.ts";

const REGULAR = 400;

/** Whether a partner belongs to the association, or did. */
export const isMember = (kind: Partner["kind"]): boolean => kind !== "external";

/** Returns what the diagram has to hold in a box, measured. */
export function useFlowRoom(
  rows: readonly RowInYear[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  ruler: TextRuler,
): FlowRoom {
  const { dataset } = useAtlas();
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
  return useMemo(
    () => ({ widthPx, heightPx, remPx: ruler.remPx, ...widest, rows, partners, namesFirst }),
    [widthPx, heightPx, ruler, widest, rows, partners, namesFirst],
  );
}

/** Returns where everything lies. */
export function useFlowLayout(room: FlowRoom): FlowLayout {
  const order = flowOrder(useAtlas());
  return useMemo(() => layoutFlows(order, room), [order, room]);
}
