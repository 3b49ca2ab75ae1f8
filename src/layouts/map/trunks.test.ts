import { describe, expect, it } from "vitest";
import { pictureOf, sceneOf } from "../../../tests/fixtures/realMap.ts";
import { layoutMapPicture } from "./picture.ts";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { homeCamera } from "../../../tests/fixtures/realMap.ts";
import type { CoursePart, MapStream } from "./base/streamCourse.ts";
import { type DrawnStream, layoutTrunks, type TrunkKind } from "./trunks.ts";

const part = (key: string, isNeck = false): CoursePart => ({ key, d: `M${key}`, isNeck, hasCue: !isNeck });

/** A stream over the pieces of these names, of which the last is its neck. */
function stream(streamId: string, ...keys: string[]): MapStream {
  const parts = keys.map((key, i) => part(key, i === keys.length - 1));
  const points = [
    { x: 0, y: 0 },
    { x: 90, y: 0 },
  ];
  return { streamId, d: "", parts, points, tip: { x: 100, y: 0 }, lengthPx: 90, letterAt: 0.5 };
}
const energy = (kind: TrunkKind, count = 1): DrawnStream => ({ family: "energy", kind, count });
const widths = (trunks: ReturnType<typeof layoutTrunks>) =>
  trunks.flatMap(({ strokes }) =>
    strokes.map(({ kind, widthPx, d }) => `${kind} ${Number(widthPx.toFixed(1))} ${d}`),
  );

describe("trunks", () => {
  const streams = [stream("a", "1", "2", "x"), stream("b", "1", "3", "y"), stream("c", "1", "2", "x")];

  it("are drawn once where streams of a family share a piece, as wide as they are many", () => {
    const drawn = new Map(["a", "b", "c"].map((id) => [id, energy("pipe")]));
    const trunks = layoutTrunks(streams, drawn, 10);
    expect(widths(trunks).toSorted()).toEqual([
      "pipe 10 M3",
      "pipe 10 My",
      "pipe 13.2 M2",
      "pipe 13.2 Mx",
      "pipe 16.4 M1",
    ]);
    expect(trunks[0]!.heads).toHaveLength(2);
  });

  it("grow in four steps, also by a pipe that stands for several streams", () => {
    const at = (count: number) =>
      layoutTrunks([stream("a", "1", "x")], new Map([["a", energy("pipe", count)]]), 10)[0]!.strokes[0]!
        .widthPx;
    expect([1, 2, 3, 4, 5, 40].map((n) => Number(at(n).toFixed(1)))).toEqual([
      10, 13.2, 16.4, 16.4, 18.8, 18.8,
    ]);
  });

  it("have what runs inside what does not, and an arrowhead two and a half times as wide at the receiver", () => {
    const drawn = new Map([
      ["a", energy("pipe")],
      ["c", energy("outline")],
    ]);
    const [trunk] = layoutTrunks(streams, drawn, 10);
    expect(trunk!.strokes.map(({ kind, isNeck }) => `${kind} ${isNeck}`)).toEqual([
      "outline false",
      "outline true",
      "pipe false",
      "pipe true",
    ]);
    const [outline, , pipe] = trunk!.strokes;
    expect(outline!.widthPx).toBeGreaterThan(pipe!.widthPx + 5);
    expect(pipe!.cue).not.toBe("");
    expect(outline!.cue, "the cue lies in the innermost").toBe("");
    expect(trunk!.heads).toEqual([{ kind: "pipe", d: "M100 0L69.6 16.5L69.6 -16.5Z" }]);
  });

  it("keep families apart, draw nothing that is not asked for, and have a head at the end of what has ended too", () => {
    const drawn = new Map<string, DrawnStream>([
      ["a", energy("ghost")],
      ["b", { family: "water", kind: "pipe", count: 1 }],
    ]);
    const trunks = layoutTrunks(streams, drawn, 10);
    const headsOf = ({ family, heads }: (typeof trunks)[number]) =>
      `${family} ${heads.map(({ kind }) => kind)}`;
    expect(trunks.map(headsOf)).toEqual(["water pipe", "energy ghost"]);
    expect(layoutTrunks(streams, new Map(), 10)).toEqual([]);
  });
});

describe("the lanes of the real map", () => {
  const size = { width: 1440, height: 606 };

  it("are one for each family in every corridor, whatever the year", () => {
    const scene = sceneOf(2018);
    for (const lanes of scene.pipes!.tracks) expect(new Set(lanes).size).toBe(lanes.length);
    expect(new Set(scene.pipes!.tracks.flat())).toEqual(new Set(["energy", "water", "material"]));
    expect(pictureOf(sceneOf(1972), size).streams).toEqual(pictureOf(scene, size).streams);
  });

  it("make room for the streams of what is selected, each on its own", () => {
    const scene = sceneOf(2018);
    const picked = new Set(scene.streams.slice(0, 3).map(({ streamId }) => streamId));
    const { picture } = layoutMapPicture(
      { ...scene, picked },
      { camera: homeCamera(scene, size), size },
      MAP_PARTS,
      null,
    );
    const own = picture.streams.filter(({ streamId }) => picked.has(streamId));
    expect(new Set(own.map(({ d }) => d)).size).toBe(3);
    const keys = (one: MapStream) => one.parts.map(({ key }) => key);
    const others = new Set(picture.streams.filter((one) => !own.includes(one)).flatMap(keys));
    for (const one of own) expect(keys(one).filter((key) => others.has(key))).toEqual([]);
  });
});
