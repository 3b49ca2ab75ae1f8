import { describe, expect, it } from "vitest";
import { pictureOf, sceneOf, stageSceneOf } from "../../../tests/fixtures/realMap.ts";
import type { GroupedScene } from "./composeScene.ts";

const PAGES = [
  { page: "1440x900", width: 1440, height: 638, type: 1, isStage: false },
  { page: "1366x768", width: 911, height: 540, type: 1, isStage: false },
  { page: "390x844", width: 390, height: 518, type: 1, isStage: false },
  { page: "hall", width: 1920, height: 774, type: 2, isStage: true },
  { page: "stage", width: 1280, height: 838, type: 1.755, isStage: true },
];

const SHORTEST = 6; // pipes: where a letter finds no room

/** The scene of a year with one of its shortest streams selected, by that stream. */
function scenesOf(page: (typeof PAGES)[number], year: number): [string, GroupedScene][] {
  const { isStage, type } = page;
  const scene = sceneOf(year, "en", type);
  const lengths = new Map(pictureOf(scene, page).streams.map((one) => [one.streamId, one.lengthPx]));
  const length = ({ streamId }: { readonly streamId: string }) => lengths.get(streamId) ?? Infinity;
  const shortest = scene.groups.toSorted((a, b) => length(a) - length(b)).slice(0, SHORTEST);
  return shortest.map(({ streamId, streams }) => {
    const id = streams[0]!.stream.id;
    const selected = isStage
      ? stageSceneOf({ year, language: "en", type }, { kind: "stream", id })
      : { ...scene, picked: new Set([id]), lettered: new Map([[streamId, streams.length]]) };
    return [streamId, selected];
  });
}

describe.each(PAGES)("the letter of a selected stream on a map of $page", (page) => {
  it.each([2018, 2026])(
    "is there on the shortest pipes of %i",
    (year) => {
      const missing = scenesOf(page, year).flatMap(([streamId, scene]) => {
        const { labels, streams } = pictureOf(scene, page);
        const isDrawn = streams.some((stream) => stream.streamId === streamId);
        return isDrawn && !labels.has(`letter ${streamId}`) ? [streamId] : [];
      });
      expect(missing).toEqual([]);
    },
    60_000,
  );
});
