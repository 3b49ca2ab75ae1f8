import { contains } from "../../../layouts/geometry/box.ts";
import type { MapSize } from "../../../layouts/map/base/mercator.ts";
import { pointOn } from "../../../layouts/map/base/streamCourse.ts";
import type { MapPicture } from "../../../layouts/map/picture.ts";

/** Parts of a stream of which one is to be seen, the middle first. */
const ALONG = [0.5, 0.3, 0.7, 0.1, 0.9];
const NO_SIZE = { width: 0, height: 0 };

/** Returns how far the map must move for what has the focus to be on the screen, a site or some part of a stream. */
export function panToReveal(picture: MapPicture | null, id: string, size: MapSize) {
  const node = picture?.nodes.get(id);
  const course = picture?.streams.find(({ streamId }) => streamId === id);
  const points = node?.kind === "site" ? [node] : course ? ALONG.map((part) => pointOn(course, part)) : [];
  const [middle] = points;
  if (!picture || !middle || points.some((at) => contains(picture.frame.inner, { ...at, ...NO_SIZE })))
    return null;
  return { dx: size.width / 2 - middle.x, dy: size.height / 2 - middle.y };
}
