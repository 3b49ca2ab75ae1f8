import type { Family } from "../../dataset/schema/stream.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import type { StreamInYear } from "../../model/filter.ts";
import { NAME_PAD } from "../../layouts/flows/rowWords.ts";
import type { TextRuler } from "../hooks/useTextRuler.ts";
import { BOLD } from "../hooks/useTextRuler.ts";
import { useCountForms } from "./useCountForms.ts";

interface Props {
  readonly layout: FlowLayout;
  /** What is counted above its rows. */
  readonly streamsOf: (family: Family) => readonly StreamInYear[];
  readonly ruler: TextRuler;
}

const GAP_EM = 0.5; // between name and count

/**
 * The names of the families above their rows, and how many there are: figures alone where everything runs, else all in the
 * longest form in which each finds room.
 */
export function BlockHeadings({ layout, streamsOf, ruler }: Props) {
  const common = useWords(commonWords);
  const countForms = useCountForms();
  const { headingPx, middleX0, middleX1, columns } = layout.scale;
  const x = columns[0]?.x ?? middleX0 + NAME_PAD;
  const em = (text: string) => ruler.em(text, BOLD);
  const headings = layout.blocks.map((block) => ({
    ...block,
    name: common[block.family],
    counts: countForms(streamsOf(block.family)),
  }));
  const areAllRunning = headings.every(({ counts: [, few, figures] }) => few === figures);
  const fits = (form: number) =>
    headings.every(
      ({ name, counts }) => (em(name) + GAP_EM + em(counts[form] ?? "")) * headingPx <= middleX1 - x,
    );
  const form = areAllRunning ? 2 : ([0, 1].find(fits) ?? 2);
  return headings.map(({ family, name, counts, headingY }) => (
    <text
      key={family}
      className="flows__heading"
      data-family={family}
      aria-hidden="true"
      x={x}
      y={headingY}
      fontSize={headingPx}
    >
      <tspan className="flows__family">{name}</tspan>
      <tspan className="flows__count" dx={headingPx * GAP_EM}>
        {counts[form]}
      </tspan>
    </text>
  ));
}
