import { clamp } from "../../lib/clamp.ts";
import { type MouseEvent, useMemo } from "react";
import { bareResource } from "../../i18n/streamName.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { laneAt, layoutStageLanes } from "../../layouts/timeline/stageLanes.ts";
import { type StreamLane, streamLanes } from "../../layouts/timeline/streamLanes.ts";
import { type TimeAxis, timeAxis } from "../../layouts/timeline/timeAxis.ts";
import { passes } from "../../model/filter.ts";
import { streamState } from "../../model/status.ts";
import { useView } from "../../state/useAtlasState.ts";
import { pageZoom } from "../../ui/pageZoom.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useAbout } from "../hooks/useAbout.ts";
import { useNames } from "../hooks/useNames.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { BOLD, useTextRuler } from "../hooks/useTextRuler.ts";
import { useFilter, useYear } from "../hooks/useYearGraph.ts";
import { BarDefs } from "./BarDefs.tsx";
import { LaneBar } from "./LaneBar.tsx";
import "./stageTimeline.css";

const AXIS_REM = 2.4; // height of the axis
const FAMILY_REM = 6; // room for the names of the families at the left
const NAME_REM = 1.25; // line of a name
const NAME_SIZE_REM = 0.95;
const BAR_PX = 12; // thickness of a bar as LaneBar draws it
const BAR_BOX_PX = 28; // height of its picture
const LABEL_APART_REM = 4; // between two years on the axis
const NOW_SIZE_REM = 1.5; // of the present year, which the labels of the axis keep clear of
const NOW_HALF_REM = 1.75;
const LABEL_HALF_REM = 1.1;
const REACH_REM = 1; // so far a finger may miss a bar
const LABEL_STEPS = [1, 5, 10, 20, 50];

/** The timeline as a hall sees it: every stream as a bar, names only for what the step is about, nothing to scroll. */
export function StageTimeline() {
  const t = useWords(timelineWords);
  const atlas = useAtlas();
  const ruler = useTextRuler();
  const rem = ruler.remPx;
  const year = useYear();
  const compare = useView((view) => view.compare);
  const [ref, size] = useElementSize<HTMLDivElement>();
  const plotPx = Math.max(0, size.width - FAMILY_REM * rem);
  const axis = useMemo(
    () => timeAxis(atlas, plotPx, (text) => ruler.em(text, BOLD) * ruler.remPx),
    [atlas, plotPx, ruler],
  );
  const heightPx = size.height - AXIS_REM * rem;
  const rows = useStageRows(axis, heightPx, rem);
  const left = FAMILY_REM * rem;
  const { toggle } = useSelect();
  // Bars are thinner than a fingertip, so the touch goes to the nearest.
  const touch = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const box = currentTarget.getBoundingClientRect();
    const zoom = pageZoom();
    const at = { x: (clientX - box.left) / zoom - left, y: (clientY - box.top) / zoom - AXIS_REM * rem };
    const lane = laneAt(rows.lanes, at, REACH_REM * rem);
    if (lane !== null) toggle({ kind: "stream", id: lane.id });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div ref={ref} className="stage-timeline" onClick={touch}>
      {size.width > 0 && (
        <>
          <BarDefs />
          <svg width={size.width} height={size.height} role="img" aria-label={t.streams}>
            <StageAxis axis={axis} left={left} heightPx={AXIS_REM * rem} rem={rem} />
            <g transform={`translate(${left} ${AXIS_REM * rem})`}>
              <Lanes rows={rows} axis={axis} />
              {compare !== null && (
                <line
                  className="stage-timeline__year stage-timeline__year--then"
                  x1={axis.middleOf(compare)}
                  x2={axis.middleOf(compare)}
                  y1={-6}
                  y2={heightPx}
                />
              )}
              <line
                className="stage-timeline__year"
                x1={axis.middleOf(year)}
                x2={axis.middleOf(year)}
                y1={-6}
                y2={heightPx}
              />
              <Names rows={rows} axis={axis} />
              <Milestone axis={axis} heightPx={heightPx} rem={rem} />
            </g>
            <Families blocks={rows.blocks} top={AXIS_REM * rem} />
          </svg>
        </>
      )}
    </div>
  );
}

type Rows = ReturnType<typeof useStageRows>;

function useStageRows(axis: TimeAxis, heightPx: number, rem: number) {
  const atlas = useAtlas();
  const about = useAbout();
  const year = useYear();
  const filter = useFilter();
  return useMemo(() => {
    const shown = streamLanes(atlas, axis).filter(({ stream }) =>
      passes({ ...filter, states: [] }, stream, streamState(atlas, stream, year)),
    );
    const isAbout = ({ stream }: StreamLane) => about?.streams.has(stream.id) ?? false;
    const placed = layoutStageLanes(
      shown.map((lane) => ({
        id: lane.stream.id,
        family: lane.stream.family,
        nameRank: isAbout(lane) ? (streamState(atlas, lane.stream, year) === "running" ? 0 : 1) : null,
      })),
      { heightPx, namePx: NAME_REM * rem, gapPx: 0.5 * rem },
    );
    const places = new Map(placed.lanes.map((lane) => [lane.id, lane]));
    return {
      blocks: placed.blocks,
      hasAbout: shown.some(isAbout),
      lanes: shown.flatMap((lane) => {
        const place = places.get(lane.stream.id);
        const x0 = lane.pieces[0]?.x0 ?? 0;
        const x1 = lane.pieces.at(-1)?.x1 ?? x0;
        return place === undefined ? [] : [{ ...lane, ...place, x0, x1, isAbout: isAbout(lane) }];
      }),
    };
  }, [atlas, axis, about, year, filter, heightPx, rem]);
}

