import type { Box } from "../../geometry/box.ts";
import { plateOf } from "../base/extent.ts";
import { formOf, layoutMapFrame, type MapFrame, marginCountOf, SCALE_BAR_MAX_PX } from "../base/frame.ts";
import { type GridLine, layoutMapGraticule } from "../base/graticule.ts";
import { homeWidthPx, markSizes, type MarkSizes } from "../base/markSizes.ts";
import { fitCamera, type MapCamera, type MapSize, type Projection, projectionOf } from "../base/mercator.ts";
import { layoutMapScale, type MapScale } from "../base/scale.ts";
import type { FeatureText, MapScene } from "../base/scene.ts";

/** Where the map looks, and the room that it has. */
export interface MapViewport {
  readonly camera: MapCamera;
  readonly size: MapSize;
  /** What lies over the map; nothing if not given. */
  readonly covers?: readonly Box[];
  /** What of it hides what lies below; all if not given. */
  readonly hiding?: readonly Box[];
  /** Whether room is sought for every name, however long that takes: for a picture at rest. */
  readonly isPatient?: boolean;
}

/** What follows from scene and camera alone, before anything is placed. */
export interface FrameStep {
  readonly projection: Projection;
  readonly frame: MapFrame;
  readonly sizes: MarkSizes;
  /** Names stand inside it. */
  readonly labelFrame: Box;
  readonly grid: readonly GridLine[];
  /** Frame of the whole map, null while its end is out of view. */
  readonly plate: Box | null;
  /** Drawn features that are due at this zoom. */
  readonly features: readonly FeatureText[];
  readonly scale: MapScale;
  /** Whether the camera stands so far off that the home view is a small part of the picture. */
  readonly isFar: boolean;
  /** Whether it stands so close that what leaves the place would be led to gates amid its sites. */
  readonly isNear: boolean;
}

const LABEL_EDGE_PX = 4; // from the edge of the picture to a name
const LABEL_FOOT_PX = 16; // from the row below the map to a name

/** Returns the size of the type that marks grow with: the sizes of a stage are those of its map, which fills the screen. */
export const markType = ({ stage, type }: MapScene): number => (stage === null ? type : 1);

const NO_COVERS: readonly Box[] = []; // the same one in all frames
const FAR_ZOOM = 1; // out of the home view
const NEAR_ZOOM = 0.25; // into it
const FIGURE_PX = { desk: 15, stage: 16 }; // with the ring around it, at the size of the desk's type

/** Returns the size of figures that every disc holds: nobody asks what a bare one means. */
export const digitPx = ({ stage, type }: MapScene): number =>
  type * (stage === null ? FIGURE_PX.desk : FIGURE_PX.stage);

const isFarAt = (zoom: number, homeZoom: number): boolean => zoom < homeZoom - FAR_ZOOM;

/**
 * Returns the sizes of marks at a zoom. A stage that is about some streams draws those alone from far off: they are as bold as in the
 * home view, for they are all that a hall sees.
 */
function sizesAt(scene: MapScene, zoom: number, homeZoom: number): MarkSizes {
  const sizesOf = (at: number) => markSizes(homeWidthPx(scene.home, at), markType(scene), digitPx(scene));
  const sizes = sizesOf(zoom);
  return scene.stage?.isSelective === true && isFarAt(zoom, homeZoom)
    ? { ...sizesOf(homeZoom), level: sizes.level, gapPx: sizes.gapPx }
    : sizes;
}

/** Step 1: how the picture is divided, and how large things are in it. */
export function frameStep(
  scene: MapScene,
  { camera, size, covers = NO_COVERS, hiding = covers }: MapViewport,
): FrameStep {
  const projection = projectionOf(camera, size);
  const inMargin = marginCountOf(scene);
  const frame = { ...layoutMapFrame(size, inMargin, scene.type, formOf(scene)), covers, hiding };
  // Larger letters need more air around them.
  const edgePx = LABEL_EDGE_PX * (scene.stage === null ? 1 : scene.type);
  const homeZoom = fitCamera(scene.home, size, frame.insets, Infinity).zoom;
  return {
    projection,
    frame,
    sizes: sizesAt(scene, camera.zoom, homeZoom),
    labelFrame: {
      x: edgePx,
      y: LABEL_EDGE_PX,
      width: size.width - 2 * edgePx,
      // On a stage those in the row below are named above their ports, which lie at the lower edge.
      height:
        scene.stage === null
          ? frame.inner.y + frame.inner.height - LABEL_FOOT_PX
          : size.height - 2 * LABEL_EDGE_PX,
    },
    grid: layoutMapGraticule(projection, size, scene.type),
    plate: plateOf(scene.extent, projection, size),
    features: scene.features.filter(({ minZoom }) => camera.zoom >= minZoom),
    isFar: isFarAt(camera.zoom, homeZoom),
    isNear: camera.zoom > homeZoom + NEAR_ZOOM,
    scale: layoutMapScale(projection.pxPerMeter(camera.center[1]), SCALE_BAR_MAX_PX),
  };
}
