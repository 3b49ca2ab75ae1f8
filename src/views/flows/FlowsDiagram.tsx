import { clamp } from "../../lib/clamp.ts";
import { useMemo } from "react";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { bandPath } from "../../layouts/flows/bandPath.ts";
import { layoutSankey } from "../../layouts/flows/sankey.ts";
import { countRunning } from "../../model/counts.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { useAbout } from "../hooks/useAbout.ts";
import { useNames } from "../hooks/useNames.ts";
import { useHighlight, useYearGraph } from "../hooks/useYearGraph.ts";
import { BlockHeading } from "./BlockHeading.tsx";
import { YEARS_GAP_EM } from "../../layouts/flows/diagramScale.ts";
import { LitNames } from "./LitNames.tsx";
import { PartnerStop } from "./PartnerStop.tsx";
import { Pipe } from "./Pipe.tsx";
import { Pipes } from "./Pipes.tsx";
import { placeSideNames } from "../../layouts/flows/placeSideNames.ts";
import { StreamStop } from "./StreamStop.tsx";
import { useDiagramScale } from "./useDiagramScale.ts";
import { useRevealed } from "./useRevealed.ts";
import { useFlowWords } from "./useFlowWords.ts";
import { useRows } from "./useRows.ts";
import { useStops } from "./useStops.ts";
import { BOLD, shorten, useTextMeasure } from "./useTextMeasure.ts";

const SMALLEST_NAME_SHARE = 0.86; // 24 px where type is 28 px

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
  const t = useWords(flowsWords);
  const graph = useYearGraph();
  const names = useNames();
  const words = useFlowWords(graph);
  const measure = useTextMeasure();
  const about = useAbout();
  const scale = useDiagramScale(streams, { ...room, hasFewNames: about !== null }, measure);
  const layout = useMemo(() => layoutSankey(streams, scale), [streams, scale]);
  const rows = useRows(graph, layout, scale, words, measure);
  const stopProps = useStops(layout, graph);
  const svgRef = useRevealed(layout);
  const highlight = useHighlight();

  const lit = rows.filter(({ band }) => highlight?.streams.has(band.streamId));
  const hasLit = lit.length > 0;
  const counts = countRunning(graph.all);
  const shown = countRunning(graph.visible);
  const running = graph.visible.filter(({ state }) => state === "running");
  const activeIds = new Set(running.flatMap(({ stream }) => [stream.donor, stream.receiver]));
  const partners = layout.partners.filter(({ streamIds }) =>
    streamIds.some((id) => graph.visibleIds.has(id)),
  );
  // Names that are few stand beside their places where they must: on a stage what the picture is about, in a low
  // window who gives or takes in the year, and what is looked at.
  const isNamed = (id: string) =>
    about === null ? activeIds.has(id) || (highlight?.partners.has(id) ?? false) : about.partners.has(id);
  const sideNames = scale.hasFewNames
    ? placeSideNames(
        partners.filter(({ partnerId }) => isNamed(partnerId)),
        { heightPx: layout.height, linePx: scale.fontPx * 1.15 },
      )
    : null;
  const named = about === null ? lit : rows.filter(({ band }) => about.streams.has(band.streamId));
  const em = (text: string) => measure.em(text, BOLD);
  // In large type a long name is rather set a little smaller than cut.
  const smallest = about === null ? 1 : SMALLEST_NAME_SHARE;
  const nameOf = (id: string) => {
    const name = names.short(id);
    const mostEm = scale.sidePx / scale.fontPx;
    return {
      name: shorten(name, mostEm / smallest, em),
      nameShare: clamp(smallest, mostEm / em(name), 1),
    };
  };
  return (
    <>
      <p className="flows__columns" aria-hidden="true">
        <span style={{ right: room.widthPx - scale.sidePx }}>{t.donors}</span>
        {scale.hasNames && (
          <span
            style={{ right: room.widthPx - layout.middleX0 - scale.yearsPx + scale.fontPx * YEARS_GAP_EM }}
          >
            {t.since}
          </span>
        )}
        <span style={{ left: layout.middleX0 + (scale.hasNames ? scale.yearsPx : 0) }}>{t.streams}</span>
        <span style={{ left: room.widthPx - scale.sidePx }}>{t.receivers}</span>
      </p>
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
          <Pipes layout={layout} rows={rows} widthPx={scale.pipePx} />
        </g>
        <g className="flows__lit" aria-hidden="true">
          {lit.map(({ band, inYear, gap }) => (
            <Pipe
              key={band.streamId}
              family={band.family}
              state={inYear.state}
              path={bandPath(layout, band, gap)}
              widthPx={scale.pipePx * 1.3}
            />
          ))}
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
            <StreamStop
              key={row.band.streamId}
              {...{ layout, scale, row }}
              isLit={highlight?.streams.has(row.band.streamId) ?? false}
              spoken={words.spoken(row.inYear)}
              stop={stopProps("stream", row.band.streamId)}
            />
          ))}
          {partners.map((place) => (
            <PartnerStop
              key={`${place.side} ${place.partnerId}`}
              {...{ place, scale }}
              {...nameOf(place.partnerId)}
              nameY={sideNames === null ? (place.y0 + place.y1) / 2 : (sideNames.get(place) ?? null)}
              isActive={activeIds.has(place.partnerId)}
              isLit={hasLit && (highlight?.partners.has(place.partnerId) ?? false)}
              spoken={words.spokenPartner(place.partnerId)}
              stop={stopProps(place.side, place.partnerId)}
            />
          ))}
        </g>
        {!scale.hasNames && <LitNames layout={layout} scale={scale} lit={named} isSpread={about !== null} />}
      </svg>
    </>
  );
}
