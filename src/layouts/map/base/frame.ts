import { clamp } from "../../../lib/clamp.ts";
import type { Box } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";
import type { Insets, MapSize } from "./mercator.ts";

/** How the picture is divided: the map itself, and a row below it for what has no place on a map. */
export interface MapFrame {
  readonly size: MapSize;
  /** Inside it sites stand; on its edge the gates. */
  readonly inner: Box;
  /** What a fitted view leaves free. */
  readonly insets: Insets;
  /** What the home view of a small map leaves free, which shows the network alone. */
  readonly aroundNetwork: Insets;
  /** Where the buttons lie; nothing else stands there. */
  readonly controls: Box;
  /** Where the tools of the other upper corner lie. */
  readonly tools: Box;
  /** Where the scale bar lies. */
  readonly scaleBar: Box;
  /** What a mode lays over the map: no name stands under it, and no gate. */
  readonly covers: readonly Box[];
  /** Where those in the row below stand. */
  readonly marginPort: (index: number) => Point;
  /** Whether there is a row below the map with their names. */
  readonly hasStrip: boolean;
}

const EDGE_PX = 20; // from the edge of the picture to the middle of a gate
const CONTROL_PX = 44;
const TOOLS_PX = 2 * CONTROL_PX + 16;
const CONTROL_COUNT = 4;
/** Height of the row below: two, three or five lines, as many as names need there in any year, and the largest marks. */
const STRIPS = [
  { fromPx: 950, px: 50 },
  { fromPx: 720, px: 67 },
  { fromPx: 0, px: 101 },
] as const;
const NARROW_STRIP_PX = 115; // six lines
const NARROWER = { below: [380, 340], linePx: 17 }; // pages on which names need one line more, and two
const STAGE_ROW_PX = { usual: 20, narrow: 42, narrowBelow: 640 }; // of the names under the marks of the row on a stage: one line, or two
/** A map less wide has the sizes of a phone; a lower one is on a phone with another view below: every px is for the sites. */
const SMALL_BELOW_PX = { width: 560, height: 420 };
const STRIP_START_PX = 28; // from the edge to the first port
const PITCH_PX = { usual: 72, most: 92 }; // between two ports; the row does not spread much further than its streams
const CLEAR_OF_SCALE_PX = 170; // at either end of a row that has room for more
export const SCALE_BAR_MAX_PX = 110;

const ROOMY_PX = 290; // a map on its side that is lower has none to spare above and below the network

/** Whether a map has so little room that names are smaller and the home view is closer. */
export const isSmallMap = ({ width, height }: MapSize): boolean =>
  width < SMALL_BELOW_PX.width || height < SMALL_BELOW_PX.height;

/**
 * Returns how a map of this size is divided when `marginCount` partners have no place on it.
 *
 * @param type size of the type, 1 at a usual desk
 * @param isStage on a stage there are no buttons and no row of names below the map
 */
export function layoutMapFrame(size: MapSize, marginCount: number, type = 1, isStage = false): MapFrame {
  const isSmall = size.width < SMALL_BELOW_PX.width;
  const isLow = size.height < SMALL_BELOW_PX.height;
  const height = isSmall ? narrowStripPx(size.width) : stripPx(size.width / type);
  const strip =
    marginCount === 0 ? 0 : isStage ? EDGE_PX + stageRowPx(size.width / type) * type : height * type;
  const start = Math.min(STRIP_START_PX, size.width / 4);
  const room = Math.max(size.width - 2 * start, 0);
  const gaps = Math.max(marginCount - 1, 1);
  // On a stage there are no names in the row to ask for more.
  const wide = isStage ? 0 : (size.width - 2 * CLEAR_OF_SCALE_PX * type) / gaps;
  const pitch = Math.min(clamp(PITCH_PX.usual * type, wide, PITCH_PX.most * type), room / gaps);
  const first = Math.max(start, (size.width - pitch * (marginCount - 1)) / 2);
  const bottom = Math.max(size.height - Math.max(strip, EDGE_PX), EDGE_PX * 2);
  const inner = {
    x: EDGE_PX,
    y: EDGE_PX,
    width: Math.max(size.width - 2 * EDGE_PX, 1),
    height: bottom - EDGE_PX,
  };
  // On a phone two by two: in one column they would hide the shore.
  const columns = isSmall ? 2 : 1;
  const controls = isStage
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: 0, y: 0, width: CONTROL_PX * columns + 12, height: (CONTROL_PX * CONTROL_COUNT) / columns + 16 };
  const hasRoom = !isSmall && size.height >= ROOMY_PX;
  const scaleTop = bottom - 44 * type;
  return {
    size,
    inner,
    insets: {
      top: isLow ? 22 : isSmall ? 40 : 28,
      right: isSmall ? 24 : 64,
      bottom: size.height - bottom + (isLow ? 14 : isSmall ? 36 : 24),
      left: isSmall ? 24 : 64,
    },
    // On a small map the home view shows the network alone: so much is left about it for names.
    aroundNetwork: {
      top: hasRoom ? 50 : 30,
      right: isSmall ? 39 : 28,
      bottom: size.height - bottom + (hasRoom ? 40 : 24),
      left: isSmall ? 39 : 28,
    },
    controls,
    tools: isStage
      ? { x: size.width, y: 0, width: 0, height: 0 }
      : { x: size.width - TOOLS_PX, y: 0, width: TOOLS_PX, height: CONTROL_PX + 16 },
    scaleBar: {
      // Below the buttons, on a low map beside them.
      x: scaleTop < controls.height ? controls.width + 8 : 8,
      y: scaleTop,
      width: SCALE_BAR_MAX_PX + 40 * type,
      height: 30 * type,
    },
    covers: [],
    marginPort: (index) => ({ x: first + index * pitch, y: bottom }),
    hasStrip: !isStage,
  };
}

const stripPx = (width: number): number => STRIPS.find(({ fromPx }) => width >= fromPx)?.px ?? STRIPS[2].px;

const stageRowPx = (width: number): number =>
  width < STAGE_ROW_PX.narrowBelow ? STAGE_ROW_PX.narrow : STAGE_ROW_PX.usual;

const narrowStripPx = (width: number): number =>
  NARROW_STRIP_PX + NARROWER.linePx * NARROWER.below.filter((px) => width < px).length;
