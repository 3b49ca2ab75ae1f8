import { commonWords } from "../../i18n/messages/common.ts";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Block, SankeyLayout } from "../../layouts/flows/sankey.ts";
import type { DiagramScale } from "../../layouts/flows/diagramScale.ts";

interface Props {
  readonly block: Block;
  readonly layout: SankeyLayout;
  readonly scale: DiagramScale;
  /** How many of its streams run, and how many of those the filters show. */
  readonly running: number;
  readonly shown: number;
  /** Width of a text in bold, in em. */
  readonly em: (text: string) => number;
}

const GAP_PX = 8; // between letter, name and count
const INTO_RIBBON = 0.35; // how far words may reach into where the streams part for their receivers

/** Returns the height of the middle of the heading of a block that begins at `y0`. */
export const headingMiddle = (y0: number, { fontPx }: DiagramScale): number => y0 - fontPx * (0.75 + 0.34);

/** The name of a family above its rows, with its letter and how many of its streams run. */
export function BlockHeading({ block, layout, scale, running, shown, em }: Props) {
  const t = useWords(flowsWords);
  const common = useWords(commonWords);
  const size = scale.fontPx;
  const y = block.y0 - size * 0.75;
  const radius = size * 0.68;
  // Over the names where rows have names, else over the beginning of the straight part.
  const x = layout.middleX0 + (scale.hasNames ? scale.yearsPx - radius * 2 - GAP_PX : 0);
  const nameX = x + radius * 2 + GAP_PX;
  const name = common[block.family];
  const isAll = shown === running;
  const count = isAll ? t.runningHere({ n: running }) : t.runningShown({ n: shown, of: running });
  // Where the names of the receivers begin too soon for words, the figure stands alone.
  const ribbonPx = layout.width - scale.sidePx - layout.middleX1;
  const mostPx = layout.middleX1 + ribbonPx * INTO_RIBBON - nameX;
  const fits = (em(name) + em(count)) * size + GAP_PX <= mostPx;
  return (
    <g className="flows__heading" data-family={block.family} aria-hidden="true">
      <circle cx={x + radius} cy={headingMiddle(block.y0, scale)} r={radius} />
      <text className="flows__letter" x={x + radius} y={y} fontSize={size} textAnchor="middle">
        {common[`${block.family}Letter`]}
      </text>
      <text x={nameX} y={y} fontSize={size}>
        <tspan className="flows__family">{name}</tspan>
        <tspan className="flows__count" dx={GAP_PX}>
          {fits ? count : isAll ? running : `${shown}/${running}`}
        </tspan>
      </text>
    </g>
  );
}
