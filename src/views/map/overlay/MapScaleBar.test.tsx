import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import type { MapPicture } from "../../../layouts/map/picture.ts";
import { MapScaleBar } from "./MapScaleBar.tsx";
import { createOverlayPainter, type OverlayPainter } from "./overlayPainter.ts";

it("is not seen before a frame of the map says where it stands", () => {
  let paint: Parameters<OverlayPainter["onPaint"]>[0] = () => {};
  const painter = {
    ...createOverlayPainter(),
    onPaint: (listener: typeof paint) => {
      paint = listener;
      return () => {};
    },
  };
  renderAtlas(<MapScaleBar painter={painter} />);
  const scale = screen.getByText("N").closest(".map-scale");
  expect(scale).not.toBeVisible();
  act(() =>
    paint({
      scale: { meters: 1000, widthPx: 75 },
      frame: { scaleBar: { x: 8, y: 298, width: 150, height: 30 } },
    } as MapPicture),
  );
  expect(scale).toBeVisible();
  expect(scale).toHaveStyle({ transform: "translate(8px, 298px)" });
  expect(scale).toHaveTextContent("1 km");
});
