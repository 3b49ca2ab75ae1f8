import type { DiagramScale } from "../../layouts/flows/diagramScale.ts";
import { linkPath } from "../../layouts/flows/linkPath.ts";
import type { SankeyLayout } from "../../layouts/flows/sankey.ts";
import { LinkStroke } from "./LinkStroke.tsx";
import type { DiagramRow } from "./useDiagramRows.ts";

interface Props {
  readonly layout: SankeyLayout;
  readonly scale: DiagramScale;
  readonly lit: readonly DiagramRow[];
}

/** The streams that are lit up, once more and wider, above all others. */
export function LitLinks({ layout, scale, lit }: Props) {
  return lit.map(({ link, inYear, gap }) => (
    <LinkStroke
      key={link.streamId}
      family={link.family}
      state={inYear.state}
      path={linkPath(layout, link, gap)}
      widthPx={scale.strokePx * 1.3}
    />
  ));
}
