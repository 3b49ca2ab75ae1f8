import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { describe, expect, it } from "vitest";
import { atlas, homeCamera, MAPS, pictureOf, sceneOf } from "../../../tests/fixtures/realMap.ts";
import { inView } from "./inView.ts";
import { layoutMapPicture, type MapPicture } from "./picture.ts";
import type { MapSize } from "./base/mercator.ts";
import { pointOn } from "./base/streamCourse.ts";

const SIZES: readonly MapSize[] = [
  { width: 1440, height: 620 },
  { width: 690, height: 600 },
  { width: 390, height: 470 },
  { width: 1920, height: 800 },
];

describe("names in the row below the map", () => {
  it("keep below their marks, which grow with the zoom", () => {
    const page = MAPS.find(({ width }) => width === 1440)!;
    const scene = sceneOf(1976, "da", page.type);
    const far = layoutMapPicture(
      scene,
      { camera: { zoom: 6.6, center: [10.6, 56.3] }, size: page },
      MAP_PARTS,
      null,
    );
    const near = layoutMapPicture(
      scene,
      { camera: homeCamera(scene, page), size: page },
      MAP_PARTS,
      far.memory,
    ).picture;
    expect(near.marginNames.size).toBe(1);
    expect(near.marginNames).toEqual(
      layoutMapPicture(scene, { camera: homeCamera(scene, page), size: page }, MAP_PARTS, null).picture
        .marginNames,
    );
  });
});

