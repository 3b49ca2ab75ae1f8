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
    { ...steam, id: "heat-works-farms", receiver: "farms", aliases: [], claims: [], resourceKind: "heat" },
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

  it("tell what came after each stream, and which other sources its receiver and takers its donor had", () => {
    const [after, ...more] = aftermathOf(atlas, end!);
    expect(more).toEqual([]);
    expect(after).toMatchObject({ words: text, isInferred: true, references: ["town-news"] });
    expect(after?.next.map(({ id }) => id)).toEqual(["steam-works-mill"]);
    expect(after?.otherSources.map(({ id }) => id)).toEqual(["heat-farms-mill"]);
    expect(after?.otherTakers.map(({ id }) => id)).toEqual(["heat-works-farms"]);
  });

  it("tell nothing of what no source tells, nor of another resource", () => {
    // The works went on giving steam, but of the condensate, which ended, nobody says what came.
    const [bare] = aftermathOf(atlas, { ...end!, stopped: ["condensate-mill-works"] });
    expect(bare).toMatchObject({
      words: null,
      isInferred: false,
      references: [],
      next: [],
      otherSources: [],
      otherTakers: [],
    });
    expect(aftermathOf(atlas, { ...end!, stopped: ["never-was"] })).toEqual([]);
  });

  it("count in the year after, for which an end known roughly is over for sure", () => {
    // By 1979 the other heat had not begun; ended "1978 or 1980", the year after is 1981, and it had.
    const when = { ...end!.when, year: 1978 };
    const takersIf = (latest?: number) =>
      aftermathOf(atlas, { ...end!, when: latest === undefined ? when : { ...when, latest } })[0]
        ?.otherTakers;
    expect(takersIf()).toEqual([]);
    expect(takersIf(1980)).toHaveLength(1);
  });
});
