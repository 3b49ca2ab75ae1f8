import { describe, expect, it } from "vitest";
import { UNIT_KEYS, type Unit } from "../lib/units.ts";
import { sayAxis, sayInWords } from "./sayInWords.ts";

const say = (value: number, upTo: number | null, unit: Unit, language: "da" | "en" = "en") => {
  const said = sayInWords(value, upTo, { unit, language });
  return `${said.number} ${said.unit}`;
};

describe("an amount in words", () => {
  it.each([
    [150_000, null, "t/year", "150,000 tonnes a year", "150.000 ton om året"],
    [182_000_000, null, "DKK/year", "182 million Danish kroner a year", "182 millioner kroner om året"],
    [1_400_000_000, null, "DKK", "1.4 billion Danish kroner", "1,4 milliarder kroner"],
    [
      600_000,
      3_600_000,
      "m3/year",
      "0.6–3.6 million cubic metres a year",
      "0,6–3,6 millioner kubikmeter om året",
    ],
    [61.1, null, "TJ/year", "61.1 terajoules a year", "61,1 terajoule om året"],
    [30, null, "%", "30 per cent", "30 procent"],
    [0, null, "TJ/year", "0 terajoules a year", "0 terajoule om året"],
  ] as const)("reads %d, %s, %s", (value, upTo, unit, english, danish) => {
    expect(say(value, upTo, unit)).toBe(english);
    expect(say(value, upTo, unit, "da")).toBe(danish);
  });

  it("loses no digit to a shorter word", () => {
    expect(say(2_845_917, null, "EUR")).toBe("2,845,917 euros");
    expect(say(300, 3_600_000, "m3")).toBe("300–3,600,000 cubic metres");
    expect(say(1_234_000_000, null, "DKK")).toBe("1,234 million Danish kroner");
  });

  it("has words for every unit, and a sign for none", () => {
    const signs = UNIT_KEYS.filter((unit) => /[/³²]/.test(say(2, null, unit) + say(2, null, unit, "da")));
    expect(signs).toEqual([]);
  });
});

describe("the ticks of an axis", () => {
  it("have as few digits as they can, all of them in one unit", () => {
    const ticks = [0, 50e6, 100e6, 150e6, 200e6];
    expect(sayAxis(ticks, { unit: "DKK/year", language: "en" })).toEqual({
      ticks: ["0", "50", "100", "150", "200"],
      unit: expect.stringMatching(/^million /),
    });
    expect(sayAxis([0, 500_000, 1_000_000], { unit: "m3/year", language: "da" })).toEqual({
      ticks: ["0", "0,5", "1"],
      unit: expect.stringMatching(/^millioner /),
    });
  });

  it("are counted one by one below a million", () => {
    const { ticks, unit } = sayAxis([0, 200_000, 400_000], { unit: "t/year", language: "en" });
    expect([...ticks, unit]).toEqual(["0", "200,000", "400,000", "t/year"]);
  });
});
