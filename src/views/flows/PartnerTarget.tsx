import type { FlowLayout, PartnerNode } from "../../layouts/flows/flowLayout.ts";
import { BAR_ROOM, MAKES_EM } from "../../layouts/flows/flowScale.ts";
import type { TargetProps } from "./useFocusTargets.ts";

interface Props {
  readonly node: PartnerNode;
  readonly layout: FlowLayout;
  /** Its name as it is printed, in lines, and what it makes. */
  readonly name: readonly string[];
  readonly makes: string;
  /** Its name for screen readers, with what it gives and takes. */
  readonly spoken: string;
  readonly isMember: boolean;
  readonly isLit: boolean;
  readonly target: TargetProps;
}

const BAR_PX = 4; // px wide
const BAR_OFF_PX = 10; // px from the ends of the links to the far edge of the bar
const INSET_PX = 2; // px, so that the frame of the focus is not cut off at the edge
const BASELINE_EM = 0.34; // from the middle of a line to the line that the letters stand on

/** A partner on one side: its bar, its name and what it makes. */
export function PartnerTarget(props: Props) {
  const { node, layout, name, makes, spoken, isMember, isLit, target } = props;
  const { partnerPx, makesPx, labelPx, sidePx } = layout.scale;
  const isDonor = node.side === "donor";
  const centre = (node.y0 + node.y1) / 2;
  const namePx = name.length * labelPx;
  const wordsPx = node.hasMakes ? namePx + makesPx * MAKES_EM : namePx;
  const height = Math.max(node.y1 - node.y0, wordsPx, partnerPx);
  const bar = Math.max(node.y1 - node.y0 - 1, BAR_PX + 1);
  const firstY = (node.nameY ?? 0) - ((name.length - 1) * labelPx) / 2;
  const at = {
    x: node.x + (isDonor ? -BAR_ROOM : BAR_ROOM),
    textAnchor: isDonor ? ("end" as const) : ("start" as const),
    "aria-hidden": true,
  };
  return (
    <a className="flows__partner" data-member={isMember} data-lit={isLit} {...target}>
      <title>{spoken}</title>
      <rect
        className="flows__area"
        x={isDonor ? INSET_PX : node.x}
        y={centre - height / 2}
        width={sidePx + BAR_ROOM - INSET_PX}
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
      {node.nameY !== null && (
        <text className="flows__name" {...at} y={firstY + partnerPx * BASELINE_EM} fontSize={partnerPx}>
          {name.length === 1
            ? name
            : name.map((line, i) => (
                <tspan key={i} x={at.x} dy={i === 0 ? 0 : labelPx}>
                  {line}
                </tspan>
              ))}
        </text>
      )}
      {node.nameY !== null && node.hasMakes && (
        <text
          className="flows__makes"
          {...at}
          y={node.nameY + namePx / 2 + makesPx * (MAKES_EM / 2 + BASELINE_EM)}
          fontSize={makesPx}
        >
          {makes}
        </text>
      )}
    </a>
  );
}
