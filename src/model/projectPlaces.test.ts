import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Place, Project } from "../dataset/schema/story.ts";
import { cardProjects, hasPlaceAway, projectMap } from "./projectPlaces.ts";

const small = smallDataset();
const [atHome, abroad] = [small.projects[0]!, small.projects[1]!];
const placed = (en: string, lonLat: Place["lonLat"], country = "DK"): Place => ({
  ...abroad.place,
  name: { da: en, en },
  lonLat,
  country,
});
const project = (id: string, place: Place, more: Partial<Project> = {}): Project => ({
  ...abroad,
  id,
  place,
  ...more,
});
const member = (place: Place) => ({ who: { da: "Nogen", en: "Somebody" }, place });
const mapOf = (...projects: Project[]) => projectMap({ ...small, projects });

describe("projectMap()", () => {
  it("has home in the middle of its map, by the name of its town, in the country of its projects", () => {
    const { home } = mapOf(atHome, abroad);
    const [west, south, east, north] = small.meta.map.view;
    expect(home.name).toEqual({ da: "Lilleby", en: "Smalltown" });
    expect(home.country).toBe("DK");
    expect(home.lonLat).toEqual([(west + east) / 2, (south + north) / 2]);
  });

  it("has each place away from home once, with all projects there, the newest first", () => {
    const town = placed("Town", [12.5, 56]);
    const old = project("old", town, { from: { ...abroad.from, year: 2001 } });
    const recent = project("recent", town, { from: { ...abroad.from, year: 2024 } });
    const { places } = mapOf(atHome, old, recent);
    expect(places.map((one) => [one.name.en, one.isSite, one.projects.map(({ id }) => id)])).toEqual([
      ["Town", true, ["recent", "old"]],
    ]);
  });

  it("shows where those are who take part, and calls a place a site if any project is there", () => {
    const [town, port] = [placed("Town", [12.5, 56]), placed("The port", [10, 57])];
    const network = project("network", placed("Denmark", null), { members: [member(town), member(port)] });
    const there = project("there", placed("Port", [10, 57]), { from: { ...abroad.from, year: 2001 } });
    const { places } = mapOf(network, there);
    expect(places.map((one) => [one.name.en, one.isSite, one.projects.length])).toEqual([
      ["Town", false, 1],
      ["Port", true, 2],
    ]);
  });

  it("leaves out what lies at home, and tells what has no point at all", () => {
    const wide = project("wide", placed("Europe", null));
    const local = { ...atHome, members: [member(atHome.place)] };
    const { places, unplaced } = mapOf(local, wide);
    expect(places).toEqual([]);
    expect(unplaced.map(({ id }) => id)).toEqual(["wide"]);
  });
});

it("shows the places of some projects alone, with home as it is", () => {
  const { home, places } = projectMap(small, []);
  expect([home.country, places]).toEqual(["DK", []]);
});

describe("hasPlaceAway()", () => {
  it("is about the project and those who take part", () => {
    expect(hasPlaceAway(atHome, small.meta)).toBe(false);
    expect(hasPlaceAway(abroad, small.meta)).toBe(true);
    expect(hasPlaceAway({ ...atHome, members: [member(abroad.place)] }, small.meta)).toBe(true);
  });
});

describe("cardProjects()", () => {
  const years = (...list: number[]) =>
    list.map((year) => project(`p${year}`, abroad.place, { from: { ...abroad.from, year } }));
  const cards = (...projects: Project[]) => cardProjects({ ...small, projects }).map(({ id }) => id);

  it("are the six newest away from home where the data number none", () => {
    expect(cards(atHome, ...years(2001, 2007, 2003, 2004, 2005, 2006, 2002))).toEqual(
      [2007, 2006, 2005, 2004, 2003, 2002].map((year) => `p${year}`),
    );
  });

  it("are those that the data number, in that order, at home or away", () => {
    const [one, two] = years(2001, 2002);
    expect(cards({ ...two!, card: 2 }, one!, { ...atHome, card: 1 })).toEqual(["new-pipe", "p2002"]);
  });
});
