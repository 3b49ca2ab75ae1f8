import { memo } from "react";
import { linkPath } from "../../layouts/flows/linkPath.ts";
import type { SankeyLayout } from "../../layouts/flows/sankey.ts";
import { LinkStroke } from "./LinkStroke.tsx";
import type { DiagramRow } from "./useDiagramRows.ts";

interface Props {
  readonly layout: SankeyLayout;
  /** What has begun and passes the filters; the rest keeps its place as a trace. */
  readonly rows: readonly DiagramRow[];
  readonly widthPx: number;
}

/** All streams: first the traces, then what does not run, on top what does. */
export const LinkStrokes = memo(function Pipes({ layout, rows, widthPx }: Props) {
  const visible = new Set(rows.map(({ link }) => link.streamId));
  const traces = layout.links.filter(({ streamId }) => !visible.has(streamId));
  const isRunning = ({ inYear }: DiagramRow) => inYear.state === "running";
  return (
    <>
      {traces.map((link) => (
        <path key={link.streamId} className="pipe__trace" d={linkPath(layout, link)} />
      ))}
      {[...rows.filter((row) => !isRunning(row)), ...rows.filter(isRunning)].map(({ link, inYear, gap }) => (
        <LinkStroke
          // A stream that changes its state is a new pipe: it appears in its layer instead of being moved there.
          key={`${link.streamId} ${inYear.state}`}
          family={link.family}
          state={inYear.state}
          path={linkPath(layout, link, gap)}
          widthPx={widthPx}
        />
      ))}
    </>
  );
});
