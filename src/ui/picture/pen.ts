import type { FontRuler } from "./fontRuler.ts";
import type { SeenBox } from "./seenBox.ts";

/** Where the corner of a drawing is in the window, in px. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Everything that one drawing needs on its way through the page. */
export interface Pen extends FontRuler, Corner {
  readonly leaveOut: string;
  /** What those around let be seen; null where nothing is cut off. What lies wholly outside is not drawn. */
  readonly seen: SeenBox | null;
  readonly nextId: () => string;
}

/** Returns where something in the window lies in the drawing. */
export const cornerOf = ({ left, top }: Corner, pen: Corner) => ({
  x: left - pen.left,
  y: top - pen.top,
});
