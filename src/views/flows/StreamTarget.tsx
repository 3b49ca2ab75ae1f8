import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import { bandPaths } from "../../layouts/flows/linkPath.ts";
import type { DiagramRow } from "./useDiagramRows.ts";
import type { TargetProps } from "./useFocusTargets.ts";

interface Props {
  readonly layout: FlowLayout;
  readonly row: DiagramRow;
  readonly isLit: boolean;
  /** Its name for screen readers; the printed one is an abbreviation of it. */
  readonly spoken: string;
  readonly target: TargetProps;
}

/** All of a stream's band, to be hit and to be focused. */
export function StreamTarget({ layout, row: { link, inYear }, isLit, spoken, target }: Props) {
  const { middleX0, middleX1, linkPx, rowPx } = layout.scale;
  return (
    <a className="flows__stream" data-state={inYear.state} data-lit={isLit} {...target}>
      <title>{spoken}</title>
      <path className="flows__along" d={bandPaths(layout, link, 0).course} strokeWidth={linkPx} />
      <rect
        className="flows__area"
        x={middleX0}
        y={link.y - rowPx / 2}
        width={middleX1 - middleX0}
        height={rowPx}
        rx={3}
      />
    </a>
  );
}
