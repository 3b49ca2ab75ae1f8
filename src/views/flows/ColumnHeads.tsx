import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type DiagramScale, YEARS_GAP_EM } from "../../layouts/flows/diagramScale.ts";
import type { SankeyLayout } from "../../layouts/flows/sankey.ts";

interface Props {
  readonly layout: SankeyLayout;
  readonly scale: DiagramScale;
  readonly widthPx: number;
}

/** What each column is, above it: donors, years, streams, receivers. */
export function ColumnHeads({ layout, scale, widthPx }: Props) {
  const t = useWords(flowsWords);
  return (
    <p className="flows__columns" aria-hidden="true">
      <span style={{ right: widthPx - scale.sidePx }}>{t.donors}</span>
      {scale.hasNames && (
        <span style={{ right: widthPx - layout.middleX0 - scale.yearsPx + scale.fontPx * YEARS_GAP_EM }}>
          {t.since}
        </span>
      )}
      <span style={{ left: layout.middleX0 + (scale.hasNames ? scale.yearsPx : 0) }}>{t.streams}</span>
      <span style={{ left: widthPx - scale.sidePx }}>{t.receivers}</span>
    </p>
  );
}
