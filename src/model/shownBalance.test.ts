import { describe, expect, it } from "vitest";
import { balanceDataset } from "../../tests/fixtures/balances.ts";
import { createAtlas } from "./atlas.ts";
import { balanceOf, nearestYear } from "./shownBalance.ts";

const atlas = createAtlas(balanceDataset());

describe("the balance to show", () => {
  const shown = (id: string | null, year: number, family: "energy" | "water" = "energy") =>
    balanceOf(atlas, id, { family, year })?.id ?? null;

  it("is the one asked for, else that of the nearest and the fewest years", () => {
    expect(shown("boiler", 2000)).toBe("boiler");
    expect(shown(null, 2002)).toBe("works-fuel");
    expect(shown(null, 2003)).toBe("boiler");
    expect(shown(null, 2026)).toBe("boiler");
    expect(shown("no-such", 1990)).toBe("works-fuel");
    expect(shown(null, 2000, "water")).toBeNull();
    expect(shown("boiler", 2000, "water")).toBeNull();
  });

  it("shows its nearest year for one outside it", () => {
    const balance = balanceOf(atlas, "works-fuel", { family: "energy", year: 2000 });
    expect(balance && [1970, 2001, 2026].map((year) => nearestYear(balance, year))).toEqual([
      2000, 2001, 2003,
    ]);
  });
});
