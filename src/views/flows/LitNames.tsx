import type { SankeyLayout } from "../../layouts/flows/sankey.ts";
import type { DiagramScale } from "../../layouts/flows/diagramScale.ts";
import { headingMiddle } from "./BlockHeading.tsx";
import { placeNames, spreadNames } from "../../layouts/flows/placeNames.ts";
import type { DiagramRow } from "./useDiagramRows.ts";

interface Props {
  readonly layout: SankeyLayout;
  readonly scale: DiagramScale;
  readonly lit: readonly DiagramRow[];
  /** Whether names may leave their rows so that all find room. */
  readonly isSpread: boolean;
}

const PAD_PX = 8; // px of paper before and after a name

/** Names of the lit streams where rows are too low to carry a name always; running ones first, none upon another. */
export function LitNames({ layout, scale, lit, isSpread }: Props) {
  const height = scale.fontPx * 1.35;
  const middle = (layout.middleX0 + layout.middleX1) / 2;
  const rank = ({ inYear }: DiagramRow) => (inYear.state === "running" ? 0 : 1);
  const requests = lit
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ link, text, textPx }) => {
      const block = layout.blocks.find(({ family }) => family === link.family);
      // The name of a first row must not cover the heading above it.
      const y = Math.max(link.y, (block?.y0 ?? 0) + height / 2 - 2);
      return { id: link.streamId, y, text, textPx };
    });
  const headings = layout.blocks.map(({ y0 }) => ({
    y: headingMiddle(y0, scale),
    height: scale.fontPx * 1.4,
  }));
  return (
    <g className="flows__lit-names" aria-hidden="true">
      {(isSpread ? spreadNames(requests, height, layout.height, headings) : placeNames(requests, height)).map(
        ({ id, y, text, textPx }) => (
          <g key={id}>
            <rect
              x={middle - textPx / 2 - PAD_PX}
              y={y - height / 2}
              width={textPx + 2 * PAD_PX}
              height={height}
              rx={height / 2}
            />
            <text x={middle} y={y + scale.fontPx * 0.34} fontSize={scale.fontPx} textAnchor="middle">
              {text}
            </text>
          </g>
        ),
      )}
    </g>
  );
}
