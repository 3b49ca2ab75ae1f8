import { memo } from "react";
import { bandPath } from "../../layouts/flows/bandPath.ts";
import type { SankeyLayout } from "../../layouts/flows/sankey.ts";
import { Pipe } from "./Pipe.tsx";
import type { Row } from "./useRows.ts";

interface Props {
  readonly layout: SankeyLayout;
  /** What has begun and passes the filters; the rest keeps its place as a trace. */
  readonly rows: readonly Row[];
  readonly widthPx: number;
}

/** All streams: first the traces, then what does not run, on top what does. */
export const Pipes = memo(function Pipes({ layout, rows, widthPx }: Props) {
  const visible = new Set(rows.map(({ band }) => band.streamId));
  const traces = layout.bands.filter(({ streamId }) => !visible.has(streamId));
  const isRunning = ({ inYear }: Row) => inYear.state === "running";
  return (
    <>
      {traces.map((band) => (
        <path key={band.streamId} className="pipe__trace" d={bandPath(layout, band)} />
      ))}
      {[...rows.filter((row) => !isRunning(row)), ...rows.filter(isRunning)].map(({ band, inYear, gap }) => (
        <Pipe
          // A stream that changes its state is a new pipe: it appears in its layer instead of being moved there.
          key={`${band.streamId} ${inYear.state}`}
          family={band.family}
          state={inYear.state}
          path={bandPath(layout, band, gap)}
          widthPx={widthPx}
        />
      ))}
    </>
  );
});
