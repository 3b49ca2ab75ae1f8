import { useMemo } from "react";
import { layoutSankey } from "../../layouts/flows/sankey.ts";
import { countRunning } from "../../model/counts.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { useAbout } from "../hooks/useAbout.ts";
import { useHighlight, useYearGraph } from "../hooks/useYearGraph.ts";
import { BlockHeading } from "./BlockHeading.tsx";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { LitNames } from "./LitNames.tsx";
import { LitLinks } from "./LitLinks.tsx";
import { PartnerTarget } from "./PartnerTarget.tsx";
import { LinkStrokes } from "./LinkStrokes.tsx";
import { StreamTarget } from "./StreamTarget.tsx";
import { useDiagramScale } from "./useDiagramScale.ts";
import { useRevealed } from "./useRevealed.ts";
import { useFlowWords } from "./useFlowWords.ts";
import { usePartnerNames } from "./usePartnerNames.ts";
import { useDiagramRows } from "./useDiagramRows.ts";
import { useFocusTargets } from "./useFocusTargets.ts";
import { BOLD, useTextRuler } from "./useTextRuler.ts";

interface Props {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Streams that have a place, whatever the year. */
  readonly streams: readonly Stream[];
  /** Whether the whole is to be seen at once, even where rows are then too low for names. */
  readonly isWhole: boolean;
  /** Ids of the headline and the summary, which name and describe the diagram. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** The diagram of three columns. The layout is that of all years; the year only says how each pipe looks. */
export function FlowsDiagram({ labelledBy, describedBy, streams, ...room }: Props) {
  const graph = useYearGraph();
  const words = useFlowWords(graph);
  const ruler = useTextRuler();
  const about = useAbout();
  const scale = useDiagramScale(streams, { ...room, hasFewNames: about !== null }, ruler);
  const layout = useMemo(() => layoutSankey(streams, scale), [streams, scale]);
  const rows = useDiagramRows(graph, layout, scale, words, ruler);
  const targetProps = useFocusTargets(layout, graph);
  const svgRef = useRevealed(layout);
  const highlight = useHighlight();

  const lit = rows.filter(({ link }) => highlight?.streams.has(link.streamId));
  const hasLit = lit.length > 0;
  const counts = countRunning(graph.all);
  const shown = countRunning(graph.visible);
  const partners = layout.partners.filter(({ streamIds }) =>
    streamIds.some((id) => graph.visibleIds.has(id)),
  );
  const { activeIds, nameOf, nameYOf } = usePartnerNames({ graph, layout, scale, ruler, partners });
  const named = about === null ? lit : rows.filter(({ link }) => about.streams.has(link.streamId));
  const em = (text: string) => ruler.em(text, BOLD);
  return (
    <>
      <ColumnHeads {...{ layout, scale }} widthPx={room.widthPx} />
      <svg
        ref={svgRef}
        className="flows__diagram"
        role="group"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        data-keys="own"
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <g className="flows__pipes" data-recedes={hasLit} aria-hidden="true">
          <LinkStrokes layout={layout} rows={rows} widthPx={scale.strokePx} />
        </g>
        <g className="flows__lit" aria-hidden="true">
          <LitLinks {...{ layout, scale, lit }} />
        </g>
        {layout.blocks.map((block) => (
          <BlockHeading
            key={block.family}
            {...{ block, layout, scale, em }}
            running={counts[block.family]}
            shown={shown[block.family]}
          />
        ))}
        <g className="flows__stops" data-recedes={hasLit}>
          {rows.map((row) => (
            <StreamTarget
              key={row.link.streamId}
              {...{ layout, scale, row }}
              isLit={highlight?.streams.has(row.link.streamId) ?? false}
              spoken={words.spoken(row.inYear)}
              target={targetProps("stream", row.link.streamId)}
            />
          ))}
          {partners.map((node) => (
            <PartnerTarget
              key={`${node.side} ${node.partnerId}`}
              {...{ node, scale }}
              {...nameOf(node.partnerId)}
              nameY={nameYOf(node)}
              isActive={activeIds.has(node.partnerId)}
              isLit={hasLit && (highlight?.partners.has(node.partnerId) ?? false)}
              spoken={words.spokenPartner(node.partnerId)}
              target={targetProps(node.side, node.partnerId)}
            />
          ))}
        </g>
        {!scale.hasNames && <LitNames layout={layout} scale={scale} lit={named} isSpread={about !== null} />}
      </svg>
    </>
  );
}
