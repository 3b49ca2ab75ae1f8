import { clamp } from "../../lib/clamp.ts";
import type { TimeAxis } from "../../layouts/timeline/timeAxis.ts";
import { useYear } from "../hooks/useYearGraph.ts";

const LABEL_APART_REM = 4; // between two years on the axis
const NOW_SIZE_REM = 1.25; // of the present year, which the labels of the axis keep clear of
const NOW_HALF_REM = 1.5;
const LABEL_HALF_REM = 1.1;
const LABEL_STEPS = [1, 5, 10, 20, 50];

interface Props {
  readonly axis: TimeAxis;
  readonly left: number;
  readonly heightPx: number;
  readonly rem: number;
}

/** The axis of a hall's timeline: few labels, and the year. */
export function StageAxis({ axis, left, heightPx, rem }: Props) {
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
            <text y={-14} fontSize={rem * 0.875}>
              {tick}
            </text>
          )}
        </g>
      ))}
      <text className="stage-timeline__now" x={nowX} y={heightPx - 17} fontSize={rem * NOW_SIZE_REM}>
        {year}
      </text>
    </g>
  );
}
