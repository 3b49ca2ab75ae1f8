import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Step, Tour } from "../dataset/schema/tour.ts";
import { attractScenes, sceneAt, sceneLanguage, wallOffset } from "./attract.ts";

const text = { da: "d", en: "e" };
const step = (id: string, seconds: number): Step => ({
  id,
  state: { view: "map", year: null, compare: null, family: [], status: [], with: [] },
  headline: text,
  text,
  notes: text,
  seconds,
  references: [],
});
const tour = (id: string, audience: Tour["audience"], seconds: number): Tour => ({
  id,
  aliases: [`old-${id}`],
  title: text,
  description: text,
  audience,
  steps: [step(`${id}-1`, seconds), step(`${id}-2`, seconds)],
});
const dataset = (tours: Tour[]) => ({ ...smallDataset(), tours });
const TOURS = [tour("long", "general", 90), tour("loop", "attract", 20)];
const ids = (scenes: readonly Step[]) => scenes.map(({ id }) => id);

describe("the scenes of the loop", () => {
  it("are those of the tour that was made for it", () => {
    expect(ids(attractScenes(dataset(TOURS), null, null))).toEqual(["loop-1", "loop-2"]);
  });

  it("are those of the tour that is asked for, by its id or an old one, faster than a guide would go", () => {
    for (const asked of ["long", "old-long"]) {
      const scenes = attractScenes(dataset(TOURS), asked, null);
      expect(ids(scenes)).toEqual(["long-1", "long-2"]);
      expect(scenes.map(({ seconds }) => seconds)).toEqual([14, 14]);
    }
  });

  it("fall back to the loop when the tour does not exist, and to the first tour without a loop", () => {
    expect(ids(attractScenes(dataset(TOURS), "nothing", null))).toEqual(["loop-1", "loop-2"]);
    expect(ids(attractScenes(dataset([tour("long", "general", 90)]), null, null))).toEqual([
      "long-1",
      "long-2",
    ]);
  });

  it("are one calm scene where the dataset has no tour", () => {
    const scenes = attractScenes(dataset([]), null, null);
    expect(scenes).toHaveLength(1);
    expect(scenes[0]).toMatchObject({ headline: smallDataset().meta.title, state: { view: "overview" } });
  });

  it("all show the one view of a window of a wall", () => {
    const scenes = attractScenes(dataset(TOURS), null, "flows");
    expect(scenes.map(({ state }) => state.view)).toEqual(["flows", "flows"]);
  });
});

describe("the time of the loop", () => {
  const scenes = [{ seconds: 10 }, { seconds: 20 }];

  it("knows the scene, the round and what is left", () => {
    expect(sceneAt(scenes, 0)).toEqual({ index: 0, round: 0, leftMs: 10_000 });
    expect(sceneAt(scenes, 10_000)).toEqual({ index: 1, round: 0, leftMs: 20_000 });
    expect(sceneAt(scenes, 64_500)).toEqual({ index: 0, round: 2, leftMs: 5500 });
  });

  it("stays at the beginning when the clock was set back", () => {
    expect(sceneAt(scenes, -5)).toEqual({ index: 0, round: 0, leftMs: 10_000 });
  });

  it.each([2, 3])("shows each of %i scenes in both languages within two rounds", (count) => {
    const spoken = new Set<string>();
    for (let round = 0; round < 2; round++)
      for (let index = 0; index < count; index++)
        spoken.add(`${index} ${sceneLanguage({ index, round }, ["da", "en"])}`);
    expect(spoken.size).toBe(2 * count);
  });

  it("begins elsewhere for another wall, and always at the same place for one", () => {
    expect(wallOffset("hall-a")).toBe(wallOffset("hall-a"));
    expect(wallOffset("hall-a")).not.toBe(wallOffset("hall-b"));
  });
});
