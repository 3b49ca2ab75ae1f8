import type { Family } from "../../dataset/schema/stream.ts";
import type { StreamState } from "../../model/status.ts";
import { LinkStroke } from "./LinkStroke.tsx";

interface Props {
  readonly family: Family;
  readonly state: StreamState;
}

/** A stream as a tiny diagram: donor, pipe, receiver. Decorative. */
export function FlowGlyph({ family, state }: Props) {
  return (
    <svg className="flow-glyph" viewBox="0 0 52 24" width="52" height="24" aria-hidden="true">
      <rect className="flows__bar" x="1" y="2" width="3" height="14" rx="1.5" />
      <LinkStroke family={family} state={state} path="M9,8C20,8 32,16 43,16" widthPx={6} />
      <rect className="flows__bar" x="48" y="9" width="3" height="14" rx="1.5" />
    </svg>
  );
}
