import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Step, Tour } from "../dataset/schema/tour.ts";
import { attractSlides, slideAt, slideLanguage, wallOffset } from "./attract.ts";

const text = { da: "d", en: "e" };
const step = (id: string, seconds: number): Step => ({
  id,
  state: { view: "map", year: null, compare: null, follow: [], family: [], status: [], with: [] },
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
const ids = (slides: readonly Step[]) => slides.map(({ id }) => id);

describe("the slides of the loop", () => {
  it("are those of the tour that was made for it", () => {
    expect(ids(attractSlides(dataset(TOURS), null, null))).toEqual(["loop-1", "loop-2"]);
  });

  it("are those of the tour that is asked for, by its id or an old one, faster than a guide would go", () => {
    for (const asked of ["long", "old-long"]) {
      const slides = attractSlides(dataset(TOURS), asked, null);
      expect(ids(slides)).toEqual(["long-1", "long-2"]);
      expect(slides.map(({ seconds }) => seconds)).toEqual([14, 14]);
    }
  });

  it("fall back to the loop when the tour does not exist, and to the first tour without a loop", () => {
    expect(ids(attractSlides(dataset(TOURS), "nothing", null))).toEqual(["loop-1", "loop-2"]);
    expect(ids(attractSlides(dataset([tour("long", "general", 90)]), null, null))).toEqual([
      "long-1",
      "long-2",
    ]);
  });

  it("are one calm slide where the dataset has no tour", () => {
    const slides = attractSlides(dataset([]), null, null);
    expect(slides).toHaveLength(1);
    expect(slides[0]).toMatchObject({ headline: smallDataset().meta.title, state: { view: "overview" } });
  });

  it("all show the one view of a window of a wall", () => {
    const slides = attractSlides(dataset(TOURS), null, "flows");
    expect(slides.map(({ state }) => state.view)).toEqual(["flows", "flows"]);
  });
});

describe("the time of the loop", () => {
  const slides = [{ seconds: 10 }, { seconds: 20 }];

  it("knows the slide, the round and what is left", () => {
    expect(slideAt(slides, 0)).toEqual({ index: 0, round: 0, leftMs: 10_000 });
    expect(slideAt(slides, 10_000)).toEqual({ index: 1, round: 0, leftMs: 20_000 });
    expect(slideAt(slides, 64_500)).toEqual({ index: 0, round: 2, leftMs: 5500 });
  });

  it("stays at the beginning when the clock was set back", () => {
    expect(slideAt(slides, -5)).toEqual({ index: 0, round: 0, leftMs: 10_000 });
  });

  it.each([2, 3])("shows each of %i slides in both languages within two rounds", (count) => {
    const spoken = new Set<string>();
    for (let round = 0; round < 2; round++)
      for (let index = 0; index < count; index++)
        spoken.add(`${index} ${slideLanguage({ index, round }, ["da", "en"])}`);
    expect(spoken.size).toBe(2 * count);
  });

  it("begins elsewhere for another wall, and always at the same place for one", () => {
    expect(wallOffset("hall-a")).toBe(wallOffset("hall-a"));
    expect(wallOffset("hall-a")).not.toBe(wallOffset("hall-b"));
  });
});
