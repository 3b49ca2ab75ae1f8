import type { MouseEvent } from "react";
import { yearLinesLayout } from "../../layouts/charts/yearLines.ts";
import type { PublishedPoint } from "../../model/network/publishedMeasures.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { BOLD, shorten, useTextRuler } from "../hooks/useTextRuler.ts";
import { LinesAxes } from "./LinesAxes.tsx";
import type { MeasureLine } from "./useMeasureLines.ts";

interface Props {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** The one that the chart is about first. */
  readonly lines: readonly MeasureLine[];
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  readonly chosen: number;
  readonly points: readonly PublishedPoint[];
  readonly sayValue: (value: number | null) => string;
  readonly onYear: (year: number) => void;
  /** Whether it takes all the height that it is given. */
  readonly fills: boolean;
}

/** Until the page is laid out. */
const USUAL_WIDTH = 340;
/** In rem, so that a stage has all of it larger. */
const REM = {
  height: 9.5,
  /** Below the axis, left of it, above the highest line. */
  bottom: 1.4,
  left: 2.9,
  top: 0.6,
  /** Of names: a line, the most room beside the lines, their size. */
  line: 1.05,
  names: 8.5,
  type: 0.875,
  /** Radius of a mark. */
  mark: 0.22,
};
/** Of the width, at most, for names. */
const NAMES_SHARE = 0.36;
const GAP = 6; // px between a line's end and its name

/** Lines over the years from one zero, each named at its end, with the chosen year as a dotted line. */
export function LinesChart({ label, lines, years, chosen, points, sayValue, onYear, fills }: Props) {
  const [ref, size] = useElementSize<HTMLDivElement>();
  const width = size.width || USUAL_WIDTH;
  const { names, frame } = useFrame(lines, years, { width, height: fills ? size.height : 0 });
  const drawn = yearLinesLayout(
    lines,
    frame,
    points.map(({ value }) => value),
  );
  const now = drawn.xOf(chosen);
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onYear(drawn.yearAt(((event.clientX - box.left) / box.width) * width));
  };
  return (
    <div ref={ref} className="lines" data-fills={fills}>
      {/* By keyboard the year is chosen in the rail. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        viewBox={`0 0 ${width} ${frame.height}`}
        width="100%"
        height={frame.height}
        role="img"
        aria-label={label}
        onClick={choose}
      >
        <LinesAxes drawn={drawn} frame={frame} sayValue={sayValue} />
        {now !== null && (
          <line className="lines__year" x1={now} x2={now} y1={frame.top} y2={drawn.baseline} />
        )}
        {/* What matters lies on top. */}
        {drawn.lines
          .map((line, i) => ({ ...line, name: lines[i]?.name, tone: lines[i]?.tone }))
          .toReversed()
          .map(({ id, path, name, tone, nameY, yOf }) => (
            <g key={id} data-tone={tone}>
              <path className="lines__line" d={path}>
                <title>{name}</title>
              </path>
              {now !== null && tone !== "faint" && yOf(chosen) !== null && (
                <circle className="lines__now" cx={now} cy={yOf(chosen) ?? 0} r={frame.mark} />
              )}
              {nameY !== null && (
                <text className="lines__name" x={drawn.end + GAP} y={nameY} dy="0.35em">
                  {names.get(id)}
                </text>
              )}
            </g>
          ))}
        {points.map(({ year, value }, i) => (
          // Points have no id and never change places while they are on screen.
          <circle
            key={i}
            className="lines__point"
            cx={drawn.xOf(year) ?? 0}
            cy={drawn.yOf(value)}
            r={frame.mark}
          >
            <title>{`${year}: ${sayValue(value)}`}</title>
          </circle>
        ))}
      </svg>
    </div>
  );
}

/** Returns the names as far as there is room for them, and the box with that room; 0 for its usual height. */
function useFrame(
  lines: Props["lines"],
  [firstYear, lastYear]: Props["years"],
  { width, height }: { readonly width: number; readonly height: number },
) {
  const { remPx, em } = useTextRuler();
  const mostEm = (Math.min(REM.names * remPx, width * NAMES_SHARE) - GAP) / (REM.type * remPx);
  const wide = (text: string) => em(text, BOLD);
  const names = new Map(
    lines.filter(({ isNamed }) => isNamed).map(({ id, name }) => [id, shorten(name, mostEm, wide)]),
  );
  const widest = Math.max(0, ...[...names.values()].map(wide));
  const frame = {
    width,
    height: height || REM.height * remPx,
    left: REM.left * remPx,
    right: GAP + widest * REM.type * remPx,
    bottom: REM.bottom * remPx,
    top: REM.top * remPx,
    nameHeight: REM.line * remPx,
    typePx: REM.type * remPx,
    mark: REM.mark * remPx,
    firstYear,
    lastYear,
  };
  return { names, frame };
}
