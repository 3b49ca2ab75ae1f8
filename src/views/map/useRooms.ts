import { type RefObject, useEffect, useMemo } from "react";
import type { Bounds } from "../../dataset/schema/dataset.ts";
import { type Box, grown } from "../../layouts/geometry/box.ts";
import { homeView } from "../../layouts/map/base/calmCamera.ts";
import { formOf, layoutMapFrame, marginCountOf, openedButtons } from "../../layouts/map/base/frame.ts";
import type { Insets, MapCamera, MapSize } from "../../layouts/map/base/mercator.ts";
import { AROUND_PX, framedCamera, freeRooms, insetsOf } from "../../layouts/map/framing.ts";
import { stepCamera } from "../../layouts/map/stepCamera.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import type { FrameCamera } from "./engine/useMapCamera.ts";
import type { OverlayPainter } from "./overlay/overlayPainter.ts";
import { useCalmHome } from "./overlay/useCalmHome.ts";
import { useCovers } from "./overlay/useCovers.ts";
import type { SceneOnMap } from "./overlay/useMapScene.ts";

const BESIDE_WORDS_PX = 14; // around words of a headline, of the same: beside a line of it a name read on as its next word

interface Where {
  readonly painter: OverlayPainter;
  readonly size: MapSize;
  readonly rootRef: RefObject<HTMLElement | null>;
  /** Whether the buttons of a bare map lie open. */
  readonly isOpened: boolean;
}

/** What of the map's box is free for what. */
export interface Rooms {
  /** What the home view shows. */
  readonly home: Bounds;
  /** What it leaves free. */
  readonly insets: Insets;
  /** What any other fitted view leaves free: what lies over the map besides. */
  readonly room: Insets;
  /** Returns the camera that a stage needs, where nobody can push aside what covers a map; null elsewhere. */
  readonly frame: FrameCamera | null;
  /** Moves the home view out from under a headline that keeps its place. */
  readonly calm: (camera: MapCamera) => MapCamera;
}

/** Returns how the map's cameras keep clear of its edges and of what lies over it; its painter is told the same. */
export function useRooms(
  { scene, parts, isPlanned }: SceneOnMap,
  { painter, size, rootRef, isOpened }: Where,
): Rooms {
  const { all: covers, heads, kept, words } = useCovers(rootRef);
  useEffect(() => painter.setSize(size), [painter, size]);
  const { places, pipes, home: bounds, type, stage } = scene;
  const isStage = stage !== null;
  const form = formOf(scene);
  const inMargin = marginCountOf(scene);
  const division = useMemo(() => layoutMapFrame(size, inMargin, type, form), [size, inMargin, type, form]);
  const buttons = useMemo(
    () => (isOpened ? openedButtons(division, type) : covers),
    [isOpened, division, type, covers],
  );
  // In the place of a headline only what is written hides anything.
  const hiding = useMemo(() => buttons.filter(isNotIn(heads)), [buttons, heads]);
  useEffect(() => {
    // A name close to it would seem to be a part of it.
    const around = words.map((box) => grown(box, BESIDE_WORDS_PX * type));
    painter.setCovers(buttons, [...hiding.filter(isNotIn(words)), ...around]);
  }, [painter, buttons, hiding, words, type]);
  const { home, insets } = useMemo(
    () => homeView({ places, pipes, home: bounds, stage }, size, division),
    [places, pipes, bounds, stage, size, division],
  );
  const room = useMemo(() => {
    const [widest] = covers.length === 0 ? [] : freeRooms(size, covers);
    return widest === undefined ? division.insets : insetsOf(widest, size, AROUND_PX * type);
  }, [size, covers, division, type]);
  const { isStep = false } = useDisplay();
  const frame = useMemo((): FrameCamera | null => {
    if (!isStage || !isPlanned || size.width === 0) return null;
    return (asked: MapCamera, isAsked: boolean) => {
      const camera = isAsked && isStep ? stepCamera(scene, asked, size) : asked;
      return framedCamera(scene, parts, { camera, size, covers: hiding, words });
    };
  }, [isStage, isStep, scene, parts, isPlanned, size, hiding, words]);
  return { home, insets, room, frame, calm: useCalmHome(scene, size, insets, kept) };
}

const isNotIn = (boxes: readonly Box[]) => (box: Box) =>
  !boxes.some(
    ({ x, y, width, height }) => x === box.x && y === box.y && width === box.width && height === box.height,
  );
