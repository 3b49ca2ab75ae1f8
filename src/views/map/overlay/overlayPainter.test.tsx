import { expect, it } from "vitest";
import { frozenDataset } from "../../../../tests/fixtures/frozenDataset.ts";
import { sceneOn } from "../../../../tests/fixtures/realMap.ts";
import { mapContent } from "../../../layouts/map/places.ts";
import { homePlan } from "../../../layouts/map/pipes/homePlan.ts";
import { createAtlas } from "../../../model/atlas.ts";
import { createOverlayPainter } from "./overlayPainter.ts";

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
