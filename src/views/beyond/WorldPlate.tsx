import { useMemo } from "react";
import type { Size } from "../../layouts/geometry/box.ts";
import type { Land } from "../../layouts/world/land.ts";
import { drawPlate, FRAME_ID, namePlate } from "../../layouts/world/picture.ts";
import type { Plate } from "../../layouts/world/plates.ts";
import type { ProjectMap, ProjectPlace } from "../../model/projectPlaces.ts";
import { PlaceMark } from "./PlaceMark.tsx";
import { PlaceName } from "./PlaceName.tsx";
import { usePlaceNames } from "./usePlaceNames.ts";

interface Props {
  readonly plate: Plate<ProjectPlace>;
  readonly home: ProjectMap["home"];
  readonly size: Size;
  readonly land: Land;
  readonly closer: { readonly plate: Plate<ProjectPlace>; readonly size: Size } | null;
  readonly title: string;
  /** What the closer plate is called; null where there is none. */
  readonly closerTitle: string | null;
  /** The place that the tab key reaches. */
  readonly current: string | undefined;
  /** Whether a place is told with the titles of its projects where there is room. */
  readonly hasTitles: boolean;
  readonly onChoose: ((id: string) => void) | undefined;
}

/** One map: land, home, places with their names, and the frame of the next closer map. */
export function WorldPlate(props: Props) {
  const { plate, home, size, land, closer, title, closerTitle, current, hasTitles, onChoose } = props;
  const names = usePlaceNames({ plate, home, closerTitle, hasTitles });
  const { markPx } = names;
  const titleSize = names.sizeOfTitle(title);
  const titlePx = titleSize.height;
  // The parent makes it anew each time, its size by number.
  const closerKey = closer === null ? "" : `${closer.size.width}×${closer.size.height}`;
  const ground = useMemo(
    () => drawPlate({ plate, home, size, land, titlePx, closer }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [plate, home, size.width, size.height, land, titlePx, closerKey],
  );
  const placed = namePlate(ground, home, names.wishes, {
    plate: size,
    markPx,
    title: titleSize,
  });
  const nameOf = (id: string) => {
    const name = placed.find((one) => one.id === id);
    return name === undefined ? null : (
      <PlaceName name={name} lines={names.linesOf(id, name.size)} linePx={names.linePx} />
    );
  };
  return (
    <figure className="plate" style={{ width: size.width }}>
      <figcaption>{title}</figcaption>
      <svg
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={title}
      >
        {ground.globe === null ? (
          <rect className="plate__sea" width={size.width} height={size.height} />
        ) : (
          <path className="plate__sea" d={ground.globe} />
        )}
        <path className="plate__grid" d={ground.grid} />
        <path className="plate__land" d={ground.land} />
        {ground.frame !== null && <path className="plate__frame" d={ground.frame.path} />}
        {closerTitle !== null && <g className="plate__closer">{nameOf(FRAME_ID)}</g>}
        {ground.marks.map(({ spot, at, isNamed }) =>
          isNamed ? null : <circle key={spot.id} className="plate__far" cx={at.x} cy={at.y} r={markPx / 2} />,
        )}
        <g className="plate__home">
          <circle cx={ground.home.x} cy={ground.home.y} r={closer === null ? markPx : markPx / 2} />
          {closer === null && nameOf(home.id)}
        </g>
        {ground.marks.map(({ spot, at, isNamed }) =>
          isNamed ? (
            <PlaceMark
              key={spot.id}
              place={spot}
              at={at}
              radius={markPx}
              isTabStop={spot.id === current}
              onChoose={onChoose}
            >
              {nameOf(spot.id)}
            </PlaceMark>
          ) : null,
        )}
      </svg>
    </figure>
  );
}
