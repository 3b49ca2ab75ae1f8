/** A box in px of the window. */
export type SeenBox = Readonly<Record<"left" | "top" | "right" | "bottom", number>>;

/**
 * Whether something of a box is seen through another, or at all where there is none. What is not is left out of
 * drawings: it makes them long, and some programs stumble over a part of which nothing is left.
 */
export const isSeen = (box: SeenBox, through: SeenBox | null): boolean =>
  through === null ||
  (box.right >= through.left &&
    box.left <= through.right &&
    box.bottom >= through.top &&
    box.top <= through.bottom);

/** Returns what is seen of a box through another. */
export const within = (box: SeenBox, through: SeenBox | null): SeenBox =>
  through === null
    ? box
    : {
        left: Math.max(box.left, through.left),
        top: Math.max(box.top, through.top),
        right: Math.min(box.right, through.right),
        bottom: Math.min(box.bottom, through.bottom),
      };
