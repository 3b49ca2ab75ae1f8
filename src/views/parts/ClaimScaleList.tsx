import type { CSSProperties, ReactNode } from "react";
import { sayAxis } from "../../i18n/sayInWords.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { ClaimScale, ScalePlace } from "../../layouts/charts/claimScale.ts";
import type { Unit } from "../../lib/units.ts";
import "./claimScale.css";

interface Props {
  readonly scale: ClaimScale;
  readonly unit: Unit;
  readonly label: string;
  /** What is said at each dot, in the order of the scale's places. */
  readonly rows: readonly ScaleRow[];
  /** "narrow" where words have no room beside their dot and stand under the line. */
  readonly room?: "wide" | "narrow";
}

interface ScaleRow {
  readonly words: ReactNode;
  readonly isLead: boolean;
  /** Not what happened but a plan, a capacity or a permit: its dot is dashed. */
  readonly isOutline?: boolean;
}

/** Published values of one thing as dots on one axis from zero, each with its words at the dot. */
export function ClaimScaleList({ scale, unit, label, rows, room = "wide" }: Props) {
  const language = useLanguage();
  const axis = sayAxis(
    scale.ticks.map(({ value }) => value),
    { unit, language },
  );
  return (
    <div className="claim-scale" data-room={room}>
      <ul aria-label={label}>
        {rows.map(({ words, isLead, isOutline = false }, i) => (
          // Claims have no id and never change places while they are on screen.
          <li key={i} data-lead={isLead} data-outline={isOutline}>
            <Track place={scale.places[i] ?? null} />
            <div
              className="claim-scale__words"
              {...(room === "wide" ? wordsAt(scale.places[i] ?? null) : {})}
            >
              {words}
            </div>
          </li>
        ))}
      </ul>
      <p className="claim-scale__axis" aria-hidden="true">
        {scale.ticks.map(({ value, at }, i) => (
          <span key={value} style={{ insetInlineStart: share(at) }}>
            {axis.ticks[i]}
          </span>
        ))}
        <span className="claim-scale__unit">{axis.unit}</span>
      </p>
    </div>
  );
}

function Track({ place }: { readonly place: ScalePlace | null }) {
  return (
    <div className="claim-scale__track" aria-hidden="true">
      {place !== null && (
        <>
          <i className="claim-scale__bar" style={{ inlineSize: share(place.to) }} />
          {place.from !== place.to && (
            <i className="claim-scale__dot" style={{ insetInlineStart: share(place.from) }} />
          )}
          <i className="claim-scale__dot" style={{ insetInlineStart: share(place.to) }} />
        </>
      )}
    </div>
  );
}

const share = (at: number) => `${(at * 100).toFixed(2)}%`;

/** Words begin at a dot in the first half, and end at one in the second, so that they have at least half the width. */
function wordsAt(place: ScalePlace | null): { "data-ends"?: boolean; style?: CSSProperties } {
  if (place === null) return {};
  return place.to > 0.5
    ? { "data-ends": true, style: { inlineSize: share(place.to) } }
    : { style: { marginInlineStart: share(place.to) } };
}
