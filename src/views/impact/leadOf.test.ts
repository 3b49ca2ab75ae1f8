import { expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { leadOf } from "./leadOf.ts";

const [preferred, other] = smallDataset().impactFigures[0]!.claims;
const plain = { ...preferred!, preferred: false };

it("leads with the preferred claim, whatever else is said", () => {
  expect(leadOf([other!, preferred!])).toEqual({ kind: "claim", claim: preferred });
});

it("leads with the lowest and highest where none is preferred, never with something between", () => {
  expect(leadOf([plain, other!])).toEqual({
    kind: "range",
    claim: { value: 1000, upTo: 4000, qualifier: null, unit: "t/year" },
  });
});

it("leads with the one value where all sources agree", () => {
  expect(leadOf([plain, plain])).toMatchObject({ kind: "range", claim: { value: 1000, upTo: null } });
});

it("has no span over different units, different measures, open ends or missing values", () => {
  const none = { kind: "none" };
  expect(leadOf([plain, { ...plain, unit: "t" }])).toEqual(none);
  expect(leadOf([plain, { ...plain, measure: { da: "Kun damp", en: "Steam only" } }])).toEqual(none);
  expect(leadOf([plain, { ...plain, qualifier: "more-than" }])).toEqual(none);
  expect(leadOf([plain, { ...plain, value: null }])).toEqual(none);
});
