import { expect, it } from "vitest";
import { createSvgBasemap } from "./svgBasemap.ts";

it("shows nothing of its own accord, so that the coast of an unseen map stays unseen", () => {
  const basemap = createSvgBasemap({ center: [11, 55.6], zoom: 10 });
  const size = { width: 800, height: 600 };
  const written = () =>
    [basemap.element, ...basemap.element.querySelectorAll("*")].flatMap((element) => {
      const own = element.getAttribute("visibility");
      return own === null ? [] : [own];
    });
  for (const zoom of [6, 8, 10, 12, 14, 16, 10]) {
    basemap.setCamera({ center: [11, 55.6], zoom }, size);
    expect(
      written().every((value) => value === "hidden"),
      `at zoom ${zoom}`,
    ).toBe(true);
  }
  basemap.setCamera({ center: [11, 55.6], zoom: 16 }, size);
  expect(written(), "near by, the halo is no work for the browser").not.toEqual([]);
  basemap.setCamera({ center: [11, 55.6], zoom: 10 }, size);
  expect(written()).toEqual([]);
});
