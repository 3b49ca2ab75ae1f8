import { describe, expect, it } from "vitest";
import { smallTour, step } from "../../tests/fixtures/smallTour.ts";
import { isOnStep, plannedSeconds, stepIndex, stepView } from "./stepView.ts";

const STATE = { view: "map", year: 1982, compare: null, family: [], status: [], with: [] } as const;
const gas = step("gas", {
  state: {
    ...STATE,
    follow: ["gas", "steam"],
    without: "farms",
    family: ["energy"],
    status: [],
    with: ["works"],
    stream: "steam",
    map: "13.4/55.66/11.1",
  },
});

describe("the view of a step", () => {
  it("is what the step says, and the default where it says nothing", () => {
    expect(stepView(gas)).toEqual({
      view: "map",
      year: 1982,
      compare: null,
      selection: { kind: "stream", id: "steam" },
      follow: ["gas", "steam"],
      without: "farms",
      families: ["energy"],
      states: [],
      show: null,
      measure: null,
      balance: null,
      metric: null,
      partners: ["works"],
      camera: { zoom: 13.4, center: [11.1, 55.66] },
      sort: null,
      find: "",
      kind: null,
    });
    expect(stepView(step("plain"))).toMatchObject({ year: null, selection: null, camera: null });
  });

  it("leaves out the dataset's last year, as the address does", () => {
    expect(stepView(gas, 1982).year).toBeNull();
    expect(isOnStep({ ...stepView(gas), year: null }, gas, 1982)).toBe(true);
  });
});

describe("a screen", () => {
  it("is on a step that it has just shown", () => {
    expect(isOnStep(stepView(gas), gas)).toBe(true);
  });

  it("is still on it when the camera came out of the address, a little rounded", () => {
    const camera = { zoom: 13.404, center: [11.10004, 55.66003] as const };
    expect(isOnStep({ ...stepView(gas), camera }, gas)).toBe(true);
  });

  it.each([
    ["another view", { view: "flows" as const }],
    ["another year", { year: 1983 }],
    ["another year beside it", { compare: 1961 }],
    ["nothing selected", { selection: null }],
    ["another selection of the same id", { selection: { kind: "partner" as const, id: "steam" } }],
    ["another chain", { follow: ["gas"] }],
    ["nobody left out", { without: null }],
    ["another filter", { families: [] }],
    ["another partner", { partners: ["mill"] }],
    ["amounts to scale", { measure: "water" as const }],
    ["another balance", { balance: "each" }],
    ["a measure of the network", { metric: "chain" as const }],
    ["another place on the map", { camera: { zoom: 13.4, center: [11.2, 55.66] as const } }],
    ["the whole map", { camera: null }],
  ])("with %s has left it", (_, change) => {
    expect(isOnStep({ ...stepView(gas), ...change }, gas)).toBe(false);
  });
});

describe("the place of a step", () => {
  it("is the first where the id is missing or unknown", () => {
    const tour = smallTour();
    expect(stepIndex(tour, "three")).toBe(2);
    expect(stepIndex(tour, null)).toBe(0);
    expect(stepIndex(tour, "gone")).toBe(0);
  });
});

describe("the plan", () => {
  it("adds up the seconds before a step and of the whole tour", () => {
    expect(plannedSeconds(smallTour(), 2)).toEqual({ before: 90, total: 180 });
  });
});
