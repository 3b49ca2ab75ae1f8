import type { PartnerPlace } from "../../layouts/flows/sankey.ts";
import type { DiagramScale } from "../../layouts/flows/diagramScale.ts";
import type { StopProps } from "./useStops.ts";

interface Props {
  readonly place: PartnerPlace;
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
  readonly stop: StopProps;
}

const BAR_PX = 4; // px wide
const BAR_OFF_PX = 10; // px from the ends of the bands to the far edge of the bar
const NAME_OFF_PX = 18; // px from the ends of the bands to the name

const INSET_PX = 2; // px, so that the frame of the focus is not cut off at the edge

/** A partner on one side: its bar and its name. */
export function PartnerStop(props: Props) {
  const { place, scale, name, nameShare, nameY, spoken, isActive, isLit, stop } = props;
  const isDonor = place.side === "donor";
  const out = isDonor ? -1 : 1;
  const centre = (place.y0 + place.y1) / 2;
  const height = Math.max(place.y1 - place.y0, scale.labelPx);
  const bar = Math.max(place.y1 - place.y0 - 1, BAR_PX + 1);
  const edge = isDonor ? INSET_PX : place.x;
  return (
    <a className="flows__partner" data-active={isActive} data-lit={isLit} {...stop}>
      <title>{spoken}</title>
      <rect
        className="flows__area"
        x={edge}
        y={centre - height / 2}
        width={(isDonor ? place.x : scale.width - place.x) - INSET_PX}
        height={height}
        rx={3}
      />
      <rect
        className="flows__bar"
        x={isDonor ? place.x - BAR_OFF_PX : place.x + BAR_OFF_PX - BAR_PX}
        y={centre - bar / 2}
        width={BAR_PX}
        height={bar}
        rx={BAR_PX / 2}
      />
      {nameY !== null && (
        <text
          className="flows__name"
          aria-hidden="true"
          x={place.x + out * NAME_OFF_PX}
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
