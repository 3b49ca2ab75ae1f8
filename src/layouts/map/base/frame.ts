import { clamp } from "../../../lib/clamp.ts";
import type { Box } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";
import type { Insets, MapSize } from "./mercator.ts";
import type { MapScene } from "./scene.ts";

/**
 * How much lies on a map and around it. "phone": all buttons are behind one; "bare", in a small frame: so they are, and the row
 * below the map has only those of the year; "stage": there are no buttons, and the row has no names.
 */
export type MapForm = "desk" | "phone" | "bare" | "stage";

/** Returns the form of a scene's map. */
export const formOf = ({ stage, setting }: Pick<MapScene, "stage" | "setting">): MapForm =>
  stage !== null ? "stage" : FORMS[setting];

const FORMS = { page: "desk", phone: "phone", frame: "bare" } as const;

/** Returns for how many partners the row below a map has room: a bare one only for those that are seen. */
export const marginCountOf = ({ places, shown, setting }: Pick<MapScene, "places" | "shown" | "setting">) =>
  places.filter(
    ({ marginIndex, partnerId }) => marginIndex !== null && (setting !== "frame" || shown.has(partnerId)),
  ).length;

/** How the picture is divided: the map itself, and a row below it for what has no place on a map. */
export interface MapFrame {
  readonly size: MapSize;
  /** So far above the row gates at the right edge end, px. */
  readonly gatesEndPx: number;
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
  /** What a mode lays over the map: no gate stands under it. */
  readonly covers: readonly Box[];
  /** What of it hides what lies below, which is less in the place of a headline: no name stands under that. */
  readonly hiding: readonly Box[];
  /** Where those in the row below stand. */
  readonly marginPort: (index: number) => Point;
  /** Whether there is room above it for their legs to run side by side. */
  readonly hasLegRoom: boolean;
  /** Whether there is a row below the map with their names. */
  readonly hasStrip: boolean;
}

const EDGE_PX = 20; // from the edge of the picture to the middle of a gate
/** From the row below to the lowest gate at the right edge; on a stage its trunk passes above the pipe and a name of the last of the row. */
const GATES_END_PX = { usual: 28, stage: 50 };
const CONTROL_PX = 44;
const TOOLS_PX = 2 * CONTROL_PX + 16;
const OPENER_PX = CONTROL_PX + 4; // of the button behind which they are on a bare map
const CONTROL_COUNT = 4;
/** Height of the row below: two, three or five lines, as many as names need there in any year, and the largest marks. */
const STRIPS = [
  { fromPx: 950, px: 50 },
  { fromPx: 720, px: 67 },
  { fromPx: 0, px: 101 },
] as const;
const NARROW_STRIP_PX = 115; // six lines
/** Three or four lines: the row of a bare map has only those of the year; two where they are few. */
const BARE_FEW = { most: 3, px: 46 };
const BARE_STRIPS = [
  { fromPx: 460, px: 63 },
  { fromPx: 0, px: 80 },
] as const;
/** What a fitted view leaves free on a bare map, for discs and names; upright, letters need more at its sides, less below. */
const BARE_ROOM = {
  wide: { sidePx: 34, topPx: 36, footPx: 14 },
  upright: { sidePx: 40, topPx: 36, footPx: 8 },
  narrow: { sidePx: 28, topPx: 34, footPx: 8 },
} as const;
const LEG_ROOM = { topPx: 32, footPx: 30 }; // where legs run side by side above the row
const NARROWER = { below: [380, 340], linePx: 17 } as const; // pages on which names need one line more, and two
const STAGE_ROW_PX = { usual: 20, narrow: 42, narrowBelow: 640 }; // of the names under the marks of the row on a stage: one line, or two
/** A map less wide has the sizes of a phone; a lower one is on a phone with another view below: every px is for the sites. */
const SMALL_BELOW_PX = { width: 560, height: 420 };
const STRIP_START_PX = 28; // from the edge to the first port
const BARE_PITCH_PX = 42; // between those of a bare map: close below the network, with their names on several lines
const PITCH_PX = { usual: 72, most: 92 }; // between two ports; the row does not spread much further than its streams
const CLEAR_OF_SCALE_PX = 170; // at either end of a row that has room for more
export const SCALE_BAR_MAX_PX = 110;

const ROOMY_PX = 290; // a map on its side that is lower has none to spare above and below the network

/** Whether the buttons of a map stand two by two: in one column they would hide the shore. */
export const hasPairedButtons = ({ width }: MapSize): boolean => width < SMALL_BELOW_PX.width;

/** Whether a map has so little room that names are smaller and the home view is closer. */
export const isSmallMap = ({ width, height }: MapSize): boolean =>
  width < SMALL_BELOW_PX.width || height < SMALL_BELOW_PX.height;

/**
 * Returns how a map of this size is divided when `marginCount` partners have no place on it.
 *
 * @param type size of the type, 1 at a usual desk
 */
