import type { Family } from "../../dataset/schema/stream.ts";
import { CORRIDOR_PARTS } from "./steps/corridorParts.ts";
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
      CORRIDOR_PARTS,
      null,
    );
    const near = layoutMapPicture(
      scene,
      { camera: homeCamera(scene, page), size: page },
      CORRIDOR_PARTS,
      far.memory,
    ).picture;
    expect(near.marginNames.size).toBe(1);
    expect(near.marginNames).toEqual(
      layoutMapPicture(scene, { camera: homeCamera(scene, page), size: page }, CORRIDOR_PARTS, null).picture
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
    for (const size of SIZES) {
      const { labels, keyNames } = pictureOf(sceneOf(2026), size);
      const chief = atlas.dataset.partners.filter((p) => p.rank === 1 && p.sites[0]?.lonLat != null);
      expect(chief.length).toBeGreaterThan(3);
      expect(
        chief.filter((p) => !labels.has(`site ${p.id}`) && !keyNames.has(p.id)).map((p) => p.id),
      ).toEqual([]);
    }
  });

  it("names the chosen partner, whichever it is, even on a phone", () => {
    const size = { width: 390, height: 448 };
    const scene = sceneOf(2026);
    for (const chosen of scene.shown) {
      const { labels, keyNames, marginNames, nodes } = pictureOf({ ...scene, chosen }, size);
      const node = nodes.get(chosen);
      if (node === undefined) continue; // its place is not known
      const isNamed = labels.has(node.id) || keyNames.has(chosen) || marginNames.has(chosen);
      expect(isNamed, chosen).toBe(true);
    }
  }, 30_000);

  it("leaves no name out that it had when the map is moved a little", () => {
    const scene = sceneOf(2026);
    for (const size of SIZES) {
      const camera = homeCamera(scene, size);
      const before = layoutMapPicture(scene, { camera: camera, size: size }, CORRIDOR_PARTS, null);
      const [lon, lat] = camera.center;
      const after = layoutMapPicture(
        scene,
        { camera: { ...camera, center: [lon + 4e-5, lat] }, size: size },
        CORRIDOR_PARTS,
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

  it("shows partners without a stream only as quiet members, and only where the map is closest", () => {
    const scene = sceneOf(1972);
    const close = pictureOf(scene, SIZES[0]!, 1);
    const far = pictureOf(scene, SIZES[0]!, -1.5);
    expect(close.sizes.level).toBe("harbour");
    expect(close.seen.has("novo-nordisk")).toBe(true);
    expect(far.seen.has("novo-nordisk")).toBe(false);
    for (const { seen, nodes } of [close, far]) {
      const idle = [...seen].filter((id) => !scene.shown.has(id));
      expect(idle.filter((id) => nodes.get(id)?.kind !== "site")).toEqual([]);
      expect(seen.has("cement-industry")).toBe(false);
    }
  });

  it("has no quiet disc for a member whose streams a filter hides: it would say that they have not begun", () => {
    const quietIn = (families: readonly Family[]) => sceneOf(1993, "da", 1, families).quiet;
    // Gyproc takes gypsum and gas, but no water; nothing of Unibio had begun.
    expect(quietIn([]).has("gyproc")).toBe(true);
    expect(quietIn(["water"]).has("gyproc")).toBe(false);
    const idle = [...quietIn(["water"])];
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.every((id) => quietIn([]).has(id))).toBe(true);
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
