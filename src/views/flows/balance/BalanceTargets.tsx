import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { PlacedBand, PlacedBranch } from "../../../layouts/balance/balanceLayout.ts";
import { type BandEnds, bandCourse } from "../../../layouts/balance/bandPath.ts";
import type { LinkValue } from "../../../model/balance.ts";
import { rovingItem } from "../../../ui/useRovingFocus.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { hoverProps } from "../../hooks/useHover.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useSelectLink } from "../../hooks/useViewLink.ts";

const LEAST_HIT_PX = 24; // px; what is thin can still be hit

interface LinkProps {
  readonly one: LinkValue;
  readonly band: PlacedBand | undefined;
  readonly spoken: string;
  /** The stop that the tab key reaches. */
  readonly current: string | undefined;
}

/** All of a band, to be pointed at; to be chosen where it is one stream. */
export function LinkTarget({ one, band, spoken, current }: LinkProps) {
  const { streams, id } = one.link;
  const [stream] = streams;
  if (band === undefined) return null;
  if (stream !== undefined && streams.length === 1)
    return <StreamTarget {...{ band, spoken, stream }} stop={id} isCurrent={id === current} />;
  return (
    <g className="balance__ground">
      <title>{spoken}</title>
      <Hit band={band} />
    </g>
  );
}

interface BranchProps {
  readonly branch: PlacedBranch;
  readonly linePx: number;
  /** Room of the name at its end. */
  readonly reachPx: number;
  readonly current: string | undefined;
}

/** A branch with the name at its end. */
export function BranchTarget({ branch, linePx, reachPx, current }: BranchProps) {
  const t = useWords(balanceWords);
  const names = useNames();
  const stream = useAtlas().streams.get(branch.streamId);
  const stop = `${branch.nodeId} ${branch.streamId}`;
  if (stream === undefined) return null;
  return (
    <StreamTarget
      band={branch}
      spoken={`${names.stream(stream)}: ${t.splitUnknown}`}
      stream={stream.id}
      stop={stop}
      isCurrent={stop === current}
      name={{ x: branch.x1, y: branch.y1 - linePx / 2, width: reachPx, height: linePx }}
    />
  );
}

interface TargetProps {
  readonly band: BandEnds;
  readonly spoken: string;
  readonly stream: string;
  readonly stop: string;
  readonly isCurrent: boolean;
  readonly name?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

function StreamTarget({ band, spoken, stream, stop, isCurrent, name }: TargetProps) {
  const own = { kind: "stream", id: stream } as const;
  const link = useSelectLink(own);
  return (
    <a {...link} {...hoverProps(own)} {...rovingItem(stop, isCurrent)} className="balance__target">
      <title>{spoken}</title>
      <Hit band={band} />
      {name !== undefined && <rect className="balance__area" {...name} />}
    </a>
  );
}

const Hit = ({ band }: { readonly band: BandEnds }) => (
  <path className="balance__hit" d={bandCourse(band)} strokeWidth={Math.max(LEAST_HIT_PX, band.widthPx)} />
);
