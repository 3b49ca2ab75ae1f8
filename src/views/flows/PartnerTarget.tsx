import type { PartnerNode } from "../../layouts/flows/sankey.ts";
import type { DiagramScale } from "../../layouts/flows/diagramScale.ts";
import type { TargetProps } from "./useFocusTargets.ts";

interface Props {
  readonly node: PartnerNode;
  readonly scale: DiagramScale;
  /** Its name as it is printed, shortened if it must be. */
  readonly name: string;
  /** How much smaller than others it is printed, at most 1. */
  readonly nameShare: number;
  /** Height of its name; null without one. */
  readonly nameY: number | null;
  /** Its name for screen readers, with what it gives and takes. */
  readonly spoken: string;
  readonly isActive: boolean;
  readonly isLit: boolean;
  readonly target: TargetProps;
}

const BAR_PX = 4; // px wide
const BAR_OFF_PX = 10; // px from the ends of the links to the far edge of the bar
const NAME_OFF_PX = 18; // px from the ends of the links to the name

const INSET_PX = 2; // px, so that the frame of the focus is not cut off at the edge

/** A partner on one side: its bar and its name. */
export function PartnerTarget(props: Props) {
  const { node, scale, name, nameShare, nameY, spoken, isActive, isLit, target } = props;
  const isDonor = node.side === "donor";
  const out = isDonor ? -1 : 1;
  const centre = (node.y0 + node.y1) / 2;
  const height = Math.max(node.y1 - node.y0, scale.labelPx);
  const bar = Math.max(node.y1 - node.y0 - 1, BAR_PX + 1);
  const edge = isDonor ? INSET_PX : node.x;
  return (
    <a className="flows__partner" data-active={isActive} data-lit={isLit} {...target}>
      <title>{spoken}</title>
      <rect
        className="flows__area"
        x={edge}
        y={centre - height / 2}
        width={(isDonor ? node.x : scale.width - node.x) - INSET_PX}
        height={height}
        rx={3}
      />
      <rect
        className="flows__bar"
        x={isDonor ? node.x - BAR_OFF_PX : node.x + BAR_OFF_PX - BAR_PX}
        y={centre - bar / 2}
        width={BAR_PX}
        height={bar}
        rx={BAR_PX / 2}
      />
      {nameY !== null && (
        <text
          className="flows__name"
          aria-hidden="true"
          x={node.x + out * NAME_OFF_PX}
          y={nameY + scale.fontPx * 0.34}
          fontSize={scale.fontPx * nameShare}
          textAnchor={isDonor ? "end" : "start"}
        >
          {name}
        </text>
      )}
    </a>
  );
}
