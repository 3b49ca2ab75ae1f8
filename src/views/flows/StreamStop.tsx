import { bandPath } from "../../layouts/flows/bandPath.ts";
import type { SankeyLayout } from "../../layouts/flows/sankey.ts";
import { type DiagramScale, YEARS_GAP_EM } from "../../layouts/flows/diagramScale.ts";
import type { Row } from "./useRows.ts";
import type { StopProps } from "./useStops.ts";

interface Props {
  readonly layout: SankeyLayout;
  readonly scale: DiagramScale;
  readonly row: Row;
  readonly isLit: boolean;
  /** Its name for screen readers; the printed one is an abbreviation of it. */
  readonly spoken: string;
  readonly stop: StopProps;
}

/** A stream's row: its name where there is room, and all of the pipe to be hit. */
export function StreamStop({ layout, scale, row, isLit, spoken, stop }: Props) {
  const { middleX0, middleX1 } = layout;
  const nameX = middleX0 + scale.yearsPx;
  const baseline = row.band.y + scale.fontPx * 0.34;
  const { band, inYear, label, name } = row;
  return (
    <a className="flows__stream" data-state={inYear.state} data-lit={isLit} {...stop}>
      <title>{spoken}</title>
      <path className="flows__along" d={bandPath(layout, band)} strokeWidth={scale.bandPx} />
      <rect
        className="flows__area"
        x={middleX0}
        y={band.y - scale.rowPx / 2}
        width={middleX1 - middleX0}
        height={scale.rowPx}
        rx={3}
      />
      {name !== null && (
        <g className="flows__name" fontSize={scale.fontPx} aria-hidden="true">
          <text
            className="flows__years"
            x={nameX - scale.fontPx * YEARS_GAP_EM}
            y={baseline}
            textAnchor="end"
          >
            {label.years}
          </text>
          <text x={nameX} y={baseline}>
            {name}
          </text>
        </g>
      )}
    </a>
  );
}
