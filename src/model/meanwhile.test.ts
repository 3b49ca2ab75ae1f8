import { describe, expect, it } from "vitest";
import { moment } from "../../tests/fixtures/evidence.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Milestone } from "../dataset/schema/story.ts";
import { createAtlas } from "./atlas.ts";
import { eventsOfChange, milestonesBetween } from "./meanwhile.ts";

const small = smallDataset();
const [begins] = small.milestones as [Milestone];
const event = (id: string, year: number, more: Partial<Milestone> = {}): Milestone => ({
  ...begins,
  id,
  when: moment(year),
  streams: ["gas-works-mill"],
  ...more,
});
const atlas = createAtlas({
  ...small,
  milestones: [
    event("contract", 1988),
    event("elsewhere", 1988, { streams: ["steam-works-mill"] }),
    event("begins", 1970),
    event("closes", 1990, { streams: [], stopped: ["gas-works-mill"] }),
    event("last-year", 1990),
    event("study", 1972),
  ],
});
const gas = { stream: small.streams[0]! };
const ids = (found: readonly Milestone[]) => found.map(({ id }) => id);

describe("what happened between two years", () => {
  it("lies after the one and up to the other, in order", () => {
    expect(ids(milestonesBetween(atlas, 1970, 1988))).toEqual(["study", "contract", "elsewhere"]);
    expect(ids(milestonesBetween(atlas, 1990, 2000))).toEqual([]);
  });

  it("is told of a stream with what it ended with first, then what happened when it began or ended", () => {
    expect(ids(eventsOfChange(atlas, { from: 1969, to: 2000 }, gas))).toEqual([
      "closes",
      "begins",
      "last-year",
      "study",
      "contract",
    ]);
    expect(ids(eventsOfChange(atlas, { from: 1970, to: 1989 }, gas))).toEqual(["study", "contract"]);
  });
});
