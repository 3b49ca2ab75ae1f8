import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { currentName, nameInYear, shortForm } from "./names.ts";

const [works] = smallDataset().partners;
const name = (year: number) => nameInYear(works!, year).name.en;

describe("the name of a partner", () => {
  it.each([
    [1900, "Old Works"],
    [1965, "Old Works"],
    [1999, "Old Works"],
    [2000, "New Works"],
    [2026, "New Works"],
  ])("in %i is %s", (year, expected) => {
    expect(name(year)).toBe(expected);
  });

  it("of today is the last one", () => {
    expect(currentName(works!).name.en).toBe("New Works");
  });

  it("is its own short form where none is given", () => {
    const today = currentName(works!);
    expect(shortForm(today)).toBe(today.name);
    const short = { da: "NV", en: "NW" };
    expect(shortForm({ ...today, short })).toBe(short);
  });
});
