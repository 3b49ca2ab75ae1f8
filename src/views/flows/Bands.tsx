import { memo } from "react";
import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import { textEm } from "../../layouts/flows/rowWords.ts";
import { bandPaths } from "../../layouts/flows/linkPath.ts";
import { Band } from "./Band.tsx";
import type { DiagramRow } from "./useDiagramRows.ts";

interface Props {
  readonly layout: FlowLayout;
  readonly rows: readonly DiagramRow[];
  /** How much wider than in their rows. */
  readonly share?: number;
}

/** Streams as bands, those that run above the others. */
export const Bands = memo(function Bands({ layout, rows, share = 1 }: Props) {
  const isRunning = ({ inYear }: DiagramRow) => inYear.state === "running";
  const { fontPx, strokePx } = layout.scale;
  return (
    <>
      {[...rows.filter((row) => !isRunning(row)), ...rows.filter(isRunning)].map((row) => (
        <Band
          // A stream that changes its state is a new band: it appears in its layer instead of being moved there.
          key={`${row.link.streamId} ${row.inYear.state}`}
          family={row.link.family}
          state={row.inYear.state}
          {...bandPaths(layout, row.link, textEm(row, row.link) * fontPx, strokePx * share)}
          widthPx={strokePx * share}
        />
      ))}
    </>
  );
});