export function layoutMapFrame(
  size: MapSize,
  marginCount: number,
  type = 1,
  form: MapForm = "desk",
): MapFrame {
  const isCrowded = form === "bare" && marginCount > BARE_FEW.most;
  const strip =
    marginCount === 0 ? 0 : isCrowded ? bareStripPx(size.width / type) * type : rowPx(size, type, form);
  const start = Math.min(STRIP_START_PX, size.width / 4);
  const room = Math.max(size.width - 2 * start, 0);
  const gaps = Math.max(marginCount - 1, 1);
  // On a stage there are no names in the row to ask for more; a phone's map has no scale beside it.
  const wide = {
    bare: 0,
    phone: room / gaps,
    stage: 0,
    desk: (size.width - 2 * CLEAR_OF_SCALE_PX * type) / gaps,
  };
  const wanted = isCrowded ? BARE_PITCH_PX : clamp(PITCH_PX.usual, wide[form] / type, PITCH_PX.most);
  const pitch = Math.min(wanted * type, room / gaps);
  const first = Math.max(start, (size.width - pitch * (marginCount - 1)) / 2);
  const bottom = Math.max(size.height - Math.max(strip, EDGE_PX), EDGE_PX * 2);
  return {
    size,
    gatesEndPx: form === "stage" ? GATES_END_PX.stage * type : GATES_END_PX.usual,
    inner: {
      x: EDGE_PX,
      y: EDGE_PX,
      width: Math.max(size.width - 2 * EDGE_PX, 1),
      height: bottom - EDGE_PX,
    },
    ...leftFree(size, size.height - bottom, form),
    ...cornersOf(size, bottom - 44 * type, type, form),
    covers: [],
    hiding: [],
    marginPort: (index) => ({ x: first + index * pitch, y: bottom }),
    hasLegRoom: form === "bare",
    hasStrip: form !== "stage",
  };
}

const hasButtonsBehind = (form: MapForm): boolean => form === "phone" || form === "bare";

/** Height of the row below the map where there is one. */
function rowPx({ width }: MapSize, type: number, form: MapForm): number {
  if (form === "stage") return EDGE_PX + stageRowPx(width / type) * type;
  if (form === "bare") return BARE_FEW.px * type;
  return (width < SMALL_BELOW_PX.width ? narrowStripPx(width) : stripPx(width / type)) * type;
}

/** What fitted views leave free around them; `foot` is what lies below the map. */
function leftFree(size: MapSize, foot: number, form: MapForm): Pick<MapFrame, "insets" | "aroundNetwork"> {
  const isSmall = size.width < SMALL_BELOW_PX.width;
  const isLow = size.height < SMALL_BELOW_PX.height;
  if (hasButtonsBehind(form)) {
    const { topPx, sidePx, footPx } = {
      ...bareRoom(size.width),
      ...(form === "bare" ? LEG_ROOM : {}),
    };
    const bare = { top: topPx, right: sidePx, bottom: foot + footPx, left: sidePx };
    return { insets: bare, aroundNetwork: bare };
  }
  const hasRoom = !isSmall && size.height >= ROOMY_PX;
  const side = isSmall ? 24 : 64;
  const sideOfNetwork = isSmall ? 39 : 28;
  return {
    insets: {
      top: isLow ? 22 : isSmall ? 40 : 28,
      right: side,
      bottom: foot + (isLow ? 14 : isSmall ? 36 : 24),
      left: side,
    },
    // On a small map the home view shows the network alone: so much is left about it for names.
    aroundNetwork: {
      top: hasRoom ? 50 : 30,
      right: sideOfNetwork,
      bottom: foot + (hasRoom ? 40 : 24),
      left: sideOfNetwork,
    },
  };
}

/** Returns where buttons, tools and scale of a bare map lie while they are open: names and gates keep away from them. */
export const openedButtons = ({ size, scaleBar }: MapFrame, type: number): readonly Box[] => [
  { x: 0, y: 0, width: 2 * CONTROL_PX + 12, height: 2 * CONTROL_PX + 8 },
  { x: size.width - TOOLS_PX - OPENER_PX, y: 0, width: TOOLS_PX + OPENER_PX, height: CONTROL_PX + 8 },
  { ...scaleBar, ...scaleSize(type) },
];

/** Where buttons, tools and scale lie, if there are any. */
function cornersOf(
  size: MapSize,
  scaleTop: number,
  type: number,
  form: MapForm,
): Pick<MapFrame, "controls" | "tools" | "scaleBar"> {
  const isBare = hasButtonsBehind(form);
  const columns = hasPairedButtons(size) ? 2 : 1;
  const controls =
    form !== "desk"
      ? { x: 0, y: 0, width: 0, height: 0 }
      : { x: 0, y: 0, width: CONTROL_PX * columns + 12, height: (CONTROL_PX * CONTROL_COUNT) / columns + 16 };
  const toolsPx = isBare ? OPENER_PX : TOOLS_PX;
  return {
    controls,
    tools:
      form === "stage"
        ? { x: size.width, y: 0, width: 0, height: 0 }
        : { x: size.width - toolsPx, y: 0, width: toolsPx, height: CONTROL_PX + (isBare ? 4 : 16) },
    scaleBar: {
      // Below the buttons, on a low map beside them.
      x: scaleTop < controls.height ? controls.width + 8 : 8,
      y: scaleTop,
      ...(isBare ? { width: 0, height: 0 } : scaleSize(type)),
    },
  };
}

const scaleSize = (type: number) => ({ width: SCALE_BAR_MAX_PX + 40 * type, height: 30 * type });

function bareRoom(width: number) {
  if (width >= SMALL_BELOW_PX.width) return BARE_ROOM.wide;
  return width < NARROWER.below[0] ? BARE_ROOM.narrow : BARE_ROOM.upright;
}

const stripPx = (width: number): number => STRIPS.find(({ fromPx }) => width >= fromPx)?.px ?? STRIPS[2].px;

const bareStripPx = (width: number): number =>
  BARE_STRIPS.find(({ fromPx }) => width >= fromPx)?.px ?? BARE_STRIPS[1].px;

const stageRowPx = (width: number): number =>
  width < STAGE_ROW_PX.narrowBelow ? STAGE_ROW_PX.narrow : STAGE_ROW_PX.usual;

const narrowStripPx = (width: number): number =>
  NARROW_STRIP_PX + NARROWER.linePx * NARROWER.below.filter((px) => width < px).length;
