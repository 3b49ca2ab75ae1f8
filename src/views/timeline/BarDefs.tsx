import { FAMILIES } from "../../model/filter.ts";
import { BAR_TONES } from "./barTones.ts";

/** Gradients and patterns that the bars of all lanes share, one set for each tone. */
export function BarDefs() {
  return (
    <svg className="bar-defs" width="0" height="0" aria-hidden="true">
      {BAR_TONES.map((tone) => (
        <g key={tone} data-family={FAMILIES.find((family) => family === tone)} className="bar-defs__tone">
          <linearGradient id={`bar-in-${tone}`}>
            <stop offset="0" stopOpacity="0" />
            <stop offset="1" />
          </linearGradient>
          <linearGradient id={`bar-out-${tone}`}>
            <stop offset="0" />
            <stop offset="1" stopOpacity="0" />
          </linearGradient>
          <pattern
            id={`bar-hatch-${tone}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="5" />
          </pattern>
          <pattern id={`bar-dots-${tone}`} width="6" height="28" patternUnits="userSpaceOnUse">
            <rect width="4" height="28" />
          </pattern>
        </g>
      ))}
    </svg>
  );
}