describe("layoutMapPicture on the real dataset", () => {
  it("gives every stream a course of numbers, from one end of the picture to the other", () => {
    for (const size of SIZES) {
      for (const dZoom of [0, 1, 2.5]) {
        const { streams } = pictureOf(sceneOf(2026), size, dZoom);
        expect(streams.map(({ streamId }) => streamId).toSorted()).toEqual(
          atlas.dataset.streams.map(({ id }) => id).toSorted(),
        );
        for (const course of streams) {
          for (const t of [0, 0.5, 1]) {
            const { x, y } = pointOn(course, t);
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          }
        }
      }
    }
  });

  it("names every partner of the first rank at every size", () => {
    for (const year of [1993, 2018, 2026]) {
      const scene = sceneOf(year);
      const chief = atlas.dataset.partners.filter(
        ({ id, rank, sites }) => rank === 1 && sites[0]?.lonLat != null && scene.shown.has(id),
      );
      expect(chief.length).toBeGreaterThan(3);
      for (const size of SIZES) {
        const { labels } = pictureOf(scene, size);
        const unnamed = chief.filter(({ id }) => !labels.has(`site ${id}`));
        expect(
          unnamed.map(({ id }) => id),
          `${year}, ${size.width}`,
        ).toEqual([]);
      }
    }
  });

  it("names the chosen partner, whichever it is, even on a phone", () => {
    const size = { width: 390, height: 448 };
    const scene = sceneOf(2026);
    for (const chosen of scene.shown) {
      const { labels, marginNames, nodes } = pictureOf({ ...scene, chosen }, size);
      const node = nodes.get(chosen);
      if (node === undefined) continue; // its place is not known
      const isNamed = labels.has(node.id) || marginNames.has(chosen);
      expect(isNamed, chosen).toBe(true);
    }
  }, 90_000);

  it("names both ends of a selected stream, whichever it is, on a phone too", () => {
    const scene = sceneOf(2018, "en");
    for (const size of SIZES.slice(1, 3)) {
      for (const { streamId, donor, receiver } of scene.streams.filter((one) =>
        scene.visible.has(one.streamId),
      )) {
        const { labels, nodes } = pictureOf({ ...scene, picked: new Set([streamId]) }, size);
        const unnamed = [donor, receiver].filter((id) => {
          const node = nodes.get(id);
          return node?.kind === "site" && !labels.has(node.id);
        });
        expect(unnamed, streamId).toEqual([]);
      }
    }
  }, 90_000);

  it("leaves no name out that it had when the map is moved a little", () => {
    const scene = sceneOf(2026);
    for (const size of SIZES) {
      const camera = homeCamera(scene, size);
      const before = layoutMapPicture(scene, { camera: camera, size: size }, MAP_PARTS, null);
      const [lon, lat] = camera.center;
      const after = layoutMapPicture(
        scene,
        { camera: { ...camera, center: [lon + 4e-5, lat] }, size: size },
        MAP_PARTS,
        before.memory,
      );
      const names = ({ labels }: MapPicture) => [...labels.keys()].filter((id) => /^(site|edge)/.test(id));
      const lost = names(before.picture).filter((id) => !after.picture.labels.has(id));
      expect(lost.length).toBeLessThan(3);
    }
  });

  it("leaves the map in the true direction: Aalborg above, the lake to the right", () => {
    const { nodes, frame } = pictureOf(sceneOf(2026), SIZES[0]!);
    const aalborg = nodes.get("cement-industry")!;
    const lake = nodes.get("lake-tisso")!;
    expect(aalborg).toMatchObject({ kind: "gate", y: frame.inner.y, facing: Math.PI / 2 });
    expect(lake).toMatchObject({ kind: "gate", x: frame.inner.x + frame.inner.width, facing: Math.PI });
    expect(nodes.get("farms")).toMatchObject({ kind: "margin" });
  });

  it("stands as one place from far away, with Aalborg where it is", () => {
    const { nodes, sizes } = pictureOf(sceneOf(2026), SIZES[0]!, -6.6);
    expect(sizes.level).toBe("country");
    expect(nodes.get("asnaes")).toBe(nodes.get("gyproc"));
    expect(nodes.get("asnaes")!.kind).toBe("group");
    expect(nodes.get("cement-industry")!.kind).toBe("site");
  });

  it("names the fjord on every page but a phone, where streams may leave no room, from the fjord to the harbour", () => {
    // In every year and language: tests/mapPictures/fjord.slow.ts.
    for (const [year, language] of [
      [1961, "da"],
      [1993, "en"],
      [2026, "da"],
    ] as const) {
      const scene = sceneOf(year, language);
      for (const size of SIZES.filter(({ width }) => width > 400)) {
        for (const dZoom of [-1.5, 0, 0.5]) {
          const { labels } = pictureOf(scene, size, dZoom);
          expect(labels.has("geo kalundborg-fjord")).toBe(true);
        }
      }
    }
  });

  it("shows none but the partners of drawn streams, however near it is, unless one is chosen", () => {
    const scene = sceneOf(1972);
    const ends = atlas.dataset.streams
      .filter(({ id }) => scene.visible.has(id))
      .flatMap(({ donor, receiver }) => [donor, receiver]);
    expect(ends.length).toBeGreaterThan(2);
    for (const dZoom of [-1.5, 0, 1, 2.5])
      expect(pictureOf(scene, SIZES[0]!, dZoom).seen).toEqual(new Set(ends));
  });

  it("draws Ny Vesthavn from its year on", () => {
    expect(pictureOf(sceneOf(2018), SIZES[0]!).features.has("ny-vesthavn")).toBe(false);
    expect(pictureOf(sceneOf(2019), SIZES[0]!).features.get("ny-vesthavn")).toMatch(/^M.+Z$/);
  });

  it("knows what is in view: close by fewer sites, and the ways off the map wherever it looks", () => {
    const scene = sceneOf(2026);
    const home = inView(pictureOf(scene, SIZES[0]!), scene.visible);
    const close = inView(pictureOf(scene, SIZES[0]!, 2.5), scene.visible);
    expect(close.sites.size).toBeGreaterThan(0);
    expect(close.sites.size).toBeLessThan(home.sites.size);
    expect(close.streams.size).toBeLessThan(home.streams.size);
    expect(close.gates.has("farms") && home.gates.has("farms")).toBe(true);
  });
});
