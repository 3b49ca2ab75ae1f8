import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import { PLATE_EM } from "../../layouts/flows/nameColumns.ts";
import { NAME_PAD, namePx } from "../../layouts/flows/rowWords.ts";
import { spreadNames } from "../../layouts/flows/placeNames.ts";
import type { DiagramRow } from "./useDiagramRows.ts";

interface Props {
  readonly layout: FlowLayout;
  readonly rows: readonly DiagramRow[];
}

const PAD_PX = 8; // px of paper before and after a name

/** Names of the lit streams where rows are too low to carry a name always; running ones first, none upon another. */
export function LitNames({ layout, rows }: Props) {
  const { fontPx, headingRoom, platePx } = layout.scale;
  const height = fontPx * (PLATE_EM + 0.2);
  const middle = layout.width / 2;
  const rank = ({ inYear }: DiagramRow) => (inYear.state === "running" ? 0 : 1);
  const requests = rows
    .filter(({ link }) => link.nameX === null)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ link, name, nameEm }) => ({ id: link.streamId, y: link.y, name, widthPx: nameEm * fontPx }));
  const headings = layout.blocks.map(({ y0 }) => ({ y: y0 - headingRoom / 2, height: headingRoom }));
  const isFree = ({ y, widthPx }: { readonly y: number; readonly widthPx: number }) =>
    rows.every((row) => {
      if (row.link.nameX === null) return true;
      const x0 = row.link.nameX - NAME_PAD;
      const isBeside =
        x0 >= middle + widthPx / 2 + PAD_PX ||
        x0 + namePx(row, fontPx, row.link) <= middle - widthPx / 2 - PAD_PX;
      return isBeside || Math.abs(row.link.y - y) >= (height + platePx) / 2;
    });
  return (
    <g className="flows__lit-names" aria-hidden="true">
      {spreadNames(requests, height, layout.height, headings)
        .filter(isFree)
        .map(({ id, y, name, widthPx }) => (
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
