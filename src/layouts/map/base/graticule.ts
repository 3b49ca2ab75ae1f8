import type { MapSize, Projection } from "./mercator.ts";

/** A meridian or a parallel. */
export interface GridLine {
  /** "11°05′". */
  readonly label: string;
  readonly isMeridian: boolean;
  /** Where it crosses the picture, in px from the left or from above. */
  readonly at: number;
}

const STEPS_MIN = [1, 2, 5, 10, 30, 60, 120, 300]; // minutes of arc that an atlas counts in
const LEAST_APART_PX = 110; // between two meridians

/** Returns the meridians and parallels of a picture, at the finest round step that leaves it quiet. */
export function layoutMapGraticule(projection: Projection, size: MapSize, type: number): readonly GridLine[] {
  const [west, north] = projection.unproject({ x: 0, y: 0 });
  const [east, south] = projection.unproject({ x: size.width, y: size.height });
  const pxPerMinute = size.width / Math.max((east - west) * 60, 1e-9);
  const step = STEPS_MIN.find((minutes) => minutes * pxPerMinute >= LEAST_APART_PX * type) ?? 600;
  const between = (from: number, to: number): number[] => {
    const first = Math.ceil((from * 60) / step);
    const last = Math.floor((to * 60) / step);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
  };
  return [
    ...between(west, east).map((minutes) => ({
      label: labelOf(minutes),
      isMeridian: true,
      at: projection.project([minutes / 60, north]).x,
    })),
    ...between(south, north).map((minutes) => ({
      label: labelOf(minutes),
      isMeridian: false,
      at: projection.project([west, minutes / 60]).y,
    })),
  ];
}

function labelOf(minutes: number): string {
  const whole = Math.abs(minutes);
  const rest = whole % 60;
  const sign = minutes < 0 ? "−" : "";
  return `${sign}${Math.floor(whole / 60)}°${rest === 0 ? "" : `${String(rest).padStart(2, "0")}′`}`;
}
