import { describe, expect, it } from "vitest";
import { MAPS, pictureOf, sceneOf } from "../../../tests/fixtures/realMap.ts";

const PAGES = [...MAPS, { page: "embed of 320", width: 320, height: 410, type: 1 }];
const ROOM_PX = 8.6; // around a figure of 14 px in its ring

describe.each(PAGES)("the discs on a map of $page", (page) => {
  it.each([0, 1, 2])("have room for their number %i zoom levels nearer than home", (nearer) => {
    const scene = sceneOf(2018, "en", page.type);
    const { nodes } = pictureOf(scene, page, nearer);
    const sites = [...nodes.values()].filter(({ kind }) => kind === "site");
    expect(sites.length).toBeGreaterThan(5);
    expect(Math.min(...sites.map(({ radius }) => radius))).toBeGreaterThan(ROOM_PX * page.type);
  });
});
