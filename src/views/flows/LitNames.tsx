import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import { PLATE_EM } from "../../layouts/flows/flowScale.ts";
import { spreadNames } from "../../layouts/flows/placeNames.ts";
import type { DiagramRow } from "./useDiagramRows.ts";

interface Props {
  readonly layout: FlowLayout;
  readonly lit: readonly DiagramRow[];
}

const PAD_PX = 8; // px of paper before and after a name

/** Names of the lit streams where rows are too low to carry a name always; running ones first, none upon another. */
export function LitNames({ layout, lit }: Props) {
  const { fontPx, headingRoom } = layout.scale;
  const height = fontPx * (PLATE_EM + 0.2);
  const middle = layout.width / 2;
  const rank = ({ inYear }: DiagramRow) => (inYear.state === "running" ? 0 : 1);
  const requests = lit
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ link, name, nameEm }) => ({ id: link.streamId, y: link.y, name, widthPx: nameEm * fontPx }));
  const headings = layout.blocks.map(({ y0 }) => ({ y: y0 - headingRoom / 2, height: headingRoom }));
  return (
    <g className="flows__lit-names" aria-hidden="true">
      {spreadNames(requests, height, layout.height, headings).map(({ id, y, name, widthPx }) => (
        <g key={id}>
          <rect
            x={middle - widthPx / 2 - PAD_PX}
            y={y - height / 2}
            width={widthPx + 2 * PAD_PX}
            height={height}
            rx={height / 2}
          />
          <text x={middle} y={y + fontPx * 0.34} fontSize={fontPx} textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
