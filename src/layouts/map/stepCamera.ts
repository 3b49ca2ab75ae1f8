import { type Box, holds } from "../geometry/box.ts";
import { formOf, layoutMapFrame, marginCountOf } from "./base/frame.ts";
import { boundsOf, fitCamera, type MapCamera, type MapSize, projectionOf } from "./base/mercator.ts";
import type { MapScene } from "./base/scene.ts";
import { AROUND_PX, insetsOf } from "./framing.ts";

/** The map of the stage for which the cameras of steps are chosen: that of a hall's projector, 1920 × 1080, and its type. */
const MADE_FOR = { width: 1920, height: 838, type: 1.755 };
const CLEAR_PX = 4; // so that what is fitted into a room is in it

/**
 * Returns the camera of a step as a map of this size needs it: all sites that stand whole in the picture that the step was
 * made for stand whole in this one, which is lower or narrower; so the camera asked for, or one from further off. What is
 * selected has its own way into sight, `framedCamera`.
 */
export function stepCamera(scene: MapScene, camera: MapCamera, size: MapSize): MapCamera {
  const { places, shown, picked, chosen, type } = scene;
  if (picked.size > 0 || chosen !== null) return camera;
  const madeFor = roomOf(scene, MADE_FOR, MADE_FOR.type);
  const room = roomOf(scene, size, type);
  const made = projectionOf(camera, MADE_FOR);
  const meant = places.flatMap(({ partnerId, lonLat }) =>
    lonLat !== null && shown.has(partnerId) && holds(madeFor, made.project(lonLat)) ? [lonLat] : [],
  );
  const here = projectionOf(camera, size);
  const bounds = boundsOf(meant);
  if (bounds === null || meant.every((site) => holds(room, here.project(site)))) return camera;
  return fitCamera(bounds, size, insetsOf(room, size, CLEAR_PX * type), camera.zoom);
}

/** The part of a picture in which a site stands whole and has its name: above the row of those without a place. */
function roomOf(scene: MapScene, size: MapSize, type: number): Box {
  const { inner } = layoutMapFrame(size, marginCountOf(scene), type, formOf(scene));
  const around = AROUND_PX * type;
  return {
    x: around,
    y: around,
    width: Math.max(size.width - 2 * around, 1),
    height: Math.max(inner.y + inner.height - around, 1),
  };
}
