import type { LitPlate } from "../../layouts/flows/litPlates.ts";
import type { DiagramRow } from "./useDiagramRows.ts";

interface Props {
  readonly plates: readonly LitPlate[];
  readonly rows: readonly DiagramRow[];
  readonly fontPx: number;
}

/** Names of the lit streams that find no room in their bands. */
export function LitNames({ plates, rows, fontPx }: Props) {
  const words = new Map(rows.map((row) => [row.link.streamId, row]));
  return (
    <g className="flows__lit-names" aria-hidden="true">
      {plates.map(({ streamId, isShort, x, y, widthPx, heightPx }) => (
        <g key={streamId}>
          <rect
            x={x - widthPx / 2}
            y={y - heightPx / 2}
            width={widthPx}
            height={heightPx}
            rx={heightPx / 2}
          />
          <text x={x} y={y + fontPx * 0.34} fontSize={fontPx} textAnchor="middle">
            {words.get(streamId)?.[isShort ? "short" : "name"]}
          </text>
        </g>
      ))}
    </g>
  );
}
