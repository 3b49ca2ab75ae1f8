/** A place on the screen, CSS px from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Returns the place `px` away from a point in a direction. */
export const stepped = ({ x, y }: Point, angle: number, px: number): Point => ({
  x: x + Math.cos(angle) * px,
  y: y + Math.sin(angle) * px,
});

/** Returns the place `along` px ahead and `right` px to the right of a point, looking in a direction. */
export const beside = (from: Point, angle: number, along: number, right: number): Point => ({
  x: from.x + Math.cos(angle) * along - Math.sin(angle) * right,
  y: from.y + Math.sin(angle) * along + Math.cos(angle) * right,
});
