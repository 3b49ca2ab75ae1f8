import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import { BAR_ROOM } from "../../layouts/flows/flowScale.ts";

/** What the sides are, above them. */
export function SideHeads({ layout }: { readonly layout: FlowLayout }) {
  const t = useWords(flowsWords);
  const { donorX, receiverX, makesPx } = layout.scale;
  const y = layout.headsY;
  return (
    <g className="flows__sides" fontSize={makesPx} aria-hidden="true">
      <text x={donorX - BAR_ROOM} y={y} textAnchor="end">
        {t.donors}
      </text>
      <text x={receiverX + BAR_ROOM} y={y}>
        {t.receivers}
      </text>
    </g>
  );
}
