import { clamp } from "../../lib/clamp.ts";
import type { DiagramScale } from "../../layouts/flows/diagramScale.ts";
import { placeSideNames } from "../../layouts/flows/placeSideNames.ts";
import type { PartnerNode, SankeyLayout } from "../../layouts/flows/sankey.ts";
import type { YearGraph } from "../../model/filter.ts";
import { useAbout } from "../hooks/useAbout.ts";
import { useNames } from "../hooks/useNames.ts";
import { useHighlight } from "../hooks/useYearGraph.ts";
import { BOLD, shorten, type TextRuler } from "./useTextRuler.ts";

const SMALLEST_NAME_SHARE = 0.86; // 24 px where type is 28 px

interface Options {
  readonly graph: YearGraph;
  readonly layout: SankeyLayout;
  readonly scale: DiagramScale;
  readonly ruler: TextRuler;
  /** Those that are drawn. */
  readonly partners: readonly PartnerNode[];
}

/** Returns who gives or takes in the year, and how and where the names of partners stand beside their places. */
export function usePartnerNames({ graph, layout, scale, ruler, partners }: Options) {
  const names = useNames();
  const about = useAbout();
  const highlight = useHighlight();
  const running = graph.visible.filter(({ state }) => state === "running");
  const activeIds = new Set(running.flatMap(({ stream }) => [stream.donor, stream.receiver]));
  // Names that are few stand beside their places where they must: on a stage what the picture is about, in a low
  // window who gives or takes in the year, and what is looked at.
  const isNamed = (id: string) =>
    about === null ? activeIds.has(id) || (highlight?.partners.has(id) ?? false) : about.partners.has(id);
  const sideNames = scale.hasFewNames
    ? placeSideNames(
        partners.filter(({ partnerId }) => isNamed(partnerId)),
        { heightPx: layout.height, linePx: scale.fontPx * 1.15 },
      )
    : null;
  const em = (text: string) => ruler.em(text, BOLD);
  // In large type a long name is rather set a little smaller than cut.
  const smallest = about === null ? 1 : SMALLEST_NAME_SHARE;
  return {
    activeIds,
    nameOf: (id: string) => {
      const name = names.short(id);
      const mostEm = scale.sidePx / scale.fontPx;
      return {
        name: shorten(name, mostEm / smallest, em),
        nameShare: clamp(smallest, mostEm / em(name), 1),
      };
    },
    /** The middle of its name, null where it has none. */
    nameYOf: (node: PartnerNode) =>
      sideNames === null ? (node.y0 + node.y1) / 2 : (sideNames.get(node) ?? null),
  };
}
