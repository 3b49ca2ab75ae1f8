import type { Family } from "../../dataset/schema/stream.ts";
import { FAMILY_DASH } from "../parts/familyDash.ts";
import type { StreamState } from "../../model/status.ts";

interface Props {
  readonly family: Family;
  readonly state: StreamState;
  readonly path: string;
  readonly widthPx: number;
}

const DASH_PX = 5; // px wide is the stroke for which the families' dashes are given
const LEAST_CASING_PX = 1.1; // px of line on each side
const CASING_SHARE = 0.13; // of the width
const HALO_PX = 1.5; // px of paper on each side, so that a crossing reads as over and under

/** One stream as a pipe: full while it runs, only its casing when it ended, a broken casing when it is not sure. */
export function LinkStroke({ family, state, path, widthPx }: Props) {
  const isFull = state === "running";
  const dash = FAMILY_DASH[family].map((part) => (part * widthPx) / DASH_PX).join(" ");
  return (
    <g className="pipe" data-family={family} data-state={state}>
      <path className="pipe__halo" d={path} strokeWidth={widthPx + 2 * HALO_PX} />
      <path className="pipe__casing" d={path} strokeWidth={widthPx} />
      <path
        className="pipe__fill"
        d={path}
        strokeWidth={
          isFull ? widthPx : Math.max(widthPx - 2 * Math.max(LEAST_CASING_PX, widthPx * CASING_SHARE), 1)
        }
        strokeDasharray={isFull && dash !== "" ? dash : undefined}
      />
    </g>
  );
}
