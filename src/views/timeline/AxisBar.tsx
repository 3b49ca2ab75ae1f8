import { clamp } from "../../lib/clamp.ts";
import { type PointerEvent, useRef } from "react";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TimeAxis } from "../../layouts/timeline/timeAxis.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useTextSpacing } from "../../ui/useTextSpacing.ts";
import { useYear } from "../hooks/useYearGraph.ts";

const THUMB = 24; // px, as in timeline.css: a range's value lies half a thumb inside its ends
const NUMERAL = 28; // px, half the room of the year
const HALF_YEARS = 2 * (25 + 14); // px of type in half the year and half a tick's label, two digits each

/** The time axis at the top of the timeline, which stays while the lanes scroll; a native range chooses the year. */
export function AxisBar({ axis }: { readonly axis: TimeAxis }) {
  const t = useWords(timelineWords);
  const store = useAtlasStore();
  const year = useYear();
  // A press or a key is a choice; what follows while the pointer is down is a drag.
  const isDragging = useRef(false);
  const { firstYear, lastYear, middleOf } = axis;
  const change = (next: number) => {
    const patch = { year: next === lastYear ? null : next };
    if (isDragging.current) store.drag(patch);
    else store.choose(patch);
  };
  const release = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    currentTarget.dataset["pressed"] = "false";
    isDragging.current = false;
  };
  const left = middleOf(firstYear) - THUMB / 2;
  const numeralAt = clamp(NUMERAL, middleOf(year), axis.width - NUMERAL + 10);
  const apart = NUMERAL + 20 + useTextSpacing().letterEm * HALF_YEARS;
  const hasRoom = (x: number) => x > 16 && x < axis.width - 16 && Math.abs(x - numeralAt) > apart;
  return (
    <div className="time-axis timeline__row">
      <p className="time-axis__hint">{t.axisHint}</p>
      <div className="time-axis__plot">
        <svg className="time-axis__ticks" width={axis.width} height={44} aria-hidden="true">
          {axis.ticks.map(({ year: tick, x, isLabelled }) => (
            <g key={tick} transform={`translate(${x} 44)`} data-labelled={isLabelled}>
              <line y1={isLabelled ? -10 : -5} />
              {isLabelled && hasRoom(x) && <text y={-16}>{tick}</text>}
            </g>
          ))}
        </svg>
        <strong className="time-axis__year" style={{ "--x": `${numeralAt}px` }} aria-hidden="true">
          {year}
        </strong>
        <input
          className="time-axis__range"
          type="range"
          aria-label={t.axis}
          min={firstYear}
          max={lastYear}
          step={1}
          value={year}
          style={{ left, width: middleOf(lastYear) - middleOf(firstYear) + THUMB }}
          onChange={(event) => {
            change(Number(event.target.value));
            isDragging.current = event.target.dataset["pressed"] === "true";
          }}
          onPointerDown={(event) => {
            event.currentTarget.dataset["pressed"] = "true";
            isDragging.current = false;
          }}
          onPointerUp={release}
          onPointerCancel={release}
        />
      </div>
    </div>
  );
}
