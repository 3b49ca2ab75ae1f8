import { expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Project } from "../dataset/schema/story.ts";
import { projectsByPlace } from "./projectsByPlace.ts";

const { meta, projects } = smallDataset();
const [home, abroad] = [projects[0]!, projects[1]!];
const at = (id: string, place: Partial<Project["place"]>, year: number | null = 2020): Project => ({
  ...abroad,
  id,
  place: { ...abroad.place, lonLat: null, ...place },
  from: { ...abroad.from, year },
});
const groups = (list: readonly Project[]) =>
  projectsByPlace(list, meta).map(({ where, projects: own }) => [where, own.map((p) => p.id)]);

it("tells home, the rest of the country, other countries and several countries apart", () => {
  const inland = at("inland", { country: "DK", lonLat: [12.5, 55.7] });
  const baltic = at("baltic", { country: null });
  expect(groups([home, inland, baltic, abroad])).toEqual([
    ["abroad", ["harbour-abroad"]],
    ["across", ["baltic"]],
    ["elsewhere", ["inland"]],
    ["home", ["new-pipe"]],
  ]);
});

it("knows home by its name where a project has no point", () => {
  const unnamed = at("unplaced", { country: "DK", name: { da: "Lilleby", en: "Smalltown" } });
  expect(groups([unnamed])).toEqual([["home", ["unplaced"]]]);
});

it("puts the newest first and those without a year last", () => {
  const list = [at("undated", {}, null), at("old", {}, 2001), at("new", {}, 2024)];
  expect(groups(list)).toEqual([["abroad", ["new", "old", "undated"]]]);
});
