import { useMemo } from "react";
import type { Family } from "../../dataset/schema/stream.ts";
import { layoutBetween } from "../../layouts/flows/between.ts";
import type { FlowRoom, FlowScale } from "../../layouts/flows/flowScale.ts";
import { useSay } from "../../i18n/useWords.ts";
import type { YearGraph } from "../../model/filter.ts";
import { useAbout } from "../hooks/useAbout.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useHighlight } from "../hooks/useYearGraph.ts";
import { BandNames } from "./BandName.tsx";
import { Bands } from "./Bands.tsx";
import { BlockHeadings } from "./BlockHeadings.tsx";
import { besidePlates, litPlates } from "../../layouts/flows/litPlates.ts";
import { LitNames } from "./LitNames.tsx";
import { PartnerTarget } from "./PartnerTarget.tsx";
import { SideHeads } from "./SideHeads.tsx";
import { StreamTarget } from "./StreamTarget.tsx";
import type { DiagramRow, RowInYear } from "./useDiagramRows.ts";
import { nameLines } from "../../layouts/flows/nameLines.ts";
import { useEasedLayout } from "./useEasedLayout.ts";
import { isMember, useFlowLayout } from "./useFlowLayout.ts";
import type { FlowWords } from "./useFlowWords.ts";
import { useFocusTargets } from "./useFocusTargets.ts";
import { BOLD, shorten, type TextRuler } from "../hooks/useTextRuler.ts";

interface Props {
  readonly graph: YearGraph;
  readonly rows: readonly RowInYear[];
  readonly room: FlowRoom;
  readonly words: FlowWords;
  readonly ruler: TextRuler;
  /** Ids of the headline and the summary, which name and describe the diagram. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

const LIT_SHARE = 1.15; // how much wider what is lit is drawn

/** The lines of a partner's name, shortened where a side has no room for the whole. */
function inLines(name: string, room: FlowRoom, { sidePx, partnerPx }: FlowScale, ruler: TextRuler) {
  const bold = (text: string) => ruler.em(text, BOLD);
  return nameLines(name, room.partnerEm, bold).map((line) => shorten(line, sidePx / partnerPx, bold));
}

/** What the heading of a family counts: all that runs, as rail and ledger do, and what else is drawn. */
function countedIn(family: Family, { visible }: YearGraph, rows: readonly RowInYear[]) {
  const drawn = new Set(rows.map(({ stream }) => stream.id));
  return visible.filter(
    ({ stream, state }) => stream.family === family && (state === "running" || drawn.has(stream.id)),
  );
}

/** The diagram of three columns: rows for what is drawn, in the order of all years. */
export function FlowsDiagram({ graph, rows: words, room, ruler, labelledBy, describedBy, ...props }: Props) {
  const { partners } = useAtlas();
  const names = useNames();
  const say = useSay();
  const about = useAbout();
  const target = useFlowLayout(room);
  const layout = useEasedLayout(target, layoutBetween);
  const targetProps = useFocusTargets(target, graph);
  const highlight = useHighlight();

  const rows = useMemo(() => {
    const byId = new Map(words.map((row) => [row.stream.id, row]));
    return layout.links.flatMap((link) => {
      const row = byId.get(link.streamId);
      return row === undefined ? [] : [{ ...row, link }];
    });
  }, [layout, words]);
  const lit = rows.filter(({ link }) => highlight?.streams.has(link.streamId));
  const hasLit = lit.length > 0;
  const named = about === null ? lit : rows.filter(({ link }) => about.streams.has(link.streamId));
  const plates = litPlates(layout, runningFirst(named));
  return (
    <svg
      className="flows__diagram"
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-keys="own"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
    >
      <SideHeads layout={layout} />
      <g className="flows__bands" data-recedes={hasLit} aria-hidden="true">
        <Bands {...{ layout, rows }} />
      </g>
      <g className="flows__lit" aria-hidden="true">
        <Bands {...{ layout }} rows={lit} share={LIT_SHARE} />
      </g>
      <BandNames {...{ layout, lit }} rows={besidePlates(layout, rows, plates)} />
      <BlockHeadings {...{ layout, ruler }} streamsOf={(family) => countedIn(family, graph, words)} />
      <g className="flows__stops" data-recedes={hasLit}>
        {rows.map((row) => (
          <StreamTarget
            key={row.link.streamId}
            {...{ layout, row }}
            isLit={highlight?.streams.has(row.link.streamId) ?? false}
            spoken={props.words.spoken(row.inYear)}
            target={targetProps("stream", row.link.streamId)}
          />
        ))}
        {layout.partners.map((node) => {
          const partner = partners.get(node.partnerId);
          return (
            <PartnerTarget
              key={`${node.side} ${node.partnerId}`}
              {...{ node, layout }}
              name={inLines(names.short(node.partnerId), room, target.scale, ruler)}
              makes={partner === undefined ? "" : say(partner.makes)}
              isMember={partner !== undefined && isMember(partner.kind)}
              isLit={hasLit && (highlight?.partners.has(node.partnerId) ?? false)}
              spoken={props.words.spokenPartner(node.partnerId)}
              target={targetProps(node.side, node.partnerId)}
            />
          );
        })}
      </g>
      <LitNames {...{ plates, rows }} fontPx={layout.scale.fontPx} />
    </svg>
  );
}

const runningFirst = (rows: readonly DiagramRow[]) =>
  rows.toSorted((a, b) => Number(b.inYear.state === "running") - Number(a.inYear.state === "running"));
