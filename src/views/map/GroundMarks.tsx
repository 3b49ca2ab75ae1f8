import { memo } from "react";
import { useSay } from "../../i18n/useWords.ts";
import type { MapPlace } from "../../layouts/mapNodes.ts";
import type { Highlight } from "../../model/selection.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { fontOf } from "./useMapScene.ts";

interface Props {
  readonly places: readonly MapPlace[];
  readonly highlight: Highlight | null;
}

/** What lies under the streams: soft circles of approximate places, leader lines, names of land and water. */
export const GroundMarks = memo(function GroundMarks({ places, highlight }: Props) {
  const say = useSay();
  const { mapLabels } = useAtlas().dataset;
  const approximate = places.filter(({ hasCircle }) => hasCircle);
  const standing = places.filter(({ lonLat }) => lonLat !== null);
  const isLit = (id: string) => highlight?.partners.has(id) === true;
  return (
    <g aria-hidden="true">
      <radialGradient id="map-soft">
        <stop className="map-soft" offset="0" stopOpacity="0.075" />
        <stop className="map-soft" offset="0.55" stopOpacity="0.05" />
        <stop className="map-soft" offset="1" stopOpacity="0" />
      </radialGradient>
      <g className="map-errors">
        {approximate.map(({ partnerId }) => (
          <circle key={partnerId} data-mark={`error ${partnerId}`} data-lit={isLit(partnerId)} />
        ))}
      </g>
      {mapLabels.map((label) => (
        <g key={label.id}>
          {(label.kind === "town" || label.kind === "village") && (
            <circle className="map-dot" data-mark={`dot ${label.id}`} r="3" />
          )}
          <text
            className="map-geo"
            data-mark={`geo ${label.id}`}
            data-kind={label.kind}
            data-font={fontOf(label)}
          >
            {say(label.name)}
          </text>
        </g>
      ))}
      <g className="map-leaders">
        {standing.map(({ partnerId }) => (
          <path key={partnerId} data-mark={`leader ${partnerId}`} data-lit={isLit(partnerId)} />
        ))}
      </g>
    </g>
  );
});

/** Hairlines from discs to names that had to move away; above the streams, so that they can be followed. */
export const TickMarks = memo(function TickMarks({ places }: Pick<Props, "places">) {
  return (
    <g className="map-ticks" aria-hidden="true">
      {places.map(({ partnerId }) => (
        <path key={partnerId} data-mark={`tick ${partnerId}`} />
      ))}
    </g>
  );
});
