import { commonWords } from "../../i18n/messages/common.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Block, FlowLayout } from "../../layouts/flows/flowLayout.ts";
import { NAME_PAD } from "../../layouts/flows/rowWords.ts";
import type { TextRuler } from "../hooks/useTextRuler.ts";
import { BOLD } from "../hooks/useTextRuler.ts";

interface Props {
  readonly block: Block;
  readonly layout: FlowLayout;
  /** How many of its streams are drawn, in words, in few, and how many run: the longest for which there is room. */
  readonly count: string;
  readonly short: string;
  readonly figure: number;
  readonly ruler: TextRuler;
}

const GAP_EM = 0.5; // between name and count

/** The name of a family above its rows, and how many there are. */
export function BlockHeading({ block, layout, count, short, figure, ruler }: Props) {
  const common = useWords(commonWords);
  const { headingPx, middleX0, middleX1, receiverX, columns } = layout.scale;
  const x = columns[0]?.x ?? middleX0 + NAME_PAD;
  const name = common[block.family];
  const em = (text: string) => ruler.em(text, BOLD);
  // Above the first family no stream curves.
  const endX = block === layout.blocks[0] ? receiverX : middleX1;
  const fits = (text: string) => (em(name) + GAP_EM + em(text)) * headingPx <= endX - x;
  return (
    <text
      className="flows__heading"
      data-family={block.family}
      aria-hidden="true"
      x={x}
      y={block.headingY}
      fontSize={headingPx}
    >
      <tspan className="flows__family">{name}</tspan>
      <tspan className="flows__count" dx={headingPx * GAP_EM}>
        {[count, short].find(fits) ?? figure}
      </tspan>
    </text>
  );
}
