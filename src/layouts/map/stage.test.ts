import { describe, expect, it } from "vitest";
import {
  atlas,
  homeCamera,
  type Language,
  stageSceneOf,
  yearsOfChange,
} from "../../../tests/fixtures/realMap.ts";
import type { GroupedScene } from "./composeScene.ts";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { rowOf } from "./base/bays.ts";
import { layoutMapPicture, type MapPicture } from "./picture.ts";

/** The boxes that the map has in halls and on stages, with the type that they have there. */
const HALLS = [
  { what: "hall", width: 1920, height: 780, type: 2 },
  { what: "tall hall", width: 1080, height: 735, type: 2 },
  { what: "small hall", width: 1366, height: 555, type: 1.42 },
  { what: "stage", width: 1920, height: 830, type: 1.755 },
];
const { mapFeatures } = atlas.dataset;
const UPWARDS = -Math.PI / 2;
const LANGUAGES: readonly Language[] = ["da", "en"];

interface Case {
  readonly at: string;
  readonly scene: GroupedScene;
  readonly picture: MapPicture;
}

const CASES: readonly Case[] = HALLS.flatMap(({ what, type, ...size }) =>
  yearsOfChange().flatMap((year, i) => {
    const language = LANGUAGES[i % 2] ?? "da";
    const scene = stageSceneOf({ year, language, type });
    const view = { camera: homeCamera(scene, size), size };
    const { picture } = layoutMapPicture(scene, view, MAP_PARTS, null);
    return [{ at: `${what} ${year} ${language}`, scene, picture }];
  }),
);

const seenOf = ({ nodes, seen }: MapPicture) => [...nodes].filter(([id]) => seen.has(id));

describe("the map in a hall, in every year", () => {
  it("names every partner that it draws, and draws only those with a stream", () => {
    const drawn = CASES.flatMap(({ at, scene, picture }) => {
      const ends = new Set(
        scene.streams.flatMap(({ streamId, donor, receiver }) =>
          scene.visible.has(streamId) ? [donor, receiver] : [],
        ),
      );
      return seenOf(picture).map(([id, { id: label }]) => ({
        at: `${at}: ${id}`,
        isNamed: picture.labels.has(label),
        hasStream: ends.has(id),
      }));
    });
    expect(drawn.length).toBeGreaterThan(500);
    expect(drawn.filter(({ isNamed, hasStream }) => !isNamed || !hasStream)).toEqual([]);
  });

  it("has room for its number in every disc", () => {
    const sites = CASES.flatMap(({ picture }) => seenOf(picture).filter(([, { kind }]) => kind === "site"));
    expect(sites.length).toBeGreaterThan(500);
    // A figure of 28 px is half as wide; its ring is of 3 px.
    expect(Math.min(...sites.map(([, { radius }]) => radius))).toBeGreaterThan(12);
  });

  it("draws railway, station and harbour only where their names stand", () => {
    const features = CASES.flatMap(({ picture }) =>
      [...picture.features.keys()].map((id) => picture.labels.has(`feature ${id}`)),
    );
    expect(features.length).toBeGreaterThan(20);
    expect(features).not.toContain(false);
  });

  it("stands gates in bays and on paper, and writes no name across the edge of it", () => {
    let [gates, rows] = [0, 0];
    for (const { at, picture } of CASES) {
      const { labels, frame, bays } = picture;
      const seen = new Map(seenOf(picture).map(([, node]) => [node.id, node]));
      const directed = [...seen.values()].filter(({ kind, facing }) => kind === "gate" && facing !== UPWARDS);
      expect(bays.match(/A/g) ?? [], at).toHaveLength(directed.length);
      gates += directed.length;
      const row = rowOf([...seen.values()], frame.size);
      if (row === null) continue;
      rows++;
      const wrong = [...labels].filter(([id, { y, height }]) => {
        const isOfGround = /^(geo|feature|site) /.test(id);
        return y + height > row.y && (y < row.y || isOfGround);
      });
      expect(wrong, at).toEqual([]);
    }
    expect([gates > 200, rows > 100]).toEqual([true, true]);
  });

  it("draws a station only where its railway is drawn, and names none that is not", () => {
    const stations = mapFeatures.filter(({ shape }) => shape.form === "point").map(({ id }) => id);
    const railways = mapFeatures.filter(({ shape }) => shape.form === "line").map(({ id }) => id);
    expect([stations.length, railways.length]).toEqual([2, 1]);
    const drawn = CASES.flatMap(({ at, picture: { features, labels } }) =>
      stations
        .filter((id) => features.has(id) || labels.has(`feature ${id}`))
        .map((id) => ({ at: `${at}: ${id}`, isOnLine: railways.some((line) => features.has(line)) })),
    );
    expect(drawn.filter(({ isOnLine }) => !isOnLine)).toEqual([]);
  });
});

describe("the map in a hall from far off", () => {
  const size = { width: 1920, height: 780 };
  const scene = stageSceneOf(
    { year: 2018, language: "en", type: 2 },
    { kind: "stream", id: "surface-water-tisso-refinery" },
  );
  const home = homeCamera(scene, size);
  const at = (dZoom: number) =>
    layoutMapPicture(scene, { camera: { ...home, zoom: home.zoom + dZoom }, size }, MAP_PARTS, null).picture;

  it("draws only the ends of what it is about", () => {
    expect(at(0).seen.size).toBeGreaterThan(15);
    expect([...at(-2).seen].toSorted()).toEqual(["lake-tisso", "refinery"]);
  });

  it("draws it as boldly as at home: it is all that a hall sees", () => {
    for (const dZoom of [-1.5, -2, -3]) expect(at(dZoom).sizes.strokePx, String(dZoom)).toBeGreaterThan(6);
  });
});
