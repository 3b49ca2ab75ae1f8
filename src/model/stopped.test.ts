import { describe, expect, it } from "vitest";
import { SMALL_DATASET } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { createAtlas } from "./atlas.ts";
import { aftermathOf, stoppages } from "./stopped.ts";

const text = { da: "Siden damp", en: "Steam since" };
const [gas, steam, ...others] = SMALL_DATASET.streams;
const [begins] = SMALL_DATASET.milestones;
const parsed = parseDataset({
  ...SMALL_DATASET,
  streams: [
    { ...gas, resourceKind: "heat", afterwards: { text, inferred: true, references: ["town-news"] } },
    { ...steam, resourceKind: "heat" },
    { ...steam, id: "heat-farms-mill", donor: "farms", aliases: [], claims: [], resourceKind: "heat" },
    ...others,
  ],
  milestones: [
    begins,
    {
      ...begins,
      id: "gas-ends",
      when: { year: 1990, precision: "year" },
      partners: ["works"],
      streams: [],
      stopped: ["gas-works-mill"],
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const atlas = createAtlas(parsed.dataset);
const [end] = stoppages(atlas);

describe("events with which streams ended", () => {
  it("are those that name such streams; of a partner those that touched it", () => {
    expect(stoppages(atlas).map(({ id }) => id)).toEqual(["gas-ends"]);
    expect(stoppages(atlas, "mill").map(({ id }) => id)).toEqual(["gas-ends"]);
    expect(stoppages(atlas, "farms")).toEqual([]);
  });

  it("tell what came after each stream, and which other sources its receiver had", () => {
    const [after, ...more] = aftermathOf(atlas, end!);
    expect(more).toEqual([]);
    expect(after).toMatchObject({ words: text, isInferred: true, references: ["town-news"] });
    expect(after?.next.map(({ id }) => id)).toEqual(["steam-works-mill"]);
    expect(after?.otherSources.map(({ id }) => id)).toEqual(["heat-farms-mill"]);
  });
});
