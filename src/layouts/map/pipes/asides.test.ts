import { asidesFor } from "./asides.ts";
import { describe, expect, it } from "vitest";
import {
  homeCamera,
  type MapOnPage,
  MAPS,
  pictureOf,
  sceneOf,
  yearsOfChange,
} from "../../../../tests/fixtures/realMap.ts";
import { fanOffsets } from "../base/nodes.ts";
import type { MapPicture } from "../picture.ts";
import { distanceTo } from "../../geometry/line.ts";
import { DIAMOND } from "../base/nodeEdge.ts";
import { homeWidthPx, markSizes } from "../base/markSizes.ts";

/**
 * Of a trunk on the edge of a mark that it does not join, in px: on low pages there is no more room, and on a phone on its
 * side, whose map is lower than it is drawn for, some pass behind half of a mark.
 */
const mostPx = ({ height }: MapOnPage) => (height < 320 ? 12 : height < 560 ? 3.8 : 1.6);

const YEARS = yearsOfChange().map((year) => sceneOf(year));
const ENDS = new Map(YEARS[0]!.streams.map(({ streamId, donor, receiver }) => [streamId, [donor, receiver]]));

/** Streams and the marks that they run over in any year without joining them, in words. Places are those of all years. */
function runOverIn({ nodes, streams, sizes }: MapPicture, most: number): string[] {
  const faults = new Set<string>();
  for (const { streamId, points, tip } of streams) {
    const own = ENDS.get(streamId)!.map((id) => nodes.get(id)!.id);
    const line = [...points, tip];
    for (const node of new Set(nodes.values())) {
      if (own.includes(node.id)) continue;
      const reach = node.radius * (node.facing === null ? 1 : DIAMOND / Math.SQRT2);
      const away = Math.min(...line.slice(1).map((to, i) => distanceTo([line[i]!, to], node)));
      const depth = reach + sizes.strokePx / 2 - away;
      const isSeen = YEARS.some(
        ({ visible, shown }) => visible.has(streamId) && node.partnerIds.some((id) => shown.has(id)),
      );
      if (depth > most && isSeen) faults.add(`${streamId} over ${node.id} by ${depth.toFixed(1)}`);
    }
  }
  return [...faults];
}

describe.each(MAPS)("sites and pipes at home on a page of $page", (page: MapOnPage) => {
  it("has no stream over the mark of a partner that it does not join, in any year", () => {
    expect(runOverIn(pictureOf(sceneOf(2026, "da", page.type), page), mostPx(page))).toEqual([]);
  });
});

describe("asidesFor", () => {
  const known = new Map();
  const page = MAPS[2]!;
  const scene = sceneOf(2026);
  const home = homeCamera(scene, page).zoom;
  const aside = (zoom: number) => {
    const fan = fanOffsets(scene.places, scene.home, zoom, markSizes(homeWidthPx(scene.home, zoom)));
    const moved = asidesFor({ plan: scene.pipes!, scene, zoom, type: 1, digitPx: 0 }, fan, known);
    return new Map(
      [...fan].map(([id, { x, y }]) => [id, { x: moved.get(id)!.x - x, y: moved.get(id)!.y - y }]),
    );
  };

  it("lets sites glide while the map zooms", () => {
    let before = aside(home - 0.5);
    for (let zoom = home - 0.48; zoom < home + 2; zoom += 0.02) {
      const now = aside(zoom);
      for (const [id, { x, y }] of now) {
        const from = before.get(id)!;
        expect(Math.hypot(x - from.x, y - from.y), `${id} at ${zoom}`).toBeLessThan(5);
      }
      before = now;
    }
  });

  it("moves no site where all stand as one", () => {
    for (const { x, y } of aside(9).values()) expect(Math.hypot(x, y)).toBe(0);
  });
});
