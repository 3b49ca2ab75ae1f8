import { memo, type ReactNode } from "react";
import type { BarPiece } from "../../layouts/timeline/spanBar.ts";
import type { ClaimMark } from "../../layouts/timeline/streamLanes.ts";
import type { SpanStatus } from "../../dataset/schema/claim.ts";
import type { BarTone } from "./barTones.ts";

type Status = SpanStatus | "member" | "associate";

interface Props {
  readonly pieces: readonly BarPiece<Status>[];
  readonly tone: BarTone;
  readonly width: number;
  readonly height?: number;
  readonly claims?: readonly ClaimMark[];
  readonly leaders?: readonly { readonly x0: number; readonly x1: number }[];
}

const FULL = 12; // px thick
const THIN = 5;
const CAP = 20; // px, the stroke across a closed end
const NO_CLAIMS: readonly ClaimMark[] = [];
const NO_LEADERS: readonly { readonly x0: number; readonly x1: number }[] = [];

/** One lane's bar: full where it ran, fading where a year is soft, hatched where sources differ, outlined where unsure. */
export const LaneBar = memo(function LaneBar(props: Props) {
  const { pieces, tone, width, height = 28, claims = NO_CLAIMS, leaders = NO_LEADERS } = props;
  const middle = height / 2;
  return (
    <svg
      className="lane-bar"
      data-family={tone === "ink" ? undefined : tone}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <line className="lane-bar__ground" x2={width} y1={middle} y2={middle} />
      {leaders.map(({ x0, x1 }) => (
        <line key={x0} className="lane-bar__leader" x1={x0} x2={x1} y1={middle} y2={middle} />
      ))}
      <g className="lane-bar__pieces">
        {pieces.map((piece) => (
          <Piece key={`${piece.status}-${piece.x0}`} piece={piece} tone={tone} middle={middle} />
        ))}
      </g>
      {claims.map(({ about, year, x, isPreferred }) => (
        <circle
          key={`${about}-${year}`}
          className="lane-bar__claim"
          data-preferred={isPreferred}
          cx={x}
          cy={middle}
          r={4.5}
        />
      ))}
    </svg>
  );
});

interface PieceProps {
  readonly piece: BarPiece<Status>;
  readonly tone: BarTone;
  readonly middle: number;
}

function Piece({ piece, tone, middle }: PieceProps): ReactNode {
  switch (piece.status) {
    case "running":
    case "member":
      return <Filled piece={piece} tone={tone} middle={middle} thick={FULL} fill="var(--tone)" />;
    case "associate":
      return <Filled piece={piece} tone={tone} middle={middle} thick={THIN} fill="var(--tone)" />;
    case "pilot":
      return (
        <Filled piece={piece} tone={tone} middle={middle} thick={THIN} fill={`url(#bar-dots-${tone})`} />
      );
    case "disputed":
      return (
        <rect
          className="lane-bar__hatched"
          x={piece.x0}
          y={middle - FULL / 2}
          width={piece.x1 - piece.x0}
          height={FULL}
          fill={`url(#bar-hatch-${tone})`}
        />
      );
    case "undocumented":
    case "unconfirmed":
      return <Filled piece={piece} tone={tone} middle={middle} thick={FULL} fill="var(--tone-pale)" />;
    case "planned":
      return <path className={`lane-bar__${piece.status}`} d={outline(piece, middle)} />;
  }
}

interface FilledProps extends PieceProps {
  readonly thick: number;
  readonly fill: string;
}

function Filled({ piece, tone, middle, thick, fill }: FilledProps) {
  const { x0, x1, fadeIn, fadeOut, isEnd } = piece;
  const y = middle - thick / 2;
  const rect = (x: number, width: number, paint: string) =>
    width > 0 && <rect x={x} y={y} width={width} height={thick} fill={paint} />;
  return (
    <>
      {rect(x0, fadeIn, `url(#bar-in-${tone})`)}
      {rect(x0 + fadeIn, x1 - x0 - fadeIn - fadeOut, fill)}
      {rect(x1 - fadeOut, fadeOut, `url(#bar-out-${tone})`)}
      {isEnd && (
        <line className="lane-bar__cap" x1={x1} x2={x1} y1={middle - CAP / 2} y2={middle + CAP / 2} />
      )}
    </>
  );
}

/** Returns the outline of a bar, left open at an end that is not known to be one. */
function outline({ x0, x1, isStart, isEnd }: BarPiece<Status>, middle: number): string {
  const top = middle - FULL / 2 + 1;
  const bottom = middle + FULL / 2 - 1;
  const across = (x: number) => `M${x} ${top}V${bottom}`;
  return `M${x0} ${top}H${x1}M${x0} ${bottom}H${x1}${isStart ? across(x0) : ""}${isEnd ? across(x1) : ""}`;
}