function Lanes({ rows, axis }: { readonly rows: Rows; readonly axis: TimeAxis }) {
  return rows.lanes.map(({ stream, pieces, y, thick, isAbout }) => {
    const grow = thick / BAR_PX;
    return (
      <g
        key={stream.id}
        className="stage-timeline__lane"
        data-dim={rows.hasAbout && !isAbout}
        transform={`translate(0 ${y - (BAR_BOX_PX / 2) * grow}) scale(1 ${grow})`}
      >
        <LaneBar pieces={pieces} tone={stream.family} width={axis.width} height={BAR_BOX_PX} />
      </g>
    );
  });
}

/** Names begin where their bars do; those of late streams end at the right edge. */
function Names({ rows, axis }: { readonly rows: Rows; readonly axis: TimeAxis }) {
  const ruler = useTextRuler();
  const t = useWords(timelineWords);
  const say = useSay();
  const names = useNames();
  return rows.lanes.map(({ stream, x0: x, nameY }) => {
    if (nameY === null) return null;
    const donor = names.short(stream.donor);
    const resource = upperFirst(bareResource({ resource: say(stream.resource), donor }));
    const ends = t.streamLabel({ donor, receiver: names.short(stream.receiver) });
    const namePx = ruler.em(`${resource} ${ends}`, BOLD) * NAME_SIZE_REM * ruler.remPx;
    const isLate = x + namePx > axis.width;
    // On a phone held upright the ends of the stream would push its name off the screen.
    const hasRoom = namePx < axis.width;
    return (
      <text
        key={stream.id}
        className="stage-timeline__name"
        x={isLate ? axis.width : x}
        y={nameY}
        fontSize={ruler.remPx * NAME_SIZE_REM}
        textAnchor={isLate ? "end" : "start"}
      >
        <tspan className="stage-timeline__resource">{resource}</tspan> {hasRoom && ends}
      </text>
    );
  });
}

interface StageAxisProps {
  readonly axis: TimeAxis;
  readonly left: number;
  readonly heightPx: number;
  readonly rem: number;
}

function StageAxis({ axis, left, heightPx, rem }: StageAxisProps) {
  const year = useYear();
  const step = LABEL_STEPS.find((years) => years * axis.pxPerYear >= LABEL_APART_REM * rem) ?? 100;
  const nowX = clamp(NOW_HALF_REM * rem, axis.middleOf(year), axis.width - NOW_HALF_REM * rem);
  const hasRoom = (x: number) =>
    Math.abs(x - nowX) > (NOW_HALF_REM + LABEL_HALF_REM) * rem &&
    x > LABEL_HALF_REM * rem &&
    x < axis.width - LABEL_HALF_REM * rem;
  return (
    <g className="stage-timeline__axis" transform={`translate(${left} 0)`}>
      <line x2={axis.width} y1={heightPx - 6} y2={heightPx - 6} />
      {axis.ticks.map(({ year: tick, x }) => (
        <g key={tick} transform={`translate(${x} ${heightPx - 6})`}>
          <line y2={tick % step === 0 ? -10 : -5} />
          {tick % step === 0 && hasRoom(x) && (
            <text y={-16} fontSize={rem * 0.875}>
              {tick}
            </text>
          )}
        </g>
      ))}
      <text className="stage-timeline__now" x={nowX} y={heightPx - 20} fontSize={rem * NOW_SIZE_REM}>
        {year}
      </text>
    </g>
  );
}

function Families({ blocks, top }: { readonly blocks: Rows["blocks"]; readonly top: number }) {
  const common = useWords(commonWords);
  return blocks.map(({ family, y0, y1 }) => (
    <g key={family} className="stage-timeline__family" data-family={family}>
      <text x={0} y={top + (y0 + y1) / 2}>
        {common[family]}
      </text>
    </g>
  ));
}

/** The milestone that the step is about: a line through all lanes, and its title in a gap of paper. */
function Milestone({
  axis,
  heightPx,
  rem,
}: {
  readonly axis: TimeAxis;
  readonly heightPx: number;
  readonly rem: number;
}) {
  const say = useSay();
  const { milestones } = useAtlas();
  const { selection } = useSelect();
  const milestone = selection?.kind === "milestone" ? milestones.get(selection.id) : undefined;
  const year = milestone?.when.year ?? null;
  if (milestone === undefined || year === null) return null;
  const x = axis.middleOf(year);
  const isLate = x > axis.width / 2;
  return (
    <g className="stage-timeline__milestone">
      <circle cx={x} cy={heightPx - 1.4 * rem} r={0.4 * rem} />
      <text
        x={x + (isLate ? -0.8 : 0.8) * rem}
        y={heightPx - 1.4 * rem}
        fontSize={rem}
        textAnchor={isLate ? "end" : "start"}
      >
        {say(milestone.title)}
      </text>
    </g>
  );
}
