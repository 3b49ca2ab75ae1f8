import { memo, useId } from "react";
import { useSay } from "../../../i18n/useWords.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { splitInTwo } from "../../../layouts/geometry/splitInTwo.ts";
import { fontOf, type MapFont } from "../../../layouts/map/base/type.ts";
import type { MapPlace } from "../../../layouts/map/base/scene.ts";

interface Props {
  readonly places: readonly MapPlace[];
  /** Partners of whom is shown how well their places are known, and where they truly are. */
  readonly pointedAt: ReadonlySet<string>;
  /** Drawn features that are there in the chosen year. */
  readonly featureIds: ReadonlySet<string>;
}

/** What lies under the streams: soft circles of approximate places, leader lines, names of land and water. */
export const GroundMarks = memo(function GroundMarks({ places, pointedAt, featureIds }: Props) {
  const say = useSay();
  const { mapLabels, mapFeatures } = useAtlas().dataset;
  const features = mapFeatures.filter(({ id }) => featureIds.has(id));
  const approximate = places.filter(({ hasCircle }) => hasCircle);
  const standing = places.filter(({ lonLat }) => lonLat !== null);
  return (
    <g aria-hidden="true">
      <path className="map-grid" data-mark="grid" />
      <g className="map-errors">
        {approximate.map(({ partnerId }) => (
          <circle key={partnerId} data-mark={`error ${partnerId}`} data-lit={pointedAt.has(partnerId)} />
        ))}
      </g>
      {features.map(({ id, kind, schematic }) => (
        <g
          key={id}
          className="map-feature"
          data-mark={`shape ${id}`}
          data-kind={kind}
          data-schematic={schematic}
        >
          <path className="map-feature__line" />
          <path className="map-feature__dash" />
        </g>
      ))}
      {mapLabels.map((label) => (
        <g key={label.id}>
          {(label.kind === "town" || label.kind === "village") && (
            <circle className="map-dot" data-mark={`dot ${label.id}`} r="3" />
          )}
          <GroundName
            mark={`geo ${label.id}`}
            kind={label.kind}
            font={fontOf(label)}
            name={say(label.name)}
            isCurved={label.course.length > 0}
          />
        </g>
      ))}
      {features.map(({ id, kind, name }) => (
        <GroundName
          key={id}
          mark={`feature ${id}`}
          kind={kind}
          font="feature"
          name={say(name)}
          isCurved={false}
        />
      ))}
      <g className="map-figures" data-mark="figures" />
      <path className="map-beyond" data-mark="beyond" fillRule="evenodd" />
      <g className="map-edge" data-mark="edge">
        <path />
        <path />
      </g>
      <path className="map-bays" data-mark="bays" />
      <g className="map-place-leaders">
        {standing.map(({ partnerId }) => (
          <path key={partnerId} data-mark={`place-leader ${partnerId}`} data-lit={pointedAt.has(partnerId)} />
        ))}
      </g>
    </g>
  );
});

interface NameProps {
  readonly mark: string;
  readonly kind: string;
  readonly font: MapFont;
  readonly name: string;
  /** Whether its letters may follow a line. */
  readonly isCurved: boolean;
}

/** A name on one line, where it has more words on two, and of some waters on a curve; the painter shows one of them. */
function GroundName({ mark, kind, font, name, isCurved }: NameProps) {
  const pathId = useId();
  const lines = splitInTwo(name, (part) => part.length);
  return (
    <g className="map-geo" data-mark={mark} data-kind={kind} data-font={font}>
      <text className="map-geo__line">{name}</text>
      {isCurved && (
        <>
          <defs>
            <path id={pathId} />
          </defs>
          <text className="map-geo__curve">
            <textPath href={`#${pathId}`} startOffset="50%">
              {name}
            </textPath>
          </text>
        </>
      )}
      {lines !== null && (
        <text className="map-geo__lines">
          <tspan x="0" dy="-0.6em">
            {lines[0]}
          </tspan>
          <tspan x="0" dy="1.2em">
            {lines[1]}
          </tspan>
        </text>
      )}
    </g>
  );
}

/** Hairlines from discs to names that had to move away; above the streams, so that they can be followed. */
export const NameLeaders = memo(function NameLeaders({ places }: Pick<Props, "places">) {
  return (
    <g className="map-name-leaders" aria-hidden="true">
      {places.map(({ partnerId }) => (
        <path key={partnerId} data-mark={`name-leader ${partnerId}`} />
      ))}
      <path data-mark="name-leader group" />
    </g>
  );
});
