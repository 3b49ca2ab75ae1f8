import { linkPath } from "../../layouts/flows/linkPath.ts";
import type { SankeyLayout } from "../../layouts/flows/sankey.ts";
import { type DiagramScale, YEARS_GAP_EM } from "../../layouts/flows/diagramScale.ts";
import type { DiagramRow } from "./useDiagramRows.ts";
import type { TargetProps } from "./useFocusTargets.ts";

interface Props {
  readonly layout: SankeyLayout;
  readonly scale: DiagramScale;
  readonly row: DiagramRow;
  readonly isLit: boolean;
  /** Its name for screen readers; the printed one is an abbreviation of it. */
  readonly spoken: string;
  readonly target: TargetProps;
}

/** A stream's row: its name where there is room, and all of the pipe to be hit. */
export function StreamTarget({ layout, scale, row, isLit, spoken, target }: Props) {
  const { middleX0, middleX1 } = layout;
  const nameX = middleX0 + scale.yearsPx;
  const baseline = row.link.y + scale.fontPx * 0.34;
  const { link, inYear, label, name } = row;
  return (
    <a className="flows__stream" data-state={inYear.state} data-lit={isLit} {...target}>
      <title>{spoken}</title>
      <path className="flows__along" d={linkPath(layout, link)} strokeWidth={scale.linkPx} />
      <rect
        className="flows__area"
        x={middleX0}
        y={link.y - scale.rowPx / 2}
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
