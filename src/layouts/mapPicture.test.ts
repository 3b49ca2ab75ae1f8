import { beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../scripts/data-load.ts";
import { parseDataset } from "../dataset/parse.ts";
import { type Atlas, createAtlas } from "../model/atlas.ts";
import { graphOfYear } from "../model/filter.ts";
import { layoutMapFrame, overlaps } from "./mapFrame.ts";
import { inView } from "./mapInView.ts";
import { type MapContent, mapContent } from "./mapPlaces.ts";
import { layoutMapPicture, type MapPicture } from "./mapPicture.ts";
import type { MapScene } from "./mapScene.ts";
import { splitInTwo } from "./splitInTwo.ts";
import { pointOn } from "./mapStreams.ts";
import { fitCamera, type MapSize } from "./mercator.ts";

const SIZES: readonly MapSize[] = [
  { width: 1440, height: 620 },
  { width: 690, height: 600 },
  { width: 390, height: 470 },
  { width: 1920, height: 800 },
];
const LETTER_PX = 7.6;

let atlas: Atlas;
let content: MapContent;
beforeAll(() => {
  const root = new URL("../../", import.meta.url).pathname;
  const parsed = parseDataset(loadDataset(`${root}data/kalundborg`, root).dataset);
  if (!parsed.ok) throw new Error(parsed.problems.map((p) => `${p.code} ${p.path.join("/")}`).join("\n"));
  atlas = createAtlas(parsed.dataset);
  content = mapContent(atlas);
});

function sceneOf(year: number, language: "da" | "en" = "da"): MapScene {
  const graph = graphOfYear(atlas, year, { families: [], states: [], partners: [] });
  const { meta, partners, mapLabels, mapFeatures } = atlas.dataset;
  const width = (text: string) => text.length * LETTER_PX;
  const sizes = (text: string) => {
    const lines = splitInTwo(text, width);
    const wrapped = lines === null ? null : { width: Math.max(...lines.map(width)), height: 40 };
    return { width: width(text), height: 20, wrapped };
  };
  return {
    ...content,
    home: meta.map.view,
    extent: meta.map.extent,
    shown: graph.partnerIds,
    quiet: new Set(partners.filter(({ kind }) => kind === "member").map(({ id }) => id)),
    visible: graph.visibleIds,
    lettered: new Map(graph.visible.map(({ stream }) => [stream.id, 1])),
    siteTexts: new Map(
      partners.map((p) => {
        const name = p.names.at(-1)!;
        const { width: namePx, wrapped } = sizes((name.short ?? name.name)[language]);
        return [p.id, { namePx, wrappedPx: wrapped?.width ?? null, makesPx: width(p.makes[language]) }];
      }),
    ),
    groupPx: width(meta.title[language]),
    geoTexts: mapLabels.map((label) => ({
      ...label,
      ...sizes(label.name[language]),
      points: [label.lonLat, ...label.also],
    })),
    features: mapFeatures
      .filter(({ from }) => (from.year ?? 0) <= year)
      .map((feature) => ({ ...feature, ...sizes(feature.name[language]) })),
    type: 1,
    stage: null,
  };
}

function pictureOf(scene: MapScene, size: MapSize, dZoom = 0): MapPicture {
  const inMargin = scene.places.filter((p) => p.marginIndex !== null).length;
  const camera = fitCamera(scene.home, size, layoutMapFrame(size, inMargin).insets, 16);
  return layoutMapPicture(scene, { ...camera, zoom: camera.zoom + dZoom }, size, null).picture;
}

describe("layoutMapPicture on the real dataset", () => {
  it("puts every site and stream in the same place in every year", () => {
    const size = SIZES[0]!;
    const first = pictureOf(sceneOf(1961), size);
    for (const year of [1972, 1993, 2012, 2021, 2026]) {
      const picture = pictureOf(sceneOf(year), size);
      expect(picture.streams).toEqual(first.streams);
      expect(picture.nodes).toEqual(first.nodes);
    }
  });

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

  it("never lets two names, or a name and a disc, overlap, in any year, size, zoom and language", () => {
    let count = 0;
    for (const language of ["da", "en"] as const) {
      for (const year of [1961, 1972, 1993, 2008, 2026]) {
        const scene = sceneOf(year, language);
        for (const size of SIZES) {
          for (const dZoom of [-6, -3, 0, 1.5, 3]) {
            const { labels, nodes, seen } = pictureOf(scene, size, dZoom);
            const boxes = [...labels.values()];
            count += boxes.length;
            for (const [i, a] of boxes.entries()) {
              expect(boxes.slice(i + 1).filter((b) => overlaps(a, b))).toEqual([]);
              const covered = [...nodes.values()].filter(
                (node) =>
                  node.partnerIds.some((id) => seen.has(id)) &&
                  Math.hypot(
                    Math.max(a.x - node.x, 0, node.x - a.x - a.width),
                    Math.max(a.y - node.y, 0, node.y - a.y - a.height),
                  ) < node.radius,
              );
              expect(covered.map(({ id }) => id)).toEqual([]);
            }
          }
        }
      }
    }
    expect(count).toBeGreaterThan(500);
  }, 60_000);

  it("names every partner of the first rank at every size", () => {
    for (const size of SIZES) {
      const { labels } = pictureOf(sceneOf(2026), size);
      const chief = atlas.dataset.partners.filter((p) => p.rank === 1 && p.sites[0]?.lonLat != null);
      expect(chief.length).toBeGreaterThan(3);
      expect(chief.filter((p) => !labels.has(`site ${p.id}`)).map((p) => p.id)).toEqual([]);
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
    const { nodes, measures } = pictureOf(sceneOf(2026), SIZES[0]!, -6.6);
    expect(measures.level).toBe("country");
    expect(nodes.get("asnaes")).toBe(nodes.get("gyproc"));
    expect(nodes.get("asnaes")!.kind).toBe("group");
    expect(nodes.get("cement-industry")!.kind).toBe("site");
  });

  it("names the fjord at every size, from the fjord to the harbour, in every year and language", () => {
    for (const language of ["da", "en"] as const) {
      for (const year of [1961, 1972, 1993, 2018, 2026]) {
        const scene = sceneOf(year, language);
        for (const size of SIZES) {
          for (const dZoom of [-1.5, 0, 0.5]) {
            expect(pictureOf(scene, size, dZoom).labels.has("geo kalundborg-fjord")).toBe(true);
          }
        }
      }
    }
  }, 60_000);

  it("shows partners without a stream only as quiet members, and only where the map is closest", () => {
    const scene = sceneOf(1972);
    const close = pictureOf(scene, SIZES[0]!, 1);
    const far = pictureOf(scene, SIZES[0]!, -1.5);
    expect(close.measures.level).toBe("harbour");
    expect(close.seen.has("novo-nordisk")).toBe(true);
    expect(far.seen.has("novo-nordisk")).toBe(false);
    for (const { seen, nodes } of [close, far]) {
      const idle = [...seen].filter((id) => !scene.shown.has(id));
      expect(idle.filter((id) => nodes.get(id)?.kind !== "site")).toEqual([]);
      expect(seen.has("cement-industry")).toBe(false);
    }
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
