import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Milestone } from "../dataset/schema/story.ts";
import { yearTitle } from "./yearTitle.ts";

const { streams, milestones } = smallDataset();
const [pattern] = milestones;
const [first, second, third] = streams;
if (pattern === undefined || third === undefined)
  throw new Error("the small dataset has milestones and streams");
const about = (id: string, ids: readonly string[], kind: Milestone["kind"] = "project"): Milestone => ({
  ...pattern,
  id,
  kind,
  streams: [...ids],
});
const titleOf = (list: readonly Milestone[], changing = [first!, second!, third]) => {
  const title = yearTitle(list, changing);
  return title === null ? null : [title.milestone.id, title.isMost];
};

describe("yearTitle()", () => {
  it("is the milestone about most of what changes", () => {
    const one = about("one", [first!.id], "stream");
    const two = about("two", [first!.id, second!.id]);
    expect(titleOf([one, two])).toEqual(["two", true]);
    expect(titleOf([one])).toEqual(["one", false]);
    expect(titleOf([two, one], [first!])).toEqual(["one", true]);
  });

  it("is one about many streams where nothing changes, then one about the network itself", () => {
    const empty = about("empty", [], "recognition");
    const plant = about("plant", [], "partner");
    expect(titleOf([empty, plant, about("many", [first!.id])], [])).toEqual(["many", false]);
    expect(titleOf([empty, plant], [])).toEqual(["plant", false]);
    expect(titleOf([], [])).toBeNull();
  });

  it("keeps the order of the dataset where nothing else tells them apart", () => {
    expect(titleOf([about("a", []), about("b", [])])).toEqual(["a", false]);
  });
});
