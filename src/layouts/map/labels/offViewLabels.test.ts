import { MAP_PARTS } from "../../../../tests/fixtures/mapParts.ts";
import { describe, expect, it } from "vitest";
import { homeCamera, MAPS, sceneOf } from "../../../../tests/fixtures/realMap.ts";
import { layoutMapPicture } from "../picture.ts";
import type { MapCamera } from "../base/mercator.ts";
import { contains } from "../../geometry/box.ts";

const HARBOUR: MapCamera = { zoom: 14, center: [11.095, 55.663] };
const DESK = MAPS.find(({ width }) => width === 1440)!;

const namesOff = (page: typeof DESK, year: number, camera: MapCamera) => {
  const { picture } = layoutMapPicture(
    sceneOf(year, "en", page.type),
    { camera: camera, size: page },
    MAP_PARTS,
    null,
  );
  return { picture, names: [...picture.labels.values()].filter(({ id }) => id.startsWith("off ")) };
};

describe("a pipe that leaves the view", () => {
  it("says where it goes: in 1961 to the refinery, at the lower edge", () => {
    const { picture, names } = namesOff(DESK, 1961, HARBOUR);
    expect(names.map(({ id }) => id)).toEqual(["off site refinery"]);
    const { inner } = picture.frame;
    expect(names[0]!.y).toBeGreaterThan(inner.y + inner.height * 0.8);
  });

  it.each(MAPS)("says so within the map on a page of $page, and nothing where all is in view", (page) => {
    for (const year of [1976, 1993, 2010, 2026]) {
      const { picture, names } = namesOff(page, year, HARBOUR);
      const { inner } = picture.frame;
      const map = { x: 0, y: 0, width: page.width, height: inner.y + inner.height };
      for (const name of names) expect(contains(map, name), `${year} ${name.id}`).toBe(true);
      expect(namesOff(page, year, homeCamera(sceneOf(year, "en", page.type), page)).names).toEqual([]);
    }
  });
});
