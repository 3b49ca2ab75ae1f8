import { describe, expect, it } from "vitest";
import { commonWords } from "./messages/common.ts";
import { bareResource, shortResource } from "./streamName.ts";

describe("the name of a stream", () => {
  it("says its donor once, also where the resource is named after it", () => {
    const water = { resource: "surface water from Lake North", donor: "Lake North", receiver: "Mill" };
    expect(commonWords.en.streamName(water)).toBe("surface water, from Lake North to Mill");
    const vand = { resource: "overfladevand fra Nordsø", donor: "Nordsø", receiver: "Fabrikken" };
    expect(commonWords.da.streamName(vand)).toBe("overfladevand, fra Nordsø til Fabrikken");
  });

  it("keeps a resource that is named after another, or has the donor within it", () => {
    const keeps = (resource: string, donor: string) =>
      expect(bareResource({ resource, donor })).toBe(resource);
    keeps("water from Lake North", "Works");
    keeps("water from Lake North", "North");
    keeps("residual heat from wastewater", "Works");
    keeps("surplus refinery gas", "Refinery");
  });

  it("is short without its donor and what stands in brackets", () => {
    expect(shortResource({ resource: "surface water from Lake North", donor: "Lake North" })).toBe(
      "surface water",
    );
    expect(shortResource({ resource: "methane (natural gas)", donor: "Grid" })).toBe("methane");
    expect(shortResource({ resource: "gas (surplus) for heat", donor: "Works" })).toBe(
      "gas (surplus) for heat",
    );
  });
});
