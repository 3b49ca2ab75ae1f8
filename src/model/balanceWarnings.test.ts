import { describe, expect, it } from "vitest";
import { sayWarning } from "../dataset/words/warningWords.ts";
import { LANGUAGES } from "../lib/language.ts";
import { BALANCE_DATASET, BALANCE_SERIES, balanceDataset } from "../../tests/fixtures/balances.ts";
import { createAtlas } from "./atlas.ts";
import { balanceWarnings } from "./balanceWarnings.ts";

const warningsOf = (change: object = {}) => balanceWarnings(createAtlas(balanceDataset(change)));
const told = (change: object = {}) =>
  warningsOf(change).map(({ code, path, params }) => [code, path.join("."), params["years"]]);

describe("what is odd in pictures to scale", () => {
  it("is every year without a value, and counts of one thing that are far apart", () => {
    expect(told()).toEqual([
      ["balance-gap", "balances.0.links.0", "2002"],
      ["balance-gap", "balances.0.links.1", "2002"],
      // 1,000 in and 480 out; 600 and 390; 100 and 50.
      ["balance-apart", "balances.0.nodes.2", "2000–2001, 2003"],
    ]);
  });

  it("is less than nothing, which is no gap", () => {
    const series = BALANCE_DATASET.series.map((one) =>
      one.id === "all-fuel" ? { ...BALANCE_SERIES[1], values: [{ year: 2000, value: 1 }] } : one,
    );
    const oil = told({ series }).filter(([, path]) => path === "balances.0.links.1");
    expect(oil).toEqual([
      ["balance-negative", "balances.0.links.1", "2000"],
      ["balance-gap", "balances.0.links.1", "2001–2003"],
    ]);
  });

  it("is told in both languages", () => {
    for (const language of LANGUAGES)
      for (const warning of warningsOf()) {
        const { what, mend } = sayWarning(warning, language);
        expect(what).toContain(warning.params["id"]);
        expect(what).toContain(warning.params["years"]);
        expect(mend).not.toBe("");
      }
  });
});
