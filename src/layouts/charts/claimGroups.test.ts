import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { QuantityClaim } from "../../dataset/schema/claim.ts";
import { quantitiesOf } from "../../model/claims.ts";
import { claimGroups } from "./claimGroups.ts";

const [pattern] = quantitiesOf(smallDataset().streams[1]!);
const claim = (value: number | null, more: Partial<QuantityClaim> = {}): QuantityClaim => ({
  ...pattern!,
  value,
  unit: "t/year",
  ...more,
});
const values = (claims: readonly QuantityClaim[]) =>
  claimGroups(claims).map((group) => group.claims.map(({ value }) => value));
const bundle = { streams: ["steam-works-mill", "gas-works-mill"], others: false };
const share = { measure: { da: "andel", en: "share" } };

describe("figures side by side", () => {
  it("share an axis where they count one thing in one unit, whatever their ground", () => {
    expect(values([claim(150), claim(90), claim(200, { basis: "plan" })])).toEqual([[150, 90, 200]]);
  });

  it("have axes of their own for each unit, each bundle and each other thing", () => {
    const mixed = [
      claim(150),
      claim(7, { unit: "TJ/year" }),
      claim(300, { covers: bundle }),
      claim(2, { covers: "other", ...share }),
      claim(90),
      claim(8, { unit: "TJ/year" }),
      claim(400, { covers: bundle }),
      claim(3, { covers: "other", ...share }),
      claim(4, { covers: "other", measure: { da: "boliger", en: "homes" } }),
    ];
    expect(values(mixed)).toEqual([
      [150, 90],
      [7, 8],
      [300, 400],
      [2, 3],
    ]);
  });

  it("are not drawn alone, nor where no number is published", () => {
    expect(values([claim(150), claim(null)])).toEqual([]);
    expect(values([claim(150), claim(90, { covers: { ...bundle, others: true } })])).toEqual([]);
  });

  it("begin at zero, so that lengths compare", () => {
    const [group] = claimGroups([claim(50), claim(100)]);
    expect(group?.scale.places).toEqual([
      { from: 0.5, to: 0.5 },
      { from: 1, to: 1 },
    ]);
    expect(group?.scale.ticks[0]).toEqual({ value: 0, at: 0 });
  });
});
