import type { Point } from "../../../layouts/geometry/point.ts";
import type { YieldedGesture } from "./engine.ts";

/** What gestures ask for, in px of the element. */
export interface GestureEvents {
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (dZoom: number, about: Point) => void;
  /** The fingers are off, or the wheel has stopped. */
  readonly onEnd: () => void;
  /** A press and release in one place that nothing else has taken. */
  readonly onClickGround: () => void;
  /** Left to the page around, see `listenForGestures`. */
  readonly onYield: (gesture: YieldedGesture) => void;
}
