import { afterEach, expect, it, vi } from "vitest";
import { frozenDataset } from "../../../../tests/fixtures/frozenDataset.ts";
import { MAP_PARTS } from "../../../../tests/fixtures/mapParts.ts";
import { sceneOn, stageSceneOf } from "../../../../tests/fixtures/realMap.ts";
import { mapContent } from "../../../layouts/map/places.ts";
import { homePlan } from "../../../layouts/map/pipes/homePlan.ts";
import { createAtlas } from "../../../model/atlas.ts";
import { createOverlayPainter } from "./overlayPainter.ts";

afterEach(() => vi.useRealTimers());

it("lays the map out anew for a camera that has moved, and not for one that says again where it stands", () => {
  const atlas = createAtlas(frozenDataset());
  const scene = sceneOn(atlas, mapContent(atlas, homePlan), { year: 1985, language: "en", type: 1 });
  const painter = createOverlayPainter();
  let frames = 0;
  painter.onPaint(() => frames++);
  const camera = { center: [11.08, 55.67], zoom: 12.5 } as const;
  painter.attach(document.createElement("div"));
  painter.setSize({ width: 900, height: 520 });
  painter.setCamera(camera);
  painter.setScene(scene, null);
  expect(frames).toBe(1);
  painter.setCamera({ ...camera, center: [...camera.center] });
  expect(frames).toBe(1);
  painter.setCamera({ ...camera, zoom: 12.6 });
  expect(frames).toBe(2);
});

it("seeks room for names once more when a hall's map is at rest, and only then", () => {
  vi.useFakeTimers();
  const painter = createOverlayPainter();
  const unnamed = () => {
    const { nodes, seen, labels } = painter.picture()!;
    return [...nodes].filter(([id, disc]) => seen.has(id) && !labels.has(disc.id)).length;
  };
  let frames = 0;
  painter.onPaint(() => frames++);
  painter.attach(document.createElement("div"));
  painter.setSize({ width: 1080, height: 793 });
  painter.setCamera({ center: [11.080899938794118, 55.66425022021032], zoom: 12.716823458031213 });
  const head = [{ x: 0, y: 0, width: 545, height: 217 }];
  painter.setCovers(head, head);
  const show = (year: number) =>
    painter.setScene(stageSceneOf({ year, language: "da", type: 2.00475 }), MAP_PARTS);
  for (const year of [2013, 2014, 2015]) show(year);
  expect(frames).toBe(3);
  expect(unnamed()).toBeGreaterThan(0);
  vi.runAllTimers();
  expect(frames).toBe(4);
  expect(unnamed()).toBe(0);
});
