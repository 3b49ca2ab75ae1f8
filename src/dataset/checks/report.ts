import type { ProblemCode } from "../problem.ts";
import type { LonLat } from "../schema/common.ts";
import type { Bounds } from "../schema/dataset.ts";

/** Keys from the root of the dataset. */
export type Path = readonly (string | number)[];

/** Takes down what is wrong, where, and the details that its message needs. */
export type Report<Code extends string = ProblemCode> = (
  code: Code,
  path: Path,
  params?: Record<string, string>,
) => void;

/** Returns whether a point lies in a frame of the map, its edges included. */
export const isInside = ([lon, lat]: LonLat, [west, south, east, north]: Bounds) =>
  lon >= west && lon <= east && lat >= south && lat <= north;
