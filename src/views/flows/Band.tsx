import { memo } from "react";
import type { Family } from "../../dataset/schema/stream.ts";
import type { StreamState } from "../../model/status.ts";

interface Props {
  readonly family: Family;
  readonly state: StreamState;
  /** Its course, its filled head at the receiver, and the line of the family's cue. */
  readonly course: string;
  readonly head: string;
  readonly cue: string;
  readonly widthPx: number;
}

const HALO_PX = 1.5; // px of paper on each side, so that a crossing reads as over and under
const LEAST_EDGE_PX = 1.1; // px of line on each side of an outline
const EDGE_SHARE = 0.12; // of the width
const CUE_SHARE = 0.12; // of the width
const LEAST_CUE_PX = 1.2;

/** One stream as a band: full where it runs, an outline where it does not; inside it the second cue of its family. */
export const Band = memo(function Band({ family, state, course, head, cue, widthPx }: Props) {
  const isFull = FULL.has(state);
  const cuePx = Math.max(widthPx * CUE_SHARE, LEAST_CUE_PX);
  const edgePx = Math.max(LEAST_EDGE_PX, widthPx * EDGE_SHARE);
  return (
    <g className="band" data-family={family} data-state={state} data-full={isFull}>
      <path className="band__halo" d={course} strokeWidth={widthPx + 2 * HALO_PX} />
      <path className="band__line" d={course} strokeWidth={widthPx} />
      {!isFull && <path className="band__core" d={course} strokeWidth={Math.max(1, widthPx - 2 * edgePx)} />}
      <path className="band__head" d={head} strokeWidth={isFull ? 0 : edgePx} />
      {family !== "energy" && (
        <path
          className="band__cue"
          d={cue}
          strokeWidth={family === "material" ? cuePx * 1.35 : cuePx}
          strokeDasharray={family === "material" ? `0 ${cuePx * 4.5}` : `${cuePx * 6} ${cuePx * 4}`}
        />
      )}
    </g>
  );
});

/** What ran, now or when it was last documented; all else is an outline. */
const FULL: ReadonlySet<StreamState> = new Set(["running", "last-documented"]);
