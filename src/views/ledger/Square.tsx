import type { Family } from "../../dataset/schema/stream.ts";
import type { StreamState } from "../../model/status.ts";
import "./square.css";

interface Props {
  readonly family: Family;
  readonly state: StreamState;
}

/** A stream as a square: its family by colour and by what is in it (nothing, a dash, a dot), its state by strength. */
export function Square({ family, state }: Props) {
  return (
    <svg className="square" viewBox="0 0 14 14" data-family={family} data-state={state} aria-hidden="true">
      <path className="square__field" d="M1 1h12v12h-12z" />
      {family === "water" && <path className="square__cue" d="M3.75 5.75h6.5v2.5h-6.5z" />}
      {family === "material" && <circle className="square__cue" cx="7" cy="7" r="2" />}
    </svg>
  );
}
