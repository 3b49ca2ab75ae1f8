import type { Point } from "./point.ts";

// All angles are in radians, clockwise from east, as on a screen whose y grows downwards.

export const TURN = 2 * Math.PI;

/** Returns the same angle between −π and π. */
export const wrapAngle = (angle: number): number => angle - TURN * Math.round(angle / TURN);

/** Returns the direction in which one point lies from another. */
export const directionTo = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** Returns a compass bearing (degrees, clockwise from north) as an angle. */
export const angleOfBearing = (bearing: number): number => ((bearing - 90) * Math.PI) / 180;
