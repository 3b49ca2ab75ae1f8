import { describe, expect, it } from "vitest";
import { nextNetworkOrder, sortPartners } from "./sortPartners.ts";

const row = (partner: string, donors: number, betweenness: number, streams = 1) => ({
  partner,
  donors,
  receivers: 0,
  mutual: 0,
  streams,
  betweenness,
});
const ROWS = [row("a", 1, 0), row("b", 3, 0.5), row("c", 2, 0), row("d", 2, 0, 4)];
const sorted = (order: Parameters<typeof sortPartners>[1]) =>
  sortPartners(ROWS, order, (a, b) => a.partner.localeCompare(b.partner))
    .map(({ partner }) => partner)
    .join("");

describe("the order of the partners", () => {
  it("is by betweenness, then by streams, then by name, unless another is asked for", () => {
    expect(sorted(null)).toBe("bdac");
    expect(sorted({ column: "donors", direction: "descending" })).toBe("bcda");
    expect(sorted({ column: "donors", direction: "ascending" })).toBe("acdb");
    expect(sorted({ column: "partner", direction: "descending" })).toBe("dcba");
  });

  it("turns with each press: the most, the least, the usual; names from A", () => {
    const most = nextNetworkOrder(null, "donors");
    expect(most).toEqual({ column: "donors", direction: "descending" });
    const least = nextNetworkOrder(most, "donors");
    expect(least).toEqual({ column: "donors", direction: "ascending" });
    expect(nextNetworkOrder(least, "donors")).toBe(null);
    expect(nextNetworkOrder(least, "partner")).toEqual({ column: "partner", direction: "ascending" });
  });
});
