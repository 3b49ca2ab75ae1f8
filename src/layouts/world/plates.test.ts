import { expect, it } from "vitest";
import { platesOf, type Spot } from "./plates.ts";

const spot = (id: string, lon: number, lat: number, country: string | null = null): Spot => ({
  id,
  lonLat: [lon, lat],
  country,
});
const home = spot("home", 11, 55, "DK");
const far = [spot("oregon", -122, 45, "US"), spot("rio", -43, -23, "BR")];
const inland = [spot("a", 11.7, 55.7, "DK"), spot("b", 10, 56.5, "DK"), spot("c", 10, 57.4, "DK")];
const abroad = [spot("x", 11.4, 53.6, "DE"), spot("y", 23, 53.1, "PL")];
const plates = (spots: readonly Spot[], from = home) =>
  platesOf(spots, from).map(({ name, spots: own, named }) => [
    name,
    own.map(({ id }) => id).join(""),
    named.map(({ id }) => id).join(" "),
  ]);

it("shows the world alone where nothing crowds around home", () => {
  expect(plates([])).toEqual([["world", "", ""]]);
  expect(plates(far)).toEqual([["world", "oregonrio", "oregon rio"]]);
  expect(plates([...far, ...inland.slice(0, 2)])).toEqual([["world", "oregonrioab", "oregon rio a b"]]);
});

it("adds home's country where three of its places crowd", () => {
  expect(plates([...far, ...inland])).toEqual([
    ["world", "oregonrioabc", "oregon rio"],
    ["country", "abc", "a b c"],
  ]);
});

it("names each place on the closest plate alone", () => {
  expect(plates([...far, ...inland, ...abroad])).toEqual([
    ["world", "oregonrioabcxy", "oregon rio"],
    ["around", "abcxy", "x y"],
    ["country", "abc", "a b c"],
  ]);
});

it("shows a place just across the border on the country's plate", () => {
  // 58 km from one of the country's own.
  const malmo = spot("m", 13, 55.6, "SE");
  const roskilde = spot("r", 12.08, 55.64, "DK");
  expect(plates([...far, ...inland, roskilde, malmo]).slice(1)).toEqual([["country", "abcrm", "a b c r m"]]);
  expect(plates([...inland, roskilde, malmo, ...abroad])[1]).toEqual(["around", "abcrmxy", "x y"]);
});

it("reaches a neighbour by way of another, and none across an ocean", () => {
  // 2,000 km from home, 850 km from the place between.
  const chain = [spot("x", 11.4, 53.6, "DE"), spot("y", 23, 53.1, "PL"), spot("z", 36, 53.1)];
  expect(plates([...far, ...chain])[1]).toEqual(["around", "xyz", "x y z"]);
  expect(plates([...far, spot("x", 11.4, 53.6), spot("y", 12, 53), spot("z", 36, 53.1)])).toHaveLength(1);
});

it("has no plate of a country that is not known", () => {
  expect(plates([...inland], { ...home, country: null }).map(([name]) => name)).toEqual(["world", "around"]);
});
