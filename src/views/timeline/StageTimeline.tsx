import type { MouseEvent } from "react";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { laneAt } from "../../layouts/timeline/stageLanes.ts";
import type { TimeAxis } from "../../layouts/timeline/timeAxis.ts";
import { useView } from "../../state/useAtlasState.ts";
import { pageZoom } from "../../ui/pageZoom.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useTextRuler } from "../hooks/useTextRuler.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { useLeftOutWords } from "../parts/useLeftOutWords.ts";
import { BarDefs } from "./BarDefs.tsx";
import { LaneBar } from "./LaneBar.tsx";
import { StageAxis } from "./StageAxis.tsx";
import { useStageFrame } from "./useStageFrame.ts";
import { type StageRow, type StageRows, useStageRows } from "./useStageRows.ts";
import "./stageTimeline.css";

const AXIS_REM = 1.6; // height of the axis
const LINE_REM = 1.3; // of a line below the lanes
const LEAST_BESIDE_REM = 9; // before the axis, for what is not drawn to be said there
const BAR_PX = 12; // thickness of a bar as LaneBar draws it
const BAR_BOX_PX = 28; // height of its picture
const REACH_REM = 1; // so far a finger may miss

/** The timeline as a hall sees it: what runs in the year, every bar with its name, nothing to scroll. */
export function StageTimeline() {
  const t = useWords(timelineWords);
  const { remPx: rem } = useTextRuler();
  const [ref, size] = useElementSize<HTMLDivElement>();
  const top = AXIS_REM * rem;
  const milestone = useMilestone();
  const frame = useStageFrame(size.width);
  const { axis, left } = frame;
  const isBeside = left >= LEAST_BESIDE_REM * rem;
  const below = ((milestone === null ? 0 : 1) + (isBeside ? 0 : 1)) * LINE_REM * rem;
  const heightPx = Math.max(0, size.height - top - below);
  const { rows, blocks, leftOut } = useStageRows(frame, heightPx);
  const { toggle } = useSelect();
  // Bars are thinner than a fingertip, so the touch goes to the nearest.
  const touch = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const box = currentTarget.getBoundingClientRect();
    const zoom = pageZoom();
    const at = { x: (clientX - box.left) / zoom - left, y: (clientY - box.top) / zoom - top };
    const lanes = rows.map((row) => ({ ...row, id: row.stream.id, x0: row.nameX - row.namePx }));
    const lane = laneAt(lanes, at, REACH_REM * rem);
    if (lane !== null) toggle({ kind: "stream", id: lane.id });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div ref={ref} className="stage-timeline" onClick={touch}>
      {size.width > 0 && (
        <>
          <BarDefs />
          <NotDrawn leftOut={leftOut} widthPx={isBeside ? left - rem : null} />
          <svg width={size.width} height={size.height} role="img" aria-label={t.streams}>
            <StageAxis axis={axis} left={left} heightPx={top} rem={rem} />
            <g transform={`translate(${left} ${top})`}>
              <Bars rows={rows} axis={axis} />
              <YearLines axis={axis} heightPx={heightPx} />
              <Names rows={rows} />
              {milestone !== null && (
                <Milestone {...milestone} axis={axis} y={heightPx + (LINE_REM / 2) * rem} rem={rem} />
              )}
            </g>
            <Families blocks={blocks} top={top} />
          </svg>
        </>
      )}
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly StageRow[];
}

/** What moves when the year changes slides to its place. */
const at = (y: number) => ({ transform: `translate(0px, ${y}px)` });

function Bars({ rows, axis }: RowsProps & { readonly axis: TimeAxis }) {
  return rows.map(({ stream, pieces, y, thick, isDim }) => {
    const grow = thick / BAR_PX;
    return (
      <g key={stream.id} className="stage-timeline__lane" data-dim={isDim} style={at(y)}>
        <g transform={`translate(0 ${(-BAR_BOX_PX / 2) * grow}) scale(1 ${grow})`}>
          <LaneBar pieces={pieces} tone={stream.family} width={axis.width} height={BAR_BOX_PX} />
        </g>
      </g>
    );
  });
}

/** Names end where their bars begin; first the paper around all of them, so that none cuts the tails of the one above. */
function Names({ rows }: RowsProps) {
  return (
    <>
      <g className="stage-timeline__paper" aria-hidden="true">
        <NameTexts rows={rows} />
      </g>
      <g className="stage-timeline__names">
        <NameTexts rows={rows} />
      </g>
    </>
  );
}

function NameTexts({ rows }: RowsProps) {
  return rows.map(({ stream, y, nameX, fontPx, resource, ends, isDim, isQuiet }) => (
    <g key={stream.id} className="stage-timeline__name" data-quiet={isDim || isQuiet} style={at(y)}>
      <text x={nameX} fontSize={fontPx}>
        <tspan className="stage-timeline__resource">{resource}</tspan>
        {ends !== "" && ` ${ends}`}
      </text>
    </g>
  ));
}

function YearLines({ axis, heightPx }: { readonly axis: TimeAxis; readonly heightPx: number }) {
  const year = useYear();
  const compare = useView((view) => view.compare);
  const lineAt = (each: number, className: string) => (
    <line className={className} x1={axis.middleOf(each)} x2={axis.middleOf(each)} y1={-6} y2={heightPx} />
  );
  return (
    <>
      {compare !== null && lineAt(compare, "stage-timeline__year stage-timeline__year--then")}
      {lineAt(year, "stage-timeline__year")}
    </>
  );
}

interface NotDrawnProps extends Pick<StageRows, "leftOut"> {
  /** Room before the axis; null where there is too little, and it is said below the lanes. */
  readonly widthPx: number | null;
}

/** What has no row, in one line. */
function NotDrawn({ leftOut, widthPx }: NotDrawnProps) {
  const words = useLeftOutWords(leftOut);
  if (words === null) return null;
  return (
    <p
      className="stage-timeline__not-drawn"
      data-below={widthPx === null}
      style={widthPx === null ? undefined : { width: widthPx }}
    >
      {words.list}
    </p>
  );
}

function Families({ blocks, top }: { readonly blocks: StageRows["blocks"]; readonly top: number }) {
  const common = useWords(commonWords);
  return blocks.map(({ family, y0, y1 }) => (
    <g key={family} className="stage-timeline__family" data-family={family} style={at(top + (y0 + y1) / 2)}>
      <text>{common[family]}</text>
    </g>
  ));
}

/** Returns the milestone that the step is about, if it has a year. */
function useMilestone(): { readonly year: number; readonly title: string } | null {
  const say = useSay();
  const { milestones } = useAtlas();
  const { selection } = useSelect();
  const milestone = selection?.kind === "milestone" ? milestones.get(selection.id) : undefined;
  const year = milestone?.when.year ?? null;
  return milestone === undefined || year === null ? null : { year, title: say(milestone.title) };
}

interface MilestoneProps {
  readonly axis: TimeAxis;
  readonly year: number;
  readonly title: string;
  readonly y: number;
  readonly rem: number;
}

/** A point in its year, below the lanes, and its title. */
function Milestone({ axis, year, title, y, rem }: MilestoneProps) {
  const x = axis.middleOf(year);
  const isLate = x > axis.width / 2;
  return (
    <g className="stage-timeline__milestone">
      <circle cx={x} cy={y} r={0.4 * rem} />
      <text x={x + (isLate ? -0.8 : 0.8) * rem} y={y} fontSize={rem} textAnchor={isLate ? "end" : "start"}>
        {title}
      </text>
    </g>
  );
}
