import { describe, expect, it } from "vitest";
import { moment } from "../../tests/fixtures/evidence.ts";
import { seeded } from "../../tests/fixtures/randomNetwork.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Partner, PartnerName } from "../dataset/schema/partner.ts";
import { createAtlas } from "./atlas.ts";
import { differenceOf } from "./differences.ts";
import { nameChanges, namesBetween } from "./nameChanges.ts";
import { nameInYear } from "./names.ts";

const small = smallDataset();
const everything = { families: [], states: [], partners: [] } as const;
const changesOf = (partners: readonly Partner[], one: number, other: number, filter = {}) => {
  const atlas = createAtlas({ ...small, partners: [...partners] });
  return nameChanges(atlas, differenceOf(atlas, { ...everything, ...filter }, one, other)).map(
    ({ partner, before, steps }) => [partner.id, before.name.en, ...steps.map(({ name }) => name.name.en)],
  );
};

describe("the names that changed between two years", () => {
  it("are told with the one before", () => {
    expect(changesOf(small.partners, 1995, 2005)).toEqual([["works", "Old Works", "New Works"]]);
    expect(changesOf(small.partners, 2005, 1995)).toEqual([["works", "Old Works", "New Works"]]);
    expect(changesOf(small.partners, 2000, 2005)).toEqual([]);
  });

  it("are those of partners of the compared streams only", () => {
    expect(changesOf(small.partners, 1995, 2005, { partners: ["farms"] })).toEqual([]);
  });

  it("come with the event that the dataset names for them", () => {
    const [works, ...others] = small.partners as [Partner, ...Partner[]];
    const names = works.names.map((name, i) => (i === 1 ? { ...name, milestone: "steam-begins" } : name));
    const atlas = createAtlas({ ...small, partners: [{ ...works, names }, ...others] });
    const [change] = nameChanges(atlas, differenceOf(atlas, everything, 1995, 2005));
    expect(change?.steps[0]?.milestone?.id).toBe("steam-begins");
  });

  it("add up over a year between, and lead from the name of the one year to that of the other", () => {
    const [works] = small.partners as [Partner];
    for (let seed = 0; seed < 100; seed++) {
      const random = seeded(seed);
      const year = () => 1970 + Math.floor(random() * 50);
      const starts = Array.from({ length: 1 + Math.floor(random() * 5) }, year).toSorted((a, b) => a - b);
      const names: PartnerName[] = starts.map((from, i) => ({
        ...works.names[0]!,
        name: { da: `Navn ${i}`, en: `Name ${i}` },
        from: moment(from),
      }));
      const partner = { ...works, names };
      const [from, middle, to] = [year(), year(), year()].toSorted((a, b) => a - b) as [
        number,
        number,
        number,
      ];
      const all = namesBetween(partner, from, to);
      expect([...namesBetween(partner, from, middle), ...namesBetween(partner, middle, to)]).toEqual(all);
      expect(all.at(-1) ?? nameInYear(partner, from)).toBe(nameInYear(partner, to));
    }
  });
});
