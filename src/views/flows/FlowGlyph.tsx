import type { Family } from "../../dataset/schema/stream.ts";
import type { StreamState } from "../../model/status.ts";
import { Band } from "./Band.tsx";

interface Props {
  readonly family: Family;
  readonly state: StreamState;
}

const COURSE = "M9,8C19,8 29,16 38,16";

/** A stream as a tiny diagram: donor, band, receiver. Decorative. */
export function FlowGlyph({ family, state }: Props) {
  return (
    <svg className="flow-glyph" viewBox="0 0 52 24" width="52" height="24" aria-hidden="true">
      <rect className="flows__bar" x="1" y="2" width="3" height="14" rx="1.5" />
      <Band {...{ family, state }} course={COURSE} cue={COURSE} head="M37,11.5L45,16L37,20.5Z" widthPx={6} />
      <rect className="flows__bar" x="48" y="9" width="3" height="14" rx="1.5" />
    </svg>
  );
}
